package org.committeeroom.exchange.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeeroom.platform.CsvCell;

/** Comma-separated, UTF-8; nothing in it is a formula. */
final class CsvRows implements RowFile {

    private final Writer writer;

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvCell.line(columns));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        writer.write(CsvCell.line(cells));
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}
