package org.committeeroom.canvass;

import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/**
 * Some of the promises that one canvasser noted, for somebody else to hear again: whoever codes hopefully is told apart
 * from whoever had a good street. Who is in the sample is decided by the elector's own identifier, so that a preview
 * shows who will be on the walk.
 *
 * @param notedBy the phone, or the account, that sent them
 * @param percent of these promises
 */
record Sample(UUID notedBy, int percent) {

    /** Identifiers end in digits that are as good as thrown dice: the last three are below 4,096. */
    private static final int DIGITS = 4_096;

    private static final String CONDITION =
            "(s.intention = 1 and substring(cast(e.id as varchar(36)) from 34 for 3) < :sampled and exists (select 1 from"
                    + " return_log r where r.campaign_id = e.campaign_id and r.elector_id = e.id and r.type = 'CANVASS' and"
                    + " r.problem is null and r.caller_id = :notedBy and (r.body like '%\"intention\":1,%' or r.body like"
                    + " '%\"intention\":1}%') and" + Deliveries.STANDS + "))";

    /** On elector e with state s; needs {@link #bind}. */
    String condition() {
        return CONDITION;
    }

    static Query bind(Query query, Sample sample) {
        return query.bindByType("notedBy", sample == null ? null : sample.notedBy, UUID.class)
                .bindByType("sampled", sample == null ? null : sample.below(), String.class);
    }

    /** The digits from which on nobody is in it; {@code g} is above all of them. */
    private String below() {
        int below = Math.round(percent * DIGITS / 100f);
        return below >= DIGITS ? "g" : String.format("%03x", below);
    }
}
