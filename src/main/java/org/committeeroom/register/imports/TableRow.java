package org.committeeroom.register.imports;

import java.util.List;

/**
 * One row of a file, as it came.
 *
 * @param number of the line on which it begins, or of the row in a workbook: what somebody who looks for it counts
 */
record TableRow(int number, List<String> cells) {

    private static final int LONGEST = 8000;

    /** The cells with commas between, quoted where they must be: a row of CSV, whatever the file used. */
    String raw() {
        StringBuilder raw = new StringBuilder();
        for (String cell : cells) {
            String quoted = quoted(cell.replace("\u0000", ""));
            if (raw.length() + quoted.length() + 1 > LONGEST) {
                break;
            }
            raw.append(quoted).append(',');
        }
        return raw.isEmpty() ? "" : raw.substring(0, raw.length() - 1);
    }

    static String quoted(String cell) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        return plain && cell.length() == cell.strip().length() ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
