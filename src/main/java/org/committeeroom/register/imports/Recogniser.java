package org.committeeroom.register.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.committeeroom.register.ElectorNumber;

/** Finds out from the first rows of a file what its columns hold: told by a person, now or before, or by the layouts. */
final class Recogniser implements Function<List<TableRow>, Optional<Recognised>> {

    private static final int MOST_COLUMNS_OF_A_LIST = 2;

    private final ImportKind kind;
    private final Mapping given;
    private final Mappings.Known known;

    /**
     * @param given what somebody has just said, or null
     * @param known what was said of files before
     */
    Recogniser(ImportKind kind, Mapping given, Mappings.Known known) {
        this.kind = kind;
        this.given = given;
        this.known = known;
    }

    @Override
    public Optional<Recognised> apply(List<TableRow> first) {
        if (given != null) {
            int at = headerRow(first);
            return Optional.of(mapped(given, first, at));
        }
        for (int i = 0; i < first.size(); i++) {
            Mapping mapping =
                    known.titled().get(Mapping.fingerprint(first.get(i).cells()));
            if (mapping != null) {
                return Optional.of(mapped(mapping, first, i));
            }
        }
        Optional<Recognised> plain = kind.isRegister() ? Layouts.of(first) : list(first);
        return plain.isPresent() ? plain : untitled(first);
    }

    /** The same number of columns with the like in them: in another order they would not fit. */
    private Optional<Recognised> untitled(List<TableRow> first) {
        int at = headerRow(first);
        List<TableRow> rows = first.subList(at, first.size());
        return known.untitled().stream()
                .filter(mapping -> Shape.fits(mapping, rows))
                .findFirst()
                .map(mapping -> mapped(mapping, first, at));
    }

    /** The first row as full as the rows below: what comes before it is a title of the whole. */
    static int headerRow(List<TableRow> first) {
        int most = first.stream().mapToInt(Recogniser::filled).max().orElse(0);
        for (int i = 0; i < first.size(); i++) {
            if (filled(first.get(i)) * 2 > most) {
                return i;
            }
        }
        return 0;
    }

    private static int filled(TableRow row) {
        return (int) row.cells().stream().filter(c -> !c.isBlank()).count();
    }

    private Recognised mapped(Mapping mapping, List<TableRow> first, int at) {
        List<String> titles = first.get(at).cells();
        Header header = mapping.header(titles, titles.size());
        Layout layout = kind.isRegister() ? new MappedLayout() : null;
        return new Recognised(header, first.subList(0, at), mapping.header() ? at + 1 : at, layout, mapping);
    }

    /** Lists have no layout: a column of numbers is all that they must have, with or without a title. */
    private Optional<Recognised> list(List<TableRow> first) {
        for (int i = 0; i < first.size(); i++) {
            Header header = new Header(first.get(i).cells());
            if (header.has(Column.NUMBER)) {
                return Optional.of(new Recognised(header, first.subList(0, i), i + 1, null, null));
            }
        }
        boolean numbers = first.stream().allMatch(Recogniser::isNumber);
        if (!numbers || first.get(0).cells().size() > MOST_COLUMNS_OF_A_LIST) {
            return Optional.empty();
        }
        Column second = kind == ImportKind.MARKED ? Column.VOTED : Column.ABSENT_TYPE;
        Mapping mapping = new Mapping(
                false,
                first.stream().anyMatch(r -> r.cells().size() > 1)
                        ? List.of(Column.NUMBER, second)
                        : List.of(Column.NUMBER),
                null);
        Header header = mapping.header(List.of(), mapping.columns().size());
        return Optional.of(new Recognised(header, List.of(), 0, null, null));
    }

    private static boolean isNumber(TableRow row) {
        return ElectorNumber.parse(Cells.clean(row.cells().get(0))).isPresent();
    }
}
