package org.committeeroom.register.imports;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Database;
import org.jdbi.v3.core.Handle;

/** Tables that last as long as the transaction: a file goes there first, and from there in few statements to its place. */
@Singleton
class Staging {

    private final Database.Kind kind;

    Staging(Database.Kind kind) {
        this.kind = kind;
    }

    /**
     * Makes an empty table.
     *
     * @param keys the columns of each of its keys, which only H2 needs for joins; PostgreSQL makes a hash of the whole.
     *     An index cannot be made here apart: on H2 that would end the transaction
     */
    void create(Handle handle, String table, String columns, String... keys) {
        handle.execute(
                kind == Database.Kind.POSTGRESQL
                        ? "create temporary table " + table + " (" + columns + ") on commit drop"
                        : "create local temporary table " + table + " (" + columns
                                + Arrays.stream(keys)
                                        .map(key -> ", unique (" + key + ")")
                                        .collect(Collectors.joining())
                                + ") on commit drop transactional");
    }

    /** Writes to a table of {@link #create}. */
    BulkWriter writer(Handle handle, String table, List<String> columns) throws SQLException {
        return kind == Database.Kind.POSTGRESQL
                ? new CopyWriter(handle.getConnection(), table, columns)
                : new BatchWriter(handle.getConnection(), table, columns, "");
    }

    /** Writes to a table that stays. */
    BulkWriter writerInto(Handle handle, String table, List<String> columns) throws SQLException {
        return kind == Database.Kind.POSTGRESQL
                ? new AsideWriter(handle, table, columns, "")
                : new BatchWriter(handle.getConnection(), table, columns, "");
    }

    /** Writes only what is not there yet, by its key. */
    BulkWriter writerOfNew(Handle handle, String table, List<String> columns) throws SQLException {
        return kind == Database.Kind.POSTGRESQL
                ? new AsideWriter(handle, table, columns, " on conflict do nothing")
                : new BatchWriter(handle.getConnection(), table, columns, "on conflict do nothing");
    }

    /** Whether a statement may let two rows change numbers with each other; H2 looks at each row by itself. */
    boolean looksAtTheEnd() {
        return kind == Database.Kind.POSTGRESQL;
    }

    /** Lets the planner know what is in a table; H2 counts by itself. */
    void analyze(Handle handle, String table) {
        if (kind == Database.Kind.POSTGRESQL) {
            handle.execute(
                    table.startsWith("import_") ? "analyze " + table : "select gather_statistics('" + table + "')");
        }
    }

    /** Waits until no other node imports into the campaign; there is but one node on H2. */
    void lock(Handle handle, UUID campaign) {
        if (kind == Database.Kind.POSTGRESQL) {
            handle.createQuery("select 1 from pg_advisory_xact_lock(:key)")
                    .bind("key", campaign.getLeastSignificantBits())
                    .mapTo(Integer.class)
                    .one();
        }
    }

    /** Whether no import is under way in the campaign, on any node. */
    boolean isFree(Handle handle, UUID campaign) {
        return kind == Database.Kind.H2
                || handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                        .bind("key", campaign.getLeastSignificantBits())
                        .mapTo(Boolean.class)
                        .one();
    }
}
