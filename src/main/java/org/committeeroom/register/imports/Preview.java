package org.committeeroom.register.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first rows of a file that waits for somebody to say what its columns hold.
 *
 * @param header whether the first row is taken for titles
 * @param titles of the columns; made up where there are none
 * @param columns what each may hold, as a first guess; null where there is none
 * @param fields all that a column of this kind of file can hold
 */
@Schema(name = "RegisterImportPreview")
record Preview(
        boolean header,
        List<String> titles,

        @Schema(description = "The first rows, at most twenty")
        List<List<String>> rows,

        List<Column> columns,
        List<Column> fields,
        Poll poll) {

    private static final int ROWS = 20;
    private static final int LOOKED_AT = 10;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 120;

    /** @param header whether the first row holds titles; null to find out */
    static Preview of(Path file, ImportKind kind, Boolean header, Poll poll) throws IOException {
        List<TableRow> first = new ArrayList<>();
        try (Table table = Table.open(file)) {
            for (TableRow row = table.next(); row != null && first.size() < LOOKED_AT + ROWS + 1; row = table.next()) {
                first.add(row);
            }
        }
        int at = Recogniser.headerRow(first.subList(0, Math.min(first.size(), LOOKED_AT)));
        List<String> row = first.get(at).cells();
        boolean titled = header == null ? !new Header(row).looksLikeData() : header;
        List<TableRow> below = first.subList(titled ? at + 1 : at, first.size());
        int width = Math.min(row.size(), MOST_COLUMNS);
        List<String> titles = titled ? shown(row, width) : Mapping.untitled(width);
        List<TableRow> sample = below.subList(0, Math.min(ROWS, below.size()));
        return new Preview(
                titled,
                titles,
                sample.stream().map(r -> shown(r.cells(), width)).toList(),
                Guess.of(titles, sample, Fields.of(kind)),
                List.copyOf(Fields.of(kind)),
                poll);
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
