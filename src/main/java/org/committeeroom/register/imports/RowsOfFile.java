package org.committeeroom.register.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Files of rows and columns that other features take: encoding, what parts the columns, and where the titles are is
 * found out as for a register. Whatever is wrong with a file comes as an {@link UnreadableFile}.
 */
public final class RowsOfFile {

    private RowsOfFile() {}

    /**
     * @param number of the line on which it begins: what somebody who looks for it counts
     * @param cells freed of odd spaces
     * @param raw as it came, as a row of CSV
     */
    public record Row(int number, List<String> cells, String raw) {

        /** Empty where there is none. */
        public String at(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }
    }

    /**
     * The first rows of a file.
     *
     * @param header whether it has titles
     * @param titles made up where there are none
     * @param rows at most twenty, shortened for a screen
     */
    public record Start(boolean header, List<String> titles, List<List<String>> rows) {}

    /** @param header whether the first row holds titles; null to find out */
    public static Start start(Path file, Boolean header) {
        return read(() -> {
            FileStart start = FileStart.of(file, header);
            return new Start(start.header(), start.titles(), start.shown());
        });
    }

    /** Every row below the titles. */
    public static void each(Path file, boolean header, Consumer<Row> work) {
        read(() -> {
            int at = FileStart.of(file, header).at();
            try (Table table = Table.open(file)) {
                int skipped = header ? at + 1 : at;
                for (TableRow row = table.next(); row != null; row = table.next()) {
                    if (skipped-- > 0) {
                        continue;
                    }
                    work.accept(new Row(row.number(), cleaned(row), row.raw()));
                }
            }
            return null;
        });
    }

    private static List<String> cleaned(TableRow row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        row.cells().forEach(cell -> cells.add(Cells.clean(cell)));
        return cells;
    }

    /** Day before month, as in Britain; ISO 8601; or a spreadsheet's count of days. Null if it is no date. */
    public static LocalDate date(String text, LocalDate poll) {
        return text.isEmpty() ? null : Dates.parse(text, poll);
    }

    /** With one space before the last three characters, or null if it is not a postcode. */
    public static String postcode(String text) {
        return Postcode.read(text);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refusal e) {
            throw new UnreadableFile(e.reason().title() + ". " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return for each title the first of the things whose words it holds, each thing once; null where there is none */
    public static <C> List<C> guess(List<String> titles, List<C> things, Function<C, List<String>> words) {
        List<C> left = new ArrayList<>(things);
        List<C> guessed = new ArrayList<>();
        for (String title : titles) {
            String name = Header.normalised(title);
            C found = left.stream()
                    .filter(thing -> words.apply(thing).stream().anyMatch(name::contains))
                    .findFirst()
                    .orElse(null);
            left.remove(found);
            guessed.add(found);
        }
        return guessed;
    }

    /** The same titles in the same order, whatever their case and punctuation. */
    public static String fingerprint(List<String> titles) {
        return Mapping.fingerprint(titles);
    }
}
