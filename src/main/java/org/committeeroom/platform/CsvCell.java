package org.committeeroom.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of a CSV file (RFC 4180) of which none is a formula to a spreadsheet. */
public final class CsvCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvCell() {}

    /** With an apostrophe before what a spreadsheet would compute. */
    public static String defused(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** @param cell a number stays one: -3 is no formula; null is empty */
    public static String of(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return quoted(cell instanceof Number ? text : defused(text));
    }

    /** A whole line, with its end. */
    public static String line(List<?> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
