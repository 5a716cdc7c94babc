package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives returns their numbers in the feed. Only what is committed can be seen here, one node numbers at a time, and a
 * campaign's numbers and its position change in one transaction: so whoever has read up to the position has missed
 * nothing, and no return ever gets a number that a reader has passed.
 */
@ApplicationScoped
class Numbering {

    /** In one transaction and of one campaign; the rest follows in the next. */
    static final int MOST = 5_000;

    /** Chosen once: the advisory lock under which one node of several numbers. */
    private static final long LOCK = 0x436f6d6d52656571L;

    private final Jdbi jdbi;
    private final Database.Kind kind;

    Numbering(Jdbi jdbi, Database.Kind kind) {
        this.jdbi = jdbi;
        this.kind = kind;
    }

    /** Numbers what is new everywhere. The scope is each campaign's own. */
    @Transactional
    void number() {
        jdbi.useHandle(h -> {
            if (kind == Database.Kind.POSTGRESQL && !locked(h)) {
                return;
            }
            List<UUID> campaigns = h.createQuery("select c.id from campaign c where exists (select 1 from return_log r"
                            + " where r.campaign_id = c.id and r.sequence is null and r.problem is null)")
                    .mapTo(UUID.class)
                    .list();
            campaigns.forEach(campaign -> number(Scope.ofProgram(campaign), h));
        });
    }

    private static boolean locked(Handle h) {
        return h.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private static void number(Scope scope, Handle h) {
        long position = position(scope, h);
        if (position < 0) {
            scope.bind(h.createUpdate("insert into feed_position (campaign_id, sequence) values (:campaign, 0)"))
                    .execute();
            position = 0;
        }
        int numbered = scope.bind(h.createUpdate("merge into return_log r using (select n.id,"
                        + " row_number() over (order by n.received_at, n.id) as place from (select id, received_at"
                        + " from return_log where campaign_id = :campaign and sequence is null and problem is null"
                        + " order by received_at, id limit :most) n) fresh"
                        + " on r.campaign_id = :campaign and r.id = fresh.id"
                        + " when matched then update set sequence = :position + fresh.place"))
                .bind("position", position)
                .bind("most", MOST)
                .execute();
        scope.bind(h.createUpdate("update feed_position set sequence = :sequence where campaign_id = :campaign"))
                .bind("sequence", position + numbered)
                .execute();
    }

    private static long position(Scope scope, Handle h) {
        return scope.bind(h.createQuery("select sequence from feed_position where campaign_id = :campaign"))
                .mapTo(Long.class)
                .findOne()
                .orElse(-1L);
    }

    /** The latest number of the campaign; 0 before the first. */
    @Transactional
    long latest(Scope scope) {
        return jdbi.withHandle(h -> Math.max(0, position(scope, h)));
    }

    /** The latest number of every campaign that has one. */
    @Transactional
    Map<UUID, Long> positions() {
        Map<UUID, Long> positions = new HashMap<>();
        jdbi.useHandle(h -> h.createQuery("select campaign_id, sequence from feed_position")
                .map((r, c) -> positions.put(r.getObject("campaign_id", UUID.class), r.getLong("sequence")))
                .forEach(previous -> {}));
        return positions;
    }

    /** What the numbers after {@code after} up to {@code to} are about. */
    @Transactional
    Folded folded(Scope scope, long after, long to) {
        Set<UUID> electors = new HashSet<>();
        jdbi.useHandle(h -> scope.bind(h.createQuery("select coalesce(r.elector_id, e.id) as elector from return_log r"
                        + " left join elector e on r.property_id is not null and e.campaign_id = r.campaign_id"
                        + " and e.property_id = r.property_id"
                        + " where r.campaign_id = :campaign and r.sequence > :after and r.sequence <= :to"))
                .bind("after", after)
                .bind("to", to)
                .mapTo(UUID.class)
                .forEach(electors::add));
        boolean other = electors.remove(null);
        return new Folded(scope.campaign(), after + 1, to, Set.copyOf(electors), other);
    }
}
