package org.committeeroom.register.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** A table with its header found, read row by row; knows whether the file was cut short. */
final class RegisterFile implements Closeable {

    /** Fewer columns than this are no register, and nothing to map either. */
    private static final int FEWEST_COLUMNS = 4;

    private static final int MOST_LINE_BREAKS = 20;

    private final TableFile table;
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private final Header header;
    private final boolean known;
    private long shortRows;
    private long rows;
    private boolean lastIsShort;

    private RegisterFile(TableFile table, Predicate<Header> knows) {
        this.table = table;
        for (TableRow row = table.next(); row != null && ahead.size() < TableFile.LINES_BEFORE_ROWS; ) {
            ahead.add(row);
            Header candidate = new Header(row.cells());
            if (knows.test(candidate)) {
                ahead.clear();
                header = candidate;
                known = true;
                return;
            }
            row = ahead.size() < TableFile.LINES_BEFORE_ROWS ? table.next() : null;
        }
        if (ahead.isEmpty()) {
            throw Refused.EMPTY.because("There are no rows in it");
        }
        header = new Header(ahead.pop().cells());
        known = false;
    }

    /** @param knows whether a row is a header of what is wanted */
    static RegisterFile open(Path file, Predicate<Header> knows) throws IOException {
        TableFile table = TableFile.open(file);
        try {
            return new RegisterFile(table, knows);
        } catch (Refusal e) {
            table.close();
            throw e;
        }
    }

    TableFile table() {
        return table;
    }

    Header header() {
        return header;
    }

    /** Refuses a header that is not known: for good if this is no table, else until its columns are mapped. */
    void requireKnownHeader(String wanted) {
        if (known) {
            return;
        }
        if (header.titles().size() < FEWEST_COLUMNS) {
            throw Refused.NOT_A_REGISTER.because("None of its first rows is the header of " + wanted);
        }
        if (header.looksLikeData()) {
            throw Refused.NO_HEADER.because("Its first row is not a header. Ask for the file with its column titles");
        }
        TableRow first = ahead.isEmpty() ? table.next() : ahead.peek();
        if (first == null || first.cells().size() != header.titles().size()) {
            throw Refused.NOT_A_REGISTER.because("Its rows do not have the columns of its first row");
        }
        throw Refused.UNKNOWN_HEADER.because("The titles of its columns are not those of " + wanted);
    }

    /** The next row, or null at the end. */
    TableRow next() {
        TableRow row = table.next();
        if (row == null) {
            refuseIfCut();
            return null;
        }
        rows++;
        lastIsShort = row.cells().size() < header.titles().size();
        shortRows += lastIsShort ? 1 : 0;
        return row;
    }

    /** @throws RejectedRow if the row does not have the columns of the header; empty ones at its end may be missing */
    void checkColumns(TableRow row) {
        int wanted = header.titles().size();
        if (row.cells().size() == wanted) {
            refuseRunTogether(row);
            return;
        }
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
        for (String field : row.cells()) {
            if (field.length() > MOST_LINE_BREAKS
                    && field.chars().filter(c -> c == '\n').count() > MOST_LINE_BREAKS) {
                throw Refused.UNCLOSED_QUOTE.because("Around row " + row.number()
                        + " a quotation mark is opened and not closed, so that rows run together");
            }
        }
    }

    /** Where short rows are the exception and the very last is one, without a line break, the rest is missing. */
    private void refuseIfCut() {
        if (lastIsShort && !table.endsWithLineBreak() && shortRows * 20 <= rows + 19) {
            throw Refused.TRUNCATED.because("Its last row ends in the middle. Get the file again");
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
