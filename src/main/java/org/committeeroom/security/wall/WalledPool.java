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

/**
 * Every connection works as the role {@code committee_room_app}, which owns nothing and has no way round the policies,
 * whoever it was that signed in to the database; and shows one campaign for as long as it is taken.
 */
@Singleton
class WalledPool implements AgroalPoolInterceptor {

    /** Not there yet only while the first migration is to come, when nothing is there either. */
    private static final String TAKE_ROLE = "select case when exists (select 1 from pg_roles where rolname ="
            + " 'committee_room_app') then set_config('role', 'committee_room_app', false) end";

    private final Database.Kind kind;
    private final Wall wall;
    private final Set<Connection> inRole = ConcurrentHashMap.newKeySet();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    WalledPool(Database.Kind kind, Wall wall) {
        this.kind = kind;
        this.wall = wall;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (kind == Database.Kind.H2) {
            return;
        }
        String campaign = Wall.current();
        try {
            boolean inTransaction = !connection.getAutoCommit();
            if (!inRole.contains(connection) && takeRole(connection) && !inTransaction) {
                inRole.add(connection);
            }
            show(connection, campaign, inTransaction);
            if (!inTransaction) {
                open.add(connection);
            }
            wall.shown(campaign);
        } catch (SQLException e) {
            throw new WallNotSet(e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (open.remove(connection)) {
            try {
                show(connection, "", false);
            } catch (SQLException e) {
                throw new WallNotSet(e);
            }
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        inRole.remove(connection);
        open.remove(connection);
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
