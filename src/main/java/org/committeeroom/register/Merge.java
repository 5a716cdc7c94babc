package org.committeeroom.register;

import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Makes one elector of two in the register, or two again, in the transaction of the decision that says so. */
record Merge(Handle handle, Scope scope, UUID decision) {

    /** What the register says of an elector: columns that {@code elector} and {@code person_before} have alike. */
    private static final String LISTING = "district_id, number, suffix, surname, forename, surname_key, forename_key,"
            + " marker, attainment, eligible, absent, absent_until, property_id, officer_id, row_hash, by_hand";

    private static final String THIS = " where campaign_id = :campaign and id = :id";

    private static final String LIST_AS = "update elector e set (" + LISTING + ", removed) = (select " + LISTING
            + ", cast(:removed as boolean) from %s b where b.campaign_id = :campaign and %s) where e.campaign_id ="
            + " :campaign and e.id = :id";

    private static final String BEFORE = "b.decision_id = :decision and b.elector_id = :from";

    private record Elector(boolean removed, UUID mergedInto) {}

    void of(UUID keep, UUID drop) {
        Elector kept = find(keep);
        Elector dropped = find(drop);
        if (kept.mergedInto() != null || dropped.mergedInto() != null) {
            throw Problems.CONFLICT.because("One of the two has been merged with somebody already");
        }
        keepBefore(keep, drop);
        update("update elector set merged_into = :keep where campaign_id = :campaign and (id = :drop or merged_into ="
                        + " :drop)")
                .bind("keep", keep)
                .bind("drop", drop)
                .execute();
        remove(drop);
        if (kept.removed() && !dropped.removed()) {
            listAs(keep, "person_before", BEFORE, drop, false);
        }
        new CarriedOver(handle, scope, decision).merge(keep, drop);
    }

    /** What they are now is theirs until then, whatever a decision makes of it. */
    void keepBefore(UUID keep, UUID drop) {
        update("insert into person_before (campaign_id, decision_id, elector_id, " + LISTING + ", removed, merged_into)"
                        + " select campaign_id, :decision, id, " + LISTING + ", removed, merged_into from elector"
                        + " where campaign_id = :campaign and (id in (:keep, :drop) or merged_into = :drop)")
                .bind("keep", keep)
                .bind("drop", drop)
                .execute();
    }

    /** Whoever took the other's place gives it back as it is now. Nobody has a number twice in between. */
    void takeApart(UUID keep, UUID drop) {
        if (!keep.equals(find(drop).mergedInto())) {
            throw Problems.CONFLICT.because("The two are not merged by this decision any more");
        }
        new CarriedOver(handle, scope, decision).takeApart(keep, drop);
        boolean tookPlace = was(keep).removed() && !was(drop).removed();
        boolean listed = !find(keep).removed();
        update(
                        "merge into elector e using (select b.elector_id, b.merged_into from person_before b where b.campaign_id ="
                                + " :campaign and b.decision_id = :decision) b on (e.campaign_id = :campaign and e.id ="
                                + " b.elector_id) when matched then update set merged_into = b.merged_into")
                .execute();
        if (tookPlace) {
            remove(keep);
            listAs(drop, "elector", "b.id = :from", keep, !listed);
            listAs(keep, "person_before", BEFORE, keep, true);
        } else if (!was(drop).removed()) {
            update("update elector set removed = false" + THIS).bind("id", drop).execute();
        }
    }

    private void remove(UUID elector) {
        update("update elector set removed = true" + THIS).bind("id", elector).execute();
    }

    private void listAs(UUID elector, String table, String which, UUID from, boolean removed) {
        update(LIST_AS.formatted(table, which))
                .bind("id", elector)
                .bind("from", from)
                .bind("removed", removed)
                .execute();
    }

    private Elector find(UUID id) {
        return read("select removed, merged_into from elector e where " + scope.electors("e") + " and e.id = :id", id);
    }

    private Elector was(UUID id) {
        return read(
                "select removed, merged_into from person_before where campaign_id = :campaign and decision_id = :decision"
                        + " and elector_id = :id",
                id);
    }

    private Elector read(String sql, UUID id) {
        return scope.bind(handle.createQuery(sql))
                .bind("decision", decision)
                .bind("id", id)
                .map((r, c) -> new Elector(r.getBoolean("removed"), r.getObject("merged_into", UUID.class)))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    private Update update(String sql) {
        return scope.bind(handle.createUpdate(sql)).bind("decision", decision);
    }
}
