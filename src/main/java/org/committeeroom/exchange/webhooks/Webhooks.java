package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The webhooks of campaigns. */
@ApplicationScoped
class Webhooks {

    private final Jdbi jdbi;
    private final Clock clock;

    Webhooks(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Transactional
    List<Webhook> list(Scope scope) {
        return jdbi.withHandle(h -> list(h, scope));
    }

    static List<Webhook> list(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select * from webhook where campaign_id = :campaign order by id"))
                .map((r, c) -> read(r))
                .list();
    }

    @Transactional
    Optional<Webhook> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from webhook where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(r))
                        .findOne());
    }

    /** It is told of what comes from now on. */
    @Transactional
    void add(Scope scope, UUID id, String name, URI url, Set<HookEvent> events) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into webhook (campaign_id, id, name, url, events, active,"
                        + " generation, position, made_by, made_at) values (:campaign, :id, :name, :url, :events, true, 1,"
                        + " coalesce((select max(r.sequence) from return_log r where r.campaign_id = :campaign), 0),"
                        + " :by, :now)"))
                .bind("id", id)
                .bind("name", name)
                .bind("url", url.toString())
                .bind("events", text(events))
                .bind("by", scope.caller())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Transactional
    void change(Scope scope, UUID id, String name, URI url, Set<HookEvent> events, boolean active) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update webhook set name = :name, url = :url, events = :events,"
                        + " active = :active where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .bind("name", name)
                .bind("url", url.toString())
                .bind("events", text(events))
                .bind("active", active)
                .execute());
    }

    /** With a new secret; the old one is good for nothing from now on. */
    @Transactional
    int renew(Scope scope, UUID id) {
        return jdbi.withHandle(h -> {
            scope.bind(h.createUpdate("update webhook set generation = generation + 1 where campaign_id = :campaign"
                            + " and id = :id"))
                    .bind("id", id)
                    .execute();
            return scope.bind(
                            h.createQuery("select generation from webhook where campaign_id = :campaign and id = :id"))
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Transactional
    void remove(Scope scope, UUID id) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("delete from webhook where campaign_id = :campaign and id = :id"))
                .bind("id", id)
                .execute());
    }

    /** Moves on in the feed, unless another node has. */
    static boolean moveOn(Handle h, Scope scope, Webhook hook, long to) {
        return scope.bind(h.createUpdate("update webhook set position = :to where campaign_id = :campaign and id = :id"
                                + " and position = :from"))
                        .bind("id", hook.id())
                        .bind("from", hook.position())
                        .bind("to", to)
                        .execute()
                > 0;
    }

    private static String text(Set<HookEvent> events) {
        return events.stream().map(HookEvent::name).collect(Collectors.joining(","));
    }

    private static Webhook read(ResultSet r) throws SQLException {
        Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
        Arrays.stream(r.getString("events").split(","))
                .filter(name -> !name.isEmpty())
                .map(HookEvent::valueOf)
                .forEach(events::add);
        return new Webhook(
                r.getObject("id", UUID.class),
                r.getString("name"),
                URI.create(r.getString("url")),
                events,
                r.getBoolean("active"),
                r.getInt("generation"),
                r.getLong("position"),
                r.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
