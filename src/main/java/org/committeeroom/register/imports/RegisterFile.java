package org.committeeroom.register.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.committeeroom.register.Absent;

/** A table whose columns are known, read row by row; knows whether the file was cut short. */
final class RegisterFile implements Closeable {

    /** Some registers have a title or two above the header. */
    private static final int LINES_BEFORE_ROWS = 10;

    private static final int MOST_LINE_BREAKS = 20;
    private static final int LONGEST_CELL = 20_000;

    private final Table table;
    private final Deque<TableRow> ahead;
    private final Recognised recognised;
    private final Header header;
    private long shortRows;
    private long rows;
    private boolean lastIsShort;

    private RegisterFile(Table table, Function<List<TableRow>, Optional<Recognised>> recogniser) {
        this.table = table;
        List<TableRow> first = first(table);
        if (first.isEmpty()) {
            throw Refused.EMPTY.because("There are no rows in it");
        }
        recognised = recogniser.apply(first).orElse(null);
        int headerRow = recognised == null ? Recogniser.headerRow(first) : 0;
        header = recognised == null ? new Header(first.get(headerRow).cells()) : recognised.header();
        ahead = new ArrayDeque<>(first.subList(recognised == null ? headerRow + 1 : recognised.skip(), first.size()));
    }

    private static List<TableRow> first(Table table) {
        List<TableRow> first = new ArrayList<>();
        for (TableRow row = table.next(); row != null; row = first.size() < LINES_BEFORE_ROWS ? table.next() : null) {
            first.add(row);
        }
        return first;
    }

    /** @param recogniser told the first rows of the file, finds out how to read the others */
    static RegisterFile open(Path file, Function<List<TableRow>, Optional<Recognised>> recogniser) throws IOException {
        Table table = Table.open(file);
        try {
            return new RegisterFile(table, recogniser);
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    Table table() {
        return table;
    }

    Header header() {
        return header;
    }

    /** Whether a person has said what the columns hold. */
    boolean isMapped() {
        return recognised != null && recognised.mapping() != null;
    }

    /** What a person has said that a list of absent voters is of, now or of one like it before. */
    Absent absent(Absent said) {
        return said == null && isMapped() ? recognised.mapping().absent() : said;
    }

    /** Null if the columns are not known. */
    Recognised recognised() {
        return recognised;
    }

    /** Refuses a header that is not known: for good if this is no table, else until its columns are mapped. */
    void requireKnownHeader(String wanted, int fewestColumns) {
        if (recognised != null) {
            return;
        }
        if (hasEndlessCell()) {
            throw Refused.NOT_A_REGISTER.because("A cell in its first rows holds more than " + LONGEST_CELL
                    + " characters, which none of " + wanted + " does");
        }
        if (header.titles().size() >= fewestColumns && ahead.isEmpty() && !header.looksLikeData()) {
            throw Refused.EMPTY.because("There are no rows under its first one");
        }
        if (header.titles().size() < fewestColumns || !looksLikeTable()) {
            throw Refused.NOT_A_REGISTER.because("None of its first rows is the header of " + wanted);
        }
        if (header.looksLikeData()) {
            throw Refused.NO_HEADER.because("Its first row is not a header. Say what its columns hold");
        }
        TableRow first = ahead.peek();
        if (first == null || first.cells().size() != header.titles().size()) {
            throw Refused.NOT_A_REGISTER.because("Its rows do not have the columns of its first row");
        }
        throw Refused.UNKNOWN_HEADER.because("The titles of its columns are not those of " + wanted);
    }

    private boolean hasEndlessCell() {
        return Stream.concat(Stream.of(header.titles()), ahead.stream().map(TableRow::cells))
                .flatMap(List::stream)
                .anyMatch(cell -> cell.length() > LONGEST_CELL);
    }

    /** Whether there are numbers in the rows: no register and no list is without, prose mostly is. */
    private boolean looksLikeTable() {
        return header.looksLikeData() || ahead.stream().anyMatch(RegisterFile::hasNumber);
    }

    private static boolean hasNumber(TableRow row) {
        return row.cells().stream().anyMatch(c -> c.length() < 30 && c.chars().anyMatch(Character::isDigit));
    }

    /** The next row, or null at the end. */
    TableRow next() {
        TableRow row = ahead.isEmpty() ? table.next() : ahead.poll();
        if (row == null) {
            refuseIfCut();
            return null;
        }
        rows++;
        lastIsShort = row.cells().size() < header.titles().size();
        shortRows += lastIsShort ? 1 : 0;
        return row;
    }

    /** Some programs write the header again on every page. */
    boolean isHeaderAgain(TableRow row) {
        return row.cells().get(0).equals(header.titles().get(0)) && row.cells().equals(header.titles());
    }

    /** @throws RejectedRow if the row does not have the columns of the header; empty ones at its end may be missing */
    void checkColumns(TableRow row) {
        int wanted = header.titles().size();
        refuseRunTogether(row);
        for (int i = wanted; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                throw new RejectedRow(RejectedRow.Reason.COLUMNS);
            }
        }
        if (row.cells().size() * 2 < wanted) {
            throw new RejectedRow(RejectedRow.Reason.COLUMNS);
        }
    }

    /** A quotation mark that is never closed swallows rows up to the next one. */
    private void refuseRunTogether(TableRow row) {
        for (String cell : row.cells()) {
            if (cell.length() > MOST_LINE_BREAKS
                    && cell.chars().filter(c -> c == '\n').count() > MOST_LINE_BREAKS) {
                throw Refused.UNCLOSED_QUOTE.because("Around row " + row.number()
                        + " a quotation mark is opened and not closed, so that rows run together");
            }
            if (cell.length() > LONGEST_CELL) {
                throw new RejectedRow(RejectedRow.Reason.TOO_LONG);
            }
        }
    }

    /** Where short rows are the exception and the very last is one, without a line break, the rest is missing. */
    private void refuseIfCut() {
        if (lastIsShort && !table.endsWhole() && shortRows * 20 <= rows + 19) {
            throw Refused.TRUNCATED.because("Its last row ends in the middle. Get the file again");
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
