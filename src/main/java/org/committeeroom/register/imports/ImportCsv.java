package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.security.Scope;

/** The rows of an import as a file, written as they are read from the database. */
@ApplicationScoped
class ImportCsv {

    private static final int REJECTS_AT_ONCE = 1000;

    private final ImportReports reports;
    private final KeptRows kept;

    ImportCsv(ImportReports reports, KeptRows kept) {
        this.reports = reports;
        this.kept = kept;
    }

    /** Those that were not taken: number of the row, reason, and the row as it came. */
    StreamingOutput rejects(Scope scope, UUID id) {
        return out -> writeRejects(scope, id, writer(out));
    }

    /** All as they came, each with its number in the file before it. */
    StreamingOutput rows(Scope scope, UUID id) {
        return out -> writeRows(scope, id, writer(out));
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private void writeRejects(Scope scope, UUID id, Writer csv) throws IOException {
        String header = reports.header(scope, id);
        csv.write("row,reason" + (header.isEmpty() ? "" : "," + header) + "\r\n");
        List<ImportReports.Rejected> rows = reports.rejected(scope, id, 0, REJECTS_AT_ONCE);
        while (!rows.isEmpty()) {
            for (ImportReports.Rejected row : rows) {
                csv.write(row.row() + "," + row.reason() + "," + row.raw() + "\r\n");
            }
            rows = reports.rejected(scope, id, rows.get(rows.size() - 1).row(), REJECTS_AT_ONCE);
        }
        csv.flush();
    }

    private void writeRows(Scope scope, UUID id, Writer csv) throws IOException {
        String header = reports.header(scope, id);
        csv.write("row" + (header.isEmpty() ? "" : "," + header) + "\n");
        for (Optional<KeptRows.Block> block = kept.after(scope, id, -1);
                block.isPresent();
                block = kept.after(scope, id, block.get().first())) {
            csv.write(block.get().lines());
        }
        csv.flush();
    }
}
