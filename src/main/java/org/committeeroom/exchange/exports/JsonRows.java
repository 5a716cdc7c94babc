package org.committeeroom.exchange.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Lines: an object a row. */
final class JsonRows implements RowFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writer writer;
    private final List<String> columns;

    JsonRows(OutputStream out, List<String> columns) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), cells.get(i));
        }
        writer.write(JSON.writeValueAsString(fields) + '\n');
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}
