package org.committeeroom.register.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Keeps the rows of a file as they came, in blocks small enough to read one row of, and large enough to deflate well. */
final class EditionRows {

    private static final int ROWS = 1000;
    private static final int CHARACTERS = 200_000;

    private final Edition edition;
    private final StringBuilder block = new StringBuilder();
    private int first;
    private int rows;

    EditionRows(Edition edition) {
        this.edition = edition;
    }

    /** The line begins with the row's number, as what is counted in the file need not be in sequence here. */
    void add(TableRow row) {
        if (rows == 0) {
            first = row.number();
        }
        block.append(row.number()).append(',').append(row.raw()).append('\n');
        rows++;
        if (rows >= ROWS || block.length() >= CHARACTERS) {
            flush();
        }
    }

    void flush() {
        if (rows == 0) {
            return;
        }
        edition.scope()
                .bind(edition.handle()
                        .createUpdate("insert into edition_rows (campaign_id, import_id, first_row, row_count, lines)"
                                + " values (:campaign, :import, :first, :rows, :lines)"))
                .bind("import", edition.id())
                .bind("first", first)
                .bind("rows", rows)
                .bind("lines", deflated(block.toString().getBytes(StandardCharsets.UTF_8)))
                .execute();
        block.setLength(0);
        rows = 0;
    }

    private static byte[] deflated(byte[] lines) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length / 3);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
