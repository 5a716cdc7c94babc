package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * COPY neither writes to tables in which the database walls campaigns off from each other, nor where a row is there
 * already; this one copies aside and takes it from there.
 */
final class AsideWriter implements BulkWriter {

    private final Handle handle;
    private final String aside;
    private final String take;
    private final CopyWriter copy;

    /** @param otherwise what becomes of rows that cannot be written */
    AsideWriter(Handle handle, String table, List<String> columns, String otherwise) throws SQLException {
        String names = String.join(", ", columns);
        this.handle = handle;
        this.aside = "new_" + table;
        this.take = "insert into " + table + " (" + names + ") select " + names + " from " + aside + otherwise;
        handle.execute("create temporary table " + aside + " on commit drop as select " + names + " from " + table
                + " where false");
        this.copy = new CopyWriter(handle.getConnection(), aside, columns);
    }

    @Override
    public BulkWriter put(UUID value) {
        copy.put(value);
        return this;
    }

    @Override
    public BulkWriter put(int value) {
        copy.put(value);
        return this;
    }

    @Override
    public BulkWriter put(long value) {
        copy.put(value);
        return this;
    }

    @Override
    public BulkWriter put(Long value) {
        copy.put(value);
        return this;
    }

    @Override
    public BulkWriter put(String value) {
        copy.put(value);
        return this;
    }

    @Override
    public BulkWriter put(LocalDate value) {
        copy.put(value);
        return this;
    }

    @Override
    public void endRow() {
        copy.endRow();
    }

    @Override
    public boolean isFull() {
        return copy.isFull();
    }

    @Override
    public void flush() throws SQLException {
        copy.flush();
        handle.execute(take);
        handle.execute("truncate " + aside);
    }
}
