package org.committeeroom.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether what was committed would survive a power cut. H2 writes at commit, but leaves it to the operating system when
 * that reaches the disk; {@code CHECKPOINT SYNC} asks for it. PostgreSQL's commit waits for the disk itself, unless its
 * transaction has said that it need not ({@code synchronous_commit}, for that transaction only); whatever commits after
 * it and does wait takes it along, because the log is written in order, to standbys too. One serves everybody who waits.
 */
@ApplicationScoped
public class Durability {

    /** An entry in the write-ahead log and nothing else, whose commit waits even on a server where commits do not. */
    private static final String FLUSH = "select pg_logical_emit_message(true, 'committee-room', ''),"
            + " case when current_setting('synchronous_commit') = 'off'"
            + " then set_config('synchronous_commit', 'on', true) end";

    private final Database.Kind kind;
    private final AgroalDataSource dataSource;
    private final ReentrantLock syncing = new ReentrantLock();
    private volatile long begun;
    private volatile long done;

    Durability(Database.Kind kind, AgroalDataSource dataSource) {
        this.kind = kind;
        this.dataSource = dataSource;
    }

    /** Returns once everything is durable that was committed before the call. Not to be called in a transaction. */
    public void await() {
        // A sync under way may have begun before our commit: only the next one is sure to have it.
        long needed = begun + 1;
        syncing.lock();
        try {
            if (done < needed) {
                begun = begun + 1;
                sync();
                done = begun;
            }
        } finally {
            syncing.unlock();
        }
    }

    private void sync() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(kind == Database.Kind.H2 ? "checkpoint sync" : FLUSH);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be written to disk", e);
        }
    }
}
