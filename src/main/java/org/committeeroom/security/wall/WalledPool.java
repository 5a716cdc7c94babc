package org.committeeroom.security.wall;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Database;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Every connection works as the role {@code committee_room_app}, which owns nothing and has no way round the policies,
 * whoever it was that signed in to the database; and shows one campaign for as long as it is taken.
 */
@Singleton
class WalledPool implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(WalledPool.class);

    /** Not there yet only while the first migration is to come, when nothing is there either. */
    private static final String TAKE_ROLE = "select case when exists (select 1 from pg_roles where rolname ="
            + " 'committee_room_app') then set_config('role', 'committee_room_app', false) end";

    private final Database.Kind kind;
    private final Wall wall;
    private final Set<PGConnection> inRole = ConcurrentHashMap.newKeySet();
    private final Set<PGConnection> open = ConcurrentHashMap.newKeySet();

    WalledPool(Database.Kind kind, Wall wall) {
        this.kind = kind;
        this.wall = wall;
    }

    /** Before any transaction, whose end might take the role back again. */
    @Override
    public void onConnectionCreate(Connection connection) {
        carefully(connection, this::takeRoleForGood);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        String campaign = Wall.current();
        carefully(connection, itself -> {
            if (!inRole.contains(itself)) {
                takeRole(connection);
            }
            boolean inTransaction = !connection.getAutoCommit();
            show(connection, campaign, inTransaction);
            if (!inTransaction) {
                open.add(itself);
            }
            wall.shown(campaign);
        });
    }

    /**
     * Of one that the database has closed nothing is left to be told; were that to fail, the pool would never have it back,
     * and would be empty after a restart of the database. Whoever takes it next tells it their campaign first.
     */
    @Override
    public void onConnectionReturn(Connection connection) {
        ifAlive(connection, itself -> {
            if (!inRole.contains(itself)) {
                takeRoleForGood(itself);
            }
            if (open.remove(itself)) {
                show(connection, "", false);
            }
        });
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        ifAlive(connection, itself -> {
            inRole.remove(itself);
            open.remove(itself);
        });
    }

    /** How many connections are known to have taken the role. */
    int inRole() {
        return inRole.size();
    }

    /** How many show a campaign outside a transaction now. */
    int showing() {
        return open.size();
    }

    private interface Work {
        void on(PGConnection itself) throws SQLException;
    }

    /** The pool hands over a new wrapper each time: only what is inside tells which connection it is. */
    private void carefully(Connection connection, Work work) {
        if (kind == Database.Kind.H2) {
            return;
        }
        try {
            work.on(connection.unwrap(PGConnection.class));
        } catch (SQLException e) {
            throw new WallNotSet(e);
        }
    }

    private void ifAlive(Connection connection, Work work) {
        try {
            carefully(connection, work);
        } catch (WallNotSet e) {
            LOG.debug("A connection was closed by the database", e);
        }
    }

    private void takeRoleForGood(PGConnection itself) throws SQLException {
        Connection connection = (Connection) itself;
        if (connection.getAutoCommit() && takeRole(connection)) {
            inRole.add(itself);
        }
    }

    private static boolean takeRole(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_ROLE);
                ResultSet role = take.executeQuery()) {
            return role.next() && role.getString(1) != null;
        }
    }

    private static void show(Connection connection, String campaign, boolean untilTheEnd) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(Wall.SET)) {
            set.setString(1, campaign);
            set.setBoolean(2, untilTheEnd);
            set.execute();
        }
    }

    /** The connection must not be used then: the pool takes it back. */
    private static final class WallNotSet extends RuntimeException {
        WallNotSet(SQLException cause) {
            super("The database could not be told which campaign to show", cause);
        }
    }
}
