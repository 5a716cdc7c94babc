package org.committeeroom.register.imports;

import java.util.ArrayList;
import java.util.List;

/** One row, read by its columns. Cells are freed of odd spaces; a cell that is not there is empty. */
final class Cells {

    private final Header header;
    private final TableRow row;

    Cells(Header header, TableRow row) {
        this.header = header;
        this.row = row;
    }

    /** The whole row, as it came. */
    TableRow source() {
        return row;
    }

    String get(Column column) {
        return at(header.index(column));
    }

    boolean has(Column column) {
        return header.has(column);
    }

    /** The lines of one text that are not empty. */
    List<String> lines(Column column) {
        int[] indexes = header.indexes(column);
        List<String> lines = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            String line = at(index);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String at(int index) {
        return index < 0 || index >= row.cells().size() ? "" : clean(row.cells().get(index));
    }

    /** Without control characters, with every run of spaces (no-break ones too) as one, none at the ends. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ';
            if (c < ' ' || c > '~' || (c == ' ' && edge)) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !clean.isEmpty();
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                clean.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return clean.toString();
    }
}
