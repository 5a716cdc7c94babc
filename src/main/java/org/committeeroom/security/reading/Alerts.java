package org.committeeroom.security.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The alerts of a campaign: one for a person and kind, until somebody has seen it. */
@ApplicationScoped
class Alerts {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_ADDRESS = 60;

    private final Jdbi jdbi;
    private final Clock clock;

    Alerts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param usual of others; null where there are too few */
    record New(Measure kind, Answered answer, int amount, Integer usual, Instant at) {

        /** Which was read; null where it was one of those in an export, or none. */
        UUID canary() {
            return kind.ofCanary() && !answer.exportsAll() ? answer.subject() : null;
        }
    }

    record Alert(
            UUID id,
            Measure kind,
            Scope.CallerKind callerKind,
            UUID caller,
            String callerName,
            String address,
            String what,
            UUID subject,
            int amount,
            Integer usual,
            Instant firstAt,
            Instant lastAt,
            Instant seenAt) {}

    @Transactional
    void raise(Scope scope, New alert) {
        jdbi.useHandle(h -> {
            boolean canary = alert.kind().ofCanary();
            UUID subject = alert.canary();
            int open = bind(
                            h.createUpdate("update reading_alert set amount = "
                                    + (canary ? "amount + 1" : "greatest(amount, :amount)")
                                    + ", usual = :usual, last_at = :at, what = :what, address = :address where"
                                    + " campaign_id = :campaign and caller_id = :caller and kind = :kind and seen_at is null"
                                    + (subject != null ? " and subject_id = :subject" : "")
                                    + (canary && subject == null ? " and subject_id is null" : "")),
                            scope,
                            alert)
                    .execute();
            if (open == 0) {
                insert(h, scope, alert);
            }
        });
    }

    private static void insert(Handle h, Scope scope, New alert) {
        bind(
                        h.createUpdate("insert into reading_alert (campaign_id, id, kind, caller_kind, caller_id,"
                                + " caller_name, address, what, subject_id, amount, usual, first_at, last_at) values"
                                + " (:campaign, :id, :kind, :callerKind, :caller, :name, :address, :what, :subject, :amount,"
                                + " :usual, :at, :at)"),
                        scope,
                        alert)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Scope scope, New alert) {
        Answered answer = alert.answer();
        return scope.bind(statement)
                .bind("id", Ids.next())
                .bind("kind", alert.kind().name())
                .bind("callerKind", scope.kind().name())
                .bind("caller", scope.caller())
                .bind("name", cut(answer.name(), LONGEST_NAME))
                .bind("address", cut(answer.address(), LONGEST_ADDRESS))
                .bind("what", cut(answer.what(), LONGEST_WHAT))
                .bindByType("subject", alert.canary(), UUID.class)
                .bind("amount", alert.amount())
                .bindByType("usual", alert.usual(), Integer.class)
                .bind("at", alert.at());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Newest first. */
    @Transactional
    List<Alert> list(Scope scope, boolean openOnly, PageRequest page) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from reading_alert where campaign_id = :campaign"
                        + (openOnly ? " and seen_at is null" : "")
                        + (page.after() == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", page.afterId(), UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> alert(r))
                .list());
    }

    @Transactional
    boolean seen(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createUpdate("update reading_alert set seen_at = :now, seen_by = :by"
                                + " where campaign_id = :campaign and id = :id and seen_at is null"))
                        .bind("now", clock.instant())
                        .bind("by", scope.caller())
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Alert alert(ResultSet r) throws SQLException {
        return new Alert(
                r.getObject("id", UUID.class),
                Measure.valueOf(r.getString("kind")),
                Scope.CallerKind.valueOf(r.getString("caller_kind")),
                r.getObject("caller_id", UUID.class),
                r.getString("caller_name"),
                r.getString("address"),
                r.getString("what"),
                r.getObject("subject_id", UUID.class),
                r.getInt("amount"),
                r.getObject("usual", Integer.class),
                instant(r, "first_at"),
                instant(r, "last_at"),
                instant(r, "seen_at"));
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
