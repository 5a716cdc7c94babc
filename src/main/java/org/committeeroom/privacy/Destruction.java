package org.committeeroom.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.exchange.exports.ReadyExports;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.register.ReturnsOfPeople;
import org.committeeroom.security.Scope;
import org.committeeroom.security.audit.AuditHeads;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Holdings;
import org.committeeroom.security.personal.Keeping;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Destroys what is not needed any more, and certifies it. */
@ApplicationScoped
class Destruction {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final Clock clock;
    private final Holdings holdings;
    private final ReturnsOfPeople returns;
    private final AuditHeads heads;
    private final ReadyExports exports;
    private final Event<RegisterChanged> changed;

    Destruction(
            Jdbi jdbi,
            Clock clock,
            Holdings holdings,
            ReturnsOfPeople returns,
            AuditHeads heads,
            ReadyExports exports,
            Event<RegisterChanged> changed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.holdings = holdings;
        this.returns = returns;
        this.heads = heads;
        this.exports = exports;
        this.changed = changed;
    }

    /** @param counts rows that were destroyed, by table; head: of the audit's chain by then */
    record Certificate(UUID id, Keeping kind, Map<String, Long> counts, String head, String by, Instant at) {}

    /** How many rows there are, by table. */
    @Transactional
    Map<String, Long> counts(Scope scope, Keeping kind) {
        return jdbi.withHandle(h -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            of(kind).forEach(each -> {
                long rows = each.count(h, scope);
                if (rows > 0) {
                    counts.put(each.table(), rows);
                }
            });
            return counts;
        });
    }

    private List<Holding> of(Keeping kind) {
        return holdings.all().stream().filter(each -> each.keeping() == kind).toList();
    }

    Certificate destroy(Scope scope, Keeping kind, String by) {
        Certificate made = returns.meanwhile(
                scope,
                () -> jdbi.withHandle(h -> {
                    exports.end(h, scope);
                    Certificate certificate = new Certificate(
                            Ids.next(), kind, destroyed(h, scope, kind), heads.of(h, scope), by, clock.instant());
                    keep(h, scope, certificate);
                    return certificate;
                }));
        changed.fire(new RegisterChanged(scope.campaign()));
        return made;
    }

    /**
     * What refers to what is known to the database: whatever cannot go yet is tried again once others are gone.
     *
     * @throws org.committeeroom.platform.Problem still_in_use if something of another kind stands on it
     */
    private Map<String, Long> destroyed(Handle h, Scope scope, Keeping kind) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Holding> left = new ArrayList<>(of(kind));
        while (!left.isEmpty()) {
            List<Holding> stuck =
                    left.stream().filter(each -> !gone(h, scope, each, counts)).toList();
            if (stuck.size() == left.size()) {
                throw Problems.STILL_IN_USE.because(
                        "Something that is kept for longer stands on it: destroy that first");
            }
            left = new ArrayList<>(stuck);
        }
        return counts;
    }

    private static boolean gone(Handle h, Scope scope, Holding holding, Map<String, Long> counts) {
        h.execute("savepoint destroying");
        try {
            long before = holding.count(h, scope);
            holding.destroy(h, scope);
            if (before > 0) {
                counts.put(holding.table(), before);
            }
            return true;
        } catch (UnableToExecuteStatementException e) {
            h.execute("rollback to savepoint destroying");
            if (e.getCause() instanceof SQLException sql && sql.getSQLState().startsWith("23")) {
                return false;
            }
            throw e;
        }
    }

    private static void keep(Handle h, Scope scope, Certificate c) {
        scope.bind(h.createUpdate("insert into destruction (campaign_id, id, kind, counts, head, made_by, by_name,"
                        + " made_at) values (:campaign, :id, :kind, :counts, :head, :by, :name, :at)"))
                .bind("id", c.id())
                .bind("kind", c.kind().name())
                .bind("counts", json(c.counts()))
                .bind("head", c.head())
                .bind("by", scope.caller())
                .bind("name", c.by())
                .bind("at", c.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Transactional
    List<Certificate> list(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select * from destruction where campaign_id = :campaign order by id desc"))
                .map((r, c) -> read(r))
                .list());
    }

    @Transactional
    Optional<Certificate> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from destruction where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(r))
                        .findOne());
    }

    private static Certificate read(ResultSet r) throws SQLException {
        try {
            return new Certificate(
                    r.getObject("id", UUID.class),
                    Keeping.valueOf(r.getString("kind")),
                    JSON.readValue(r.getString("counts"), new TypeReference<LinkedHashMap<String, Long>>() {}),
                    r.getString("head"),
                    r.getString("by_name"),
                    r.getObject("made_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Long> counts) {
        try {
            return JSON.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
