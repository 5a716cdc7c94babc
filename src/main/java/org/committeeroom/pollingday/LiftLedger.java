package org.committeeroom.pollingday;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Database;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.returns.StandingReturns;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Makes lifts from the returns that came since the last time, before anybody looks at them. So they need no work while
 * returns come in, and what is shown is never older than the returns are.
 */
final class LiftLedger {

    private static final String TOUCHED = "select distinct r.elector_id from return_log r where r.campaign_id ="
            + " :campaign and r.sequence > :after and r.sequence <= :to and r.elector_id is not null and (r.type = 'LIFT'"
            + " or (r.type = 'UNDO' and exists (select 1 from return_log l where l.campaign_id = r.campaign_id"
            + " and l.elector_id = r.elector_id and l.type = 'LIFT')))";

    private LiftLedger() {}

    static void keepUp(Handle h, Scope scope, Database.Kind kind) {
        long after = position(h, scope, "");
        long to = scope.bind(h.createQuery("select sequence from feed_position where campaign_id = :campaign"))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
        if (to <= after) {
            return;
        }
        scope.bind(
                        h.createUpdate(
                                kind == Database.Kind.H2
                                        ? "merge into lift_position p using (select cast(:campaign as uuid) as id) n on"
                                                + " p.campaign_id = n.id when not matched then insert (campaign_id, sequence) values (n.id, 0)"
                                        : "insert into lift_position (campaign_id, sequence) values (:campaign, 0) on conflict do nothing"))
                .execute();
        // Somebody else may have been at it meanwhile.
        after = position(h, scope, " for update");
        List<UUID> touched = scope.bind(h.createQuery(TOUCHED))
                .bind("after", after)
                .bind("to", to)
                .mapTo(UUID.class)
                .list();
        if (!touched.isEmpty()) {
            write(h, scope, StandingReturns.about(h, scope, touched, ReturnType.LIFT));
        }
        if (to > after) {
            scope.bind(h.createUpdate("update lift_position set sequence = :to where campaign_id = :campaign"))
                    .bind("to", to)
                    .execute();
        }
    }

    /** Forgets all of them, and makes them from all their returns. */
    static void makeAnew(Handle h, Scope scope, Database.Kind kind) {
        scope.bind(h.createUpdate("update lift_position set sequence = 0 where campaign_id = :campaign"))
                .execute();
        scope.bind(h.createUpdate("delete from lift where campaign_id = :campaign"))
                .execute();
        keepUp(h, scope, kind);
    }

    private static long position(Handle h, Scope scope, String lock) {
        return scope.bind(h.createQuery("select sequence from lift_position where campaign_id = :campaign" + lock))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static void write(Handle h, Scope scope, Map<UUID, List<Entry>> returns) {
        remove(h, scope, returns.keySet());
        PreparedBatch rows =
                h.prepareBatch("insert into lift (campaign_id, elector_id, state, requested_at, changed_at,"
                        + " wanted_at, seats, accessible, pick_up, phone, notes, driver, driver_id) values (:campaign, :elector,"
                        + " :state, :requestedAt, :changedAt, :wantedAt, :seats, :accessible, :pickUp, :phone, :notes, :driver,"
                        + " :driverId)");
        returns.forEach((elector, entries) -> {
            LiftStory story = LiftStory.of(entries);
            if (story != null) {
                rows.bind("campaign", scope.campaign())
                        .bind("elector", elector)
                        .bind("state", story.state().name())
                        .bind("requestedAt", story.requestedAt())
                        .bind("changedAt", story.changedAt())
                        .bindByType("wantedAt", story.wantedAt(), java.time.Instant.class)
                        .bind("seats", story.seats())
                        .bind("accessible", story.accessible())
                        .bind("pickUp", story.pickUp())
                        .bind("phone", story.phone())
                        .bind("notes", story.notes())
                        .bind("driver", story.driver())
                        .bindByType("driverId", story.driverId(), UUID.class)
                        .add();
            }
        });
        rows.execute();
    }

    private static void remove(Handle h, Scope scope, Collection<UUID> electors) {
        scope.bind(h.createUpdate("delete from lift where campaign_id = :campaign and elector_id = any(:electors)"))
                .bindArray("electors", UUID.class, electors)
                .execute();
    }
}
