package org.committeeroom.exchange.exports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Keeps what is written in parts in the database, where every node finds them; in the transaction under way. */
final class PartsStream extends OutputStream {

    private static final int PART = 1 << 20;

    private final Handle handle;
    private final Scope scope;
    private final UUID export;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int parts;
    private long written;

    PartsStream(Handle handle, Scope scope, UUID export) {
        this.handle = handle;
        this.scope = scope;
        this.export = export;
    }

    long written() {
        return written;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int now = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, buffer, filled, now);
            filled += now;
            from += now;
            left -= now;
            if (filled == PART) {
                keep();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        byte[] part = Arrays.copyOf(buffer, filled);
        scope.bind(handle.createUpdate("insert into data_export_part (campaign_id, export_id, part,"
                        + " content) values (:campaign, :export, :part, :content)"))
                .bind("export", export)
                .bind("part", parts)
                .bind("content", part)
                .execute();
        parts++;
        written += filled;
        filled = 0;
    }
}
