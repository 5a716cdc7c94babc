package org.committeeroom.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether what was committed would survive a power cut. PostgreSQL's commit says so itself. H2 writes at commit, but
 * leaves it to the operating system when that reaches the disk; {@code CHECKPOINT SYNC} asks for it, and one serves
 * everybody who waits.
 */
@ApplicationScoped
public class Durability {

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
        if (kind == Database.Kind.POSTGRESQL) {
            return;
        }
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
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be written to disk", e);
        }
    }
}
