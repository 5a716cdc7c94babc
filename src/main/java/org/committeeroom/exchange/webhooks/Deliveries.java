package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** What webhooks are to be told. */
@ApplicationScoped
class Deliveries {

    /** Who tries and dies does so within this time; then another node tries. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final int AT_ONCE = 20;

    private final Jdbi jdbi;

    Deliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One that this node is to send now. attempts: this one included. */
    record Due(UUID id, UUID hook, HookEvent event, String body, int attempts) {}

    /** Takes those that are due, so that no other node sends them too. */
    @Transactional
    List<Due> take(Scope scope, Instant now) {
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery("select d.* from webhook_delivery d join webhook w on w.campaign_id = d.campaign_id"
                        + " and w.id = d.webhook_id and w.active where d.campaign_id = :campaign and d.state = 'PENDING'"
                        + " and d.next_at <= :now order by d.id limit :most"))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("most", AT_ONCE)
                .map((r, c) -> new Due(
                        r.getObject("id", UUID.class),
                        r.getObject("webhook_id", UUID.class),
                        HookEvent.valueOf(r.getString("event")),
                        r.getString("body"),
                        r.getInt("attempts") + 1))
                .list()
                .stream()
                .filter(due -> scope.bind(h.createUpdate("update webhook_delivery set attempts = :attempts, next_at ="
                                        + " :until where campaign_id = :campaign and id = :id and attempts = :before"
                                        + " and state = 'PENDING'"))
                                .bind("id", due.id())
                                .bind("attempts", due.attempts())
                                .bind("before", due.attempts() - 1)
                                .bind("until", now.plus(TAKEN_FOR).atOffset(ZoneOffset.UTC))
                                .execute()
                        > 0)
                .toList());
    }

    /** @param next when it is tried again; null if it is not */
    @Transactional
    void tried(Scope scope, UUID id, Sent sent, Instant now, Instant next) {
        Delivery.State state =
                sent.good() ? Delivery.State.DELIVERED : next == null ? Delivery.State.DEAD : Delivery.State.PENDING;
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update webhook_delivery set state = :state, last_at = :now,"
                        + " last_status = :status, last_error = :error, next_at = coalesce(:next, next_at) where"
                        + " campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .bind("state", state.name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindByType("status", sent.status(), Integer.class)
                .bindByType("error", sent.error(), String.class)
                .bindByType("next", next == null ? null : next.atOffset(ZoneOffset.UTC), OffsetDateTime.class)
                .execute());
    }

    /** Newest first. */
    @Transactional
    List<Delivery> list(Scope scope, UUID hook, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from webhook_delivery where campaign_id = :campaign"
                                + " and webhook_id = :hook" + (after == null ? "" : " and id < :after")
                                + " order by id desc limit :rows"))
                        .bind("hook", hook)
                        .bindByType("after", after, UUID.class)
                        .bind("rows", page.rows())
                        .map((r, c) -> read(r))
                        .list());
    }

    /** Tries anew, from the start; whether there is such a one. */
    @Transactional
    boolean again(Scope scope, UUID hook, UUID id, Instant now) {
        return jdbi.withHandle(h -> scope.bind(
                                h.createUpdate(
                                        "update webhook_delivery set state = 'PENDING', attempts = 0,"
                                                + " next_at = :now where campaign_id = :campaign and webhook_id = :hook and id = :id"))
                        .bind("hook", hook)
                        .bind("id", id)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute())
                > 0;
    }

    @Transactional
    void clear(Scope scope, Instant before) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate(
                        "delete from webhook_delivery where campaign_id = :campaign" + " and made_at < :before"))
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static Delivery read(ResultSet r) throws SQLException {
        Delivery.State state = Delivery.State.valueOf(r.getString("state"));
        return new Delivery(
                r.getObject("id", UUID.class),
                HookEvent.valueOf(r.getString("event")),
                r.getString("body"),
                state,
                r.getInt("attempts"),
                time(r, "made_at"),
                state == Delivery.State.PENDING ? time(r, "next_at") : null,
                time(r, "last_at"),
                r.getObject("last_status", Integer.class),
                r.getString("last_error"));
    }

    private static Instant time(ResultSet r, String column) throws SQLException {
        OffsetDateTime time = r.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
