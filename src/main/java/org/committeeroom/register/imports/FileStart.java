package org.committeeroom.register.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a file of rows and columns.
 *
 * @param header whether the row at {@code at} is taken for titles
 * @param at which row the titles are in, or where there are none, the first with something in it
 * @param titles of the columns; made up where there are none
 * @param sample the first rows below, at most twenty
 */
record FileStart(boolean header, int at, List<String> titles, List<TableRow> sample) {

    private static final int ROWS = 20;
    private static final int LOOKED_AT = 10;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 120;

    /** @param header whether the first row holds titles; null to find out */
    static FileStart of(Path file, Boolean header) throws IOException {
        List<TableRow> first = new ArrayList<>();
        try (Table table = Table.open(file)) {
            for (TableRow row = table.next(); row != null && first.size() < LOOKED_AT + ROWS + 1; row = table.next()) {
                first.add(row);
            }
        }
        if (first.isEmpty()) {
            throw Refused.EMPTY.because("There is nothing in it");
        }
        int at = Recogniser.headerRow(first.subList(0, Math.min(first.size(), LOOKED_AT)));
        List<String> row = first.get(at).cells();
        boolean titled = header == null ? !new Header(row).looksLikeData() : header;
        List<TableRow> below = first.subList(titled ? at + 1 : at, first.size());
        int width = Math.min(row.size(), MOST_COLUMNS);
        return new FileStart(
                titled,
                at,
                titled ? shown(row, width) : Mapping.untitled(width),
                List.copyOf(below.subList(0, Math.min(ROWS, below.size()))));
    }

    /** The sample for a screen. */
    List<List<String>> shown() {
        return sample.stream().map(r -> shown(r.cells(), titles.size())).toList();
    }

    private static List<String> shown(List<String> cells, int width) {
        List<String> shown = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            String cell = i < cells.size() ? Cells.clean(cells.get(i)) : "";
            shown.add(cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + '…');
        }
        return shown;
    }
}
