package org.committeeroom.register.imports;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
     * @param key its key, which only H2 needs for joins; PostgreSQL makes a hash of the whole
     */
    void create(Handle handle, String table, String columns, String key) {
        handle.execute(
                kind == Database.Kind.POSTGRESQL
                        ? "create temporary table " + table + " (" + columns + ") on commit drop"
                        : "create local temporary table " + table + " (" + columns
                                + (key.isEmpty() ? "" : ", primary key (" + key + ")")
                                + ") on commit drop transactional");
    }

    BulkWriter writer(Handle handle, String table, List<String> columns) throws SQLException {
        return kind == Database.Kind.POSTGRESQL
                ? new CopyWriter(handle.getConnection(), table, columns)
                : new BatchWriter(handle.getConnection(), table, columns, "");
    }

    /** Writes only what is not there yet, by its key. */
    BulkWriter writerOfNew(Handle handle, String table, List<String> columns) throws SQLException {
        return kind == Database.Kind.POSTGRESQL
                ? new OnceWriter(handle, table, columns)
                : new BatchWriter(handle.getConnection(), table, columns, "on conflict do nothing");
    }

    /** Lets the planner know what is in a table; H2 counts by itself. */
    void analyze(Handle handle, String table) {
        if (kind == Database.Kind.POSTGRESQL) {
            handle.execute("analyze " + table);
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
