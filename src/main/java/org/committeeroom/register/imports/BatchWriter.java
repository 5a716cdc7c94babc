package org.committeeroom.register.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Writes in batches of inserts, which is the fastest that H2 has. */
final class BatchWriter implements BulkWriter {

    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int column;
    private int rows;

    /** @param otherwise what follows the values, such as {@code on conflict do nothing} */
    BatchWriter(Connection connection, String table, List<String> columns, String otherwise) throws SQLException {
        String marks = String.join(",", Collections.nCopies(columns.size(), "?"));
        insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ") " + otherwise);
    }

    @Override
    public BulkWriter put(UUID value) throws SQLException {
        insert.setObject(++column, value);
        return this;
    }

    @Override
    public BulkWriter put(int value) throws SQLException {
        insert.setInt(++column, value);
        return this;
    }

    @Override
    public BulkWriter put(long value) throws SQLException {
        insert.setLong(++column, value);
        return this;
    }

    @Override
    public BulkWriter put(Long value) throws SQLException {
        insert.setObject(++column, value, Types.BIGINT);
        return this;
    }

    @Override
    public BulkWriter put(String value) throws SQLException {
        insert.setString(++column, value);
        return this;
    }

    @Override
    public BulkWriter put(LocalDate value) throws SQLException {
        insert.setObject(++column, value, Types.DATE);
        return this;
    }

    @Override
    public void endRow() throws SQLException {
        insert.addBatch();
        column = 0;
        rows++;
    }

    @Override
    public boolean isFull() {
        return rows >= BATCH;
    }

    @Override
    public void flush() throws SQLException {
        insert.executeBatch();
        rows = 0;
    }
}
