package org.committeeroom.register.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the rows that were not taken, as they came, with the reason. */
final class Rejects {

    private static final int BATCH = 500;
    private static final int LONGEST_RAW = 8000;

    private final Handle handle;
    private final Scope scope;
    private final UUID importId;
    private PreparedBatch batch;

    Rejects(Handle handle, Scope scope, UUID importId) {
        this.handle = handle;
        this.scope = scope;
        this.importId = importId;
    }

    void add(CsvRecord row, RejectedRow.Reason reason) {
        if (batch == null) {
            batch = handle.prepareBatch("insert into register_reject (campaign_id, import_id, row_number, reason, raw)"
                    + " values (:campaign, :import, :row, :reason, :raw)");
        }
        batch.bind("campaign", scope.campaign())
                .bind("import", importId)
                .bind("row", (int) row.getStartingLineNumber())
                .bind("reason", reason.code())
                .bind("raw", raw(row))
                .add();
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        if (batch != null) {
            batch.execute();
            batch.close();
            batch = null;
        }
    }

    /** The cells with commas between, quoted where they must be: a row of CSV, whatever the file used. */
    static String raw(CsvRecord row) {
        StringBuilder raw = new StringBuilder();
        for (String field : row.getFields()) {
            String cell = quoted(field.replace("\u0000", ""));
            if (raw.length() + cell.length() + 1 > LONGEST_RAW) {
                break;
            }
            raw.append(cell).append(',');
        }
        return raw.isEmpty() ? "" : raw.substring(0, raw.length() - 1);
    }

    static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && field.equals(field.strip());
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
