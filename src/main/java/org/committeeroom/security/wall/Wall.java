package org.committeeroom.security.wall;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Scope;

/**
 * Which campaign's rows the database shows. The second wall behind {@link Scope}, on PostgreSQL: a query that forgot its
 * campaign still finds its own campaign's rows only, and where nobody has said which campaign, none.
 *
 * <p>Whoever calls a transactional method with a scope is within that scope's campaign by {@link EntersScope}, and a
 * request is within the campaign of its caller.
 */
@ApplicationScoped
public class Wall {

    static final String SET = "select set_config('committee_room.campaign', ?, ?)";
    private static final String ACROSS = "*";
    private static final String NOWHERE = "";
    private static final String OF_TRANSACTION = Wall.class.getName();

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private final Database.Kind kind;
    private final Instance<AgroalDataSource> dataSource;
    private final TransactionSynchronizationRegistry transactions;

    Wall(Database.Kind kind, Instance<AgroalDataSource> dataSource, TransactionSynchronizationRegistry transactions) {
        this.kind = kind;
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** For work in a campaign that no transactional method with a scope does. */
    public <T> T within(Scope scope, Supplier<T> work) {
        return within(scope.campaign(), work);
    }

    /** The same where there is no scope yet. */
    public <T> T within(UUID campaign, Supplier<T> work) {
        return as(campaign.toString(), work);
    }

    /** For the few questions that are about all campaigns; a test names everybody who asks one. */
    public <T> T acrossCampaigns(Supplier<T> work) {
        return as(ACROSS, work);
    }

    private <T> T as(String wanted, Supplier<T> work) {
        String before = enter(wanted);
        try {
            String turned = turn(wanted);
            T done = work.get();
            if (turned != null && !turned.equals(NOWHERE)) {
                turn(turned);
            }
            return done;
        } finally {
            enter(before);
        }
    }

    /** Without a look at the transaction, which is yet to begin. */
    static String enter(String wanted) {
        String before = CURRENT.get();
        if (wanted == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(wanted);
        }
        return before;
    }

    static String campaign(UUID id) {
        return id.toString();
    }

    /** What connections are to show that are taken now. */
    static String current() {
        String current = CURRENT.get();
        if (current != null) {
            return current;
        }
        if (Arc.container() != null && Arc.container().requestContext().isActive()) {
            return Arc.container()
                    .instance(Caller.class)
                    .get()
                    .campaign()
                    .map(UUID::toString)
                    .orElse(NOWHERE);
        }
        return NOWHERE;
    }

    /** The transaction's connection has been taken, and shows this. */
    void shown(String campaign) {
        if (inTransaction()) {
            transactions.putResource(OF_TRANSACTION, campaign);
        }
    }

    /**
     * Turns the transaction under way, if it has a connection already, to another campaign.
     *
     * @return what it showed before, null if it was not turned
     */
    String turn(String wanted) {
        if (kind == Database.Kind.H2 || !inTransaction()) {
            return null;
        }
        String shown = (String) transactions.getResource(OF_TRANSACTION);
        if (shown == null || shown.equals(wanted) || shown.equals(ACROSS)) {
            return null;
        }
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, wanted);
            set.setBoolean(2, true);
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transactions.putResource(OF_TRANSACTION, wanted);
        return shown;
    }

    private boolean inTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
