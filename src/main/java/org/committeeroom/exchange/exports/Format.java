package org.committeeroom.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which open format an export is. */
@Schema(name = "ExportFormat")
enum Format {
    CSV {
        @Override
        RowFile open(OutputStream out, String name, List<String> columns, Watermark mark) throws IOException {
            return new CsvRows(out, columns);
        }
    },
    XLSX {
        @Override
        RowFile open(OutputStream out, String name, List<String> columns, Watermark mark) throws IOException {
            return new WorkbookRows(out, name, columns, mark);
        }
    },
    JSONL {
        @Override
        RowFile open(OutputStream out, String name, List<String> columns, Watermark mark) {
            return new JsonRows(out, columns);
        }
    };

    /** Begins a file; the stream stays open when it ends. */
    abstract RowFile open(OutputStream out, String name, List<String> columns, Watermark mark) throws IOException;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
