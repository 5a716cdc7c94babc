package org.committeeroom.register.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Idox Elections (Strand): no header, 22 columns by their places. An update has 23: what it does and the month, as
 * {@code +Jan}, {@code -Feb} or {@code =Mar}, stands third.
 */
final class Idox implements Layout {

    private static final int COLUMNS = 22;
    private static final Pattern DISTRICT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/.-]{0,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}(?:[/.]\\d{1,4})?");
    private static final Pattern CHANGE = Pattern.compile("([+=-])\\s*([A-Za-z]{3,9}.*)");

    @Override
    public String name() {
        return "idox";
    }

    @Override
    public Header positional(List<TableRow> first) {
        boolean whole = first.stream().allMatch(r -> isRow(r, 0));
        boolean update = first.stream().allMatch(r -> isRow(r, 1) && isChange(r));
        boolean located = first.stream().anyMatch(r -> Postcode.read(last(r)) != null);
        if (first.isEmpty() || !located || !(whole || update)) {
            return null;
        }
        int shift = update ? 1 : 0;
        Map<Column, int[]> columns = new EnumMap<>(Column.class);
        columns.put(Column.DISTRICT, new int[] {0});
        columns.put(Column.NUMBER, new int[] {1});
        columns.put(Column.MARKER, new int[] {2 + shift});
        columns.put(Column.DATE, new int[] {3 + shift});
        columns.put(Column.SURNAME, new int[] {4 + shift});
        columns.put(Column.FORENAME, new int[] {5 + shift});
        columns.put(Column.ADDRESS, IntStream.range(6 + shift, 14 + shift).toArray());
        columns.put(Column.HOUSE, new int[] {14 + shift});
        columns.put(Column.POSTCODE, new int[] {21 + shift});
        if (update) {
            columns.put(Column.STATUS, new int[] {2});
        }
        List<String> titles = IntStream.rangeClosed(1, COLUMNS + shift)
                .mapToObj(n -> "Column " + n)
                .toList();
        return new Header(titles, columns);
    }

    @Override
    public boolean serves(ImportKind kind, Header header) {
        return kind == (header.has(Column.STATUS) ? ImportKind.UPDATE : ImportKind.FULL);
    }

    @Override
    public Reader reader() {
        return row -> RegisterRow.of(
                row,
                Numbers.read(row, null),
                row.get(Column.SURNAME),
                row.get(Column.FORENAME),
                row.has(Column.STATUS) ? change(row.get(Column.STATUS)) : RowChange.NONE);
    }

    private static RowChange change(String text) {
        Matcher m = CHANGE.matcher(text);
        if (!m.matches()) {
            throw new RejectedRow(RejectedRow.Reason.BAD_CHANGE);
        }
        return Months.find(
                m.group(2),
                switch (m.group(1)) {
                    case "+" -> RowChange.Action.ADD;
                    case "-" -> RowChange.Action.DELETE;
                    default -> RowChange.Action.MODIFY;
                });
    }

    private static boolean isRow(TableRow row, int shift) {
        return row.cells().size() == COLUMNS + shift
                && DISTRICT.matcher(row.cells().get(0).strip()).matches()
                && NUMBER.matcher(row.cells().get(1).strip()).matches();
    }

    private static boolean isChange(TableRow row) {
        return CHANGE.matcher(row.cells().get(2).strip()).matches();
    }

    private static String last(TableRow row) {
        return row.cells().get(row.cells().size() - 1);
    }
}
