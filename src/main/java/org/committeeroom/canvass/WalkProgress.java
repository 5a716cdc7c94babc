package org.committeeroom.canvass;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * How far a walk is.
 *
 * @param done doors about which something has come in since the walk was cut
 * @param lastReturnAt when the latest of that came in; null if nothing has
 */
record WalkProgress(int done, Instant lastReturnAt) {

    static final WalkProgress NONE = new WalkProgress(0, null);

    private static final String DOORS = " from unnest(:walks) as t(walk) left join walk w on w.campaign_id = :campaign"
            + " and w.id = t.walk left join walk_door o on o.campaign_id = w.campaign_id and o.walk_id = w.id ";

    private static final String SINCE = " and r.counted_at >= w.created_at";

    /**
     * What was said of a door, and what was said of somebody who lives there. Which of the two a return is, its columns
     * say: with a condition that it has no elector, H2 goes through all that have none.
     */
    private static final String DONE =
            "select walk_id, count(distinct property_id) as done, max(received_at) as last_at"
                    + " from (select o.walk_id, o.property_id, r.received_at" + DOORS + "left join return_log r on"
                    + " r.campaign_id = o.campaign_id and r.property_id = o.property_id" + SINCE
                    + " where r.id is not null union all select o.walk_id, o.property_id, r.received_at" + DOORS
                    + "left join elector e on"
                    + " e.campaign_id = o.campaign_id and e.property_id = o.property_id left join return_log r on"
                    + " r.campaign_id = e.campaign_id and r.elector_id = e.id" + SINCE
                    + " where r.id is not null) came group by walk_id";

    private static final String HOLDERS =
            "select i.walk_id, v.name from unnest(:walks) as t(walk) join invitation_walk i"
                    + " on i.campaign_id = :campaign and i.walk_id = t.walk join device v on v.campaign_id = i.campaign_id and"
                    + " v.invitation_id = i.invitation_id where v.ended_at is null and v.expires_at > :now order by v.joined_at";

    /** Walks about which nothing has come in are left out. */
    static Map<UUID, WalkProgress> of(Handle h, Scope scope, Collection<UUID> walks) {
        return scope
                .bind(h.createQuery(DONE))
                .bindArray("walks", UUID.class, walks)
                .map((r, c) -> Map.entry(
                        r.getObject("walk_id", UUID.class),
                        new WalkProgress(
                                r.getInt("done"),
                                r.getObject("last_at", OffsetDateTime.class).toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Names of those whose phones hold a walk now, in the order in which they joined. */
    static Map<UUID, List<String>> holders(Handle h, Scope scope, Collection<UUID> walks, Instant now) {
        return scope
                .bind(h.createQuery(HOLDERS))
                .bindArray("walks", UUID.class, walks)
                .bind("now", now)
                .map((r, c) -> Map.entry(r.getObject("walk_id", UUID.class), r.getString("name")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
