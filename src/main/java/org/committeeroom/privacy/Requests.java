package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What people have asked for: the campaign must be able to show that it answered. */
@ApplicationScoped
class Requests {

    private static final String SELECT = "select q.*, a.name as made_by_name, coalesce((select e.forename || ' ' ||"
            + " e.surname from elector e where e.campaign_id = q.campaign_id and e.id = q.person_id), (select v.name from"
            + " volunteer v where v.campaign_id = q.campaign_id and v.id = q.person_id), '') as person_name, exists"
            + " (select 1 from elector e where e.campaign_id = q.campaign_id and e.id = q.person_id) as elector"
            + " from privacy_request q left join account a on a.id = q.made_by where q.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Clock clock;

    Requests(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record Made(
            UUID id,
            RequestKind kind,
            UUID person,
            String personName,
            boolean elector,
            String words,
            String madeBy,
            Instant madeAt,
            Instant endedAt) {}

    UUID keep(Handle h, Scope scope, RequestKind kind, UUID person, String words) {
        UUID id = Ids.next();
        scope.bind(h.createUpdate("insert into privacy_request (campaign_id, id, kind, person_id, words, made_by,"
                        + " made_at) values (:campaign, :id, :kind, :person, :words, :by, :now)"))
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("person", person)
                .bind("words", words == null ? null : words.replace("\0", ""))
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .execute();
        return id;
    }

    @Transactional
    UUID keep(Scope scope, RequestKind kind, UUID person, String words) {
        return jdbi.withHandle(h -> keep(h, scope, kind, person, words));
    }

    void outcome(Handle h, Scope scope, UUID id, String json) {
        scope.bind(h.createUpdate(
                        "update privacy_request set outcome = :outcome where campaign_id = :campaign and id = :id"))
                .bind("outcome", json)
                .bind("id", id)
                .execute();
    }

    void end(Handle h, Scope scope, UUID id) {
        scope.bind(h.createUpdate("update privacy_request set ended_at = :now, ended_by = :by"
                        + " where campaign_id = :campaign and id = :id"))
                .bind("now", clock.instant())
                .bind("by", scope.caller())
                .bind("id", id)
                .execute();
    }

    /** The objection of this person that stands. */
    Optional<UUID> objection(Handle h, Scope scope, Set<UUID> person) {
        return scope.bind(h.createQuery("select id from privacy_request where campaign_id = :campaign and kind ="
                        + " 'OBJECTION' and person_id = any(:ids) and ended_at is null order by made_at desc limit 1"))
                .bindArray("ids", UUID.class, person)
                .mapTo(UUID.class)
                .findOne();
    }

    @Transactional
    List<Made> of(Scope scope, Set<UUID> person) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery(SELECT + " and q.person_id = any(:ids) order by q.made_at desc, q.id"))
                        .bindArray("ids", UUID.class, person)
                        .map((r, c) -> read(r))
                        .list());
    }

    /** Newest first; one more than the page holds, if there is one. */
    @Transactional
    List<Made> list(Scope scope, PageRequest page) {
        UUID after = cursor(page.after());
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        SELECT + (after == null ? "" : " and q.id < :after") + " order by q.id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(r))
                .list());
    }

    private static UUID cursor(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static Made read(ResultSet r) throws SQLException {
        OffsetDateTime ended = r.getObject("ended_at", OffsetDateTime.class);
        return new Made(
                r.getObject("id", UUID.class),
                RequestKind.valueOf(r.getString("kind")),
                r.getObject("person_id", UUID.class),
                r.getString("person_name").strip(),
                r.getBoolean("elector"),
                r.getString("words"),
                r.getString("made_by_name"),
                r.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
