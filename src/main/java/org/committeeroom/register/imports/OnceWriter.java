package org.committeeroom.register.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** COPY fails where a row is there already; this one copies aside and from there takes what is new. */
final class OnceWriter implements BulkWriter {

    private final Handle handle;
    private final String aside;
    private final String take;
    private final CopyWriter copy;

    /** @param table to which rows go unless their key is there */
    OnceWriter(Handle handle, String table, List<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        this.handle = handle;
        this.aside = "new_" + table;
        this.take = "insert into " + table + " (" + names + ") select " + names + " from " + aside
                + " on conflict do nothing";
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
