package org.committeeroom.register;

import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * What officers' lists say of somebody goes with the person when two entries become one, and back when they are two
 * again: votes at past polls, and the arrangement of an absent voter. In the transaction of the decision.
 */
record CarriedOver(Handle handle, Scope scope, UUID decision) {

    /** Of two entries of one person the officer may have the arrangement at either. */
    private static final String FROM_DROP = " where k.campaign_id = :campaign and k.decision_id = :decision"
            + " and k.elector_id = :keep and d.campaign_id = k.campaign_id and d.decision_id = k.decision_id"
            + " and d.elector_id = :drop and not d.removed and d.absent <> 'NONE' and (k.removed or k.absent = 'NONE')";

    private static final String TAKEN = "exists (select 1 from person_before k, person_before d" + FROM_DROP + ")";

    private static final String ARRANGEMENT =
            "update elector e set (absent, absent_until) = (select %1$s.absent, %1$s.absent_until from %2$s %1$s"
                    + " where %1$s.campaign_id = :campaign and %3$s) where e.campaign_id = :campaign and e.id = %4$s and "
                    + TAKEN;

    void merge(UUID keep, UUID drop) {
        execute(
                "insert into moved_vote (campaign_id, decision_id, from_elector_id, to_elector_id, poll_date, poll_type)"
                        + " select campaign_id, :decision, elector_id, :keep, poll_date, poll_type from elector_vote v"
                        + " where campaign_id = :campaign and elector_id = :drop and not exists (select 1 from"
                        + " elector_vote k where k.campaign_id = :campaign and k.elector_id = :keep"
                        + " and k.poll_date = v.poll_date and k.poll_type = v.poll_type)",
                keep,
                drop);
        moveVotes(":drop", ":keep", keep, drop);
        execute(ARRANGEMENT.formatted("x", "elector", "x.id = :drop", ":keep"), keep, drop);
        moveDetails(":drop", ":keep", keep, drop);
    }

    /** Before the two are entries of their own again. */
    void takeApart(UUID keep, UUID drop) {
        moveVotes(":keep", ":drop", keep, drop);
        moveDetails(":keep", ":drop", keep, drop);
        execute(ARRANGEMENT.formatted("x", "elector", "x.id = :keep", ":drop"), keep, drop);
        execute(
                ARRANGEMENT.formatted(
                        "x", "person_before", "x.decision_id = :decision and x.elector_id = :keep", ":keep"),
                keep,
                drop);
    }

    private void moveVotes(String from, String to, UUID keep, UUID drop) {
        execute(
                "update elector_vote v set elector_id = " + to + " where campaign_id = :campaign and elector_id = "
                        + from + " and exists (select 1 from moved_vote m where m.campaign_id = :campaign"
                        + " and m.decision_id = :decision and m.poll_date = v.poll_date and m.poll_type = v.poll_type)",
                keep,
                drop);
    }

    private void moveDetails(String from, String to, UUID keep, UUID drop) {
        execute(
                "delete from absent_voter where campaign_id = :campaign and elector_id = " + to + " and " + TAKEN,
                keep,
                drop);
        execute(
                "update absent_voter set elector_id = " + to + " where campaign_id = :campaign and elector_id = " + from
                        + " and " + TAKEN,
                keep,
                drop);
    }

    private void execute(String sql, UUID keep, UUID drop) {
        scope.bind(handle.createUpdate(sql))
                .bind("decision", decision)
                .bind("keep", keep)
                .bind("drop", drop)
                .execute();
    }
}
