package org.committeeroom.register.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes with PostgreSQL's COPY in its binary format, a megabyte at a time so that other statements can come between. */
final class CopyWriter implements BulkWriter {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int CHUNK = 1 << 20;

    private final PGConnection connection;
    private final String copy;
    private final int columns;
    private ByteBuffer buffer = ByteBuffer.allocate(CHUNK + (1 << 16));
    private int column;

    CopyWriter(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.copy = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
        this.columns = columns.size();
    }

    @Override
    public BulkWriter put(UUID value) {
        if (value == null) {
            return nothing();
        }
        room(20).putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    @Override
    public BulkWriter put(int value) {
        room(8).putInt(4).putInt(value);
        return this;
    }

    @Override
    public BulkWriter put(long value) {
        room(12).putInt(8).putLong(value);
        return this;
    }

    @Override
    public BulkWriter put(Long value) {
        return value == null ? nothing() : put(value.longValue());
    }

    @Override
    public BulkWriter put(String value) {
        if (value == null) {
            return nothing();
        }
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        room(4 + text.length).putInt(text.length).put(text);
        return this;
    }

    @Override
    public BulkWriter put(LocalDate value) {
        return value == null ? nothing() : put((int) (value.toEpochDay() - EPOCH_DAY));
    }

    @Override
    public void endRow() {
        column = 0;
    }

    @Override
    public boolean isFull() {
        return buffer.position() >= CHUNK;
    }

    @Override
    public void flush() throws SQLException {
        if (buffer.position() == 0) {
            return;
        }
        buffer.putShort((short) -1);
        CopyIn in = connection.getCopyAPI().copyIn(copy);
        try {
            in.writeToCopy(buffer.array(), 0, buffer.position());
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        buffer.clear();
    }

    private BulkWriter nothing() {
        room(4).putInt(-1);
        return this;
    }

    /** Begins the file and the row where they have not begun. */
    private ByteBuffer room(int bytes) {
        int needed = bytes + SIGNATURE.length + 8 + 2;
        if (buffer.remaining() < needed) {
            int position = buffer.position();
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), buffer.capacity() + needed + CHUNK));
            buffer.position(position);
        }
        if (buffer.position() == 0) {
            buffer.put(SIGNATURE).putInt(0).putInt(0);
        }
        if (column++ == 0) {
            buffer.putShort((short) columns);
        }
        return buffer;
    }
}
