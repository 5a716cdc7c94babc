package org.committeeroom.register.imports;

import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the rows that were not taken, as they came, with the reason. */
final class Rejects {

    private static final int BATCH = 500;

    private final Handle handle;
    private final Scope scope;
    private final UUID importId;
    private PreparedBatch batch;

    Rejects(Handle handle, Scope scope, UUID importId) {
        this.handle = handle;
        this.scope = scope;
        this.importId = importId;
    }

    void add(TableRow row, RejectedRow.Reason reason) {
        addRaw(row.number(), reason, row.raw());
    }

    void addRaw(int row, RejectedRow.Reason reason, String raw) {
        if (batch == null) {
            batch = handle.prepareBatch("insert into register_reject (campaign_id, import_id, row_number, reason, raw)"
                    + " values (:campaign, :import, :row, :reason, :raw)");
        }
        batch.bind("campaign", scope.campaign())
                .bind("import", importId)
                .bind("row", row)
                .bind("reason", reason.code())
                .bind("raw", raw)
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
}
