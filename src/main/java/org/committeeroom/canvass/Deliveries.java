package org.committeeroom.canvass;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Which doors of a leaflet walk have had their leaflet. */
final class Deliveries {

    /** Of return r: it has not been taken back, or has been put back since. */
    static final String STANDS = " not exists (select 1 from return_log u where u.campaign_id = r.campaign_id"
            + " and u.target_id = r.id and u.type = 'UNDO' and u.problem is null and not exists (select 1 from"
            + " return_log uu where uu.campaign_id = u.campaign_id and uu.target_id = u.id and uu.type = 'UNDO'"
            + " and uu.problem is null))";

    private Deliveries() {}

    /** Since the walk was cut: an earlier round of another leaflet does not count. */
    static Map<UUID, Instant> ofWalk(Handle h, Scope scope, UUID walk) {
        Map<UUID, Instant> delivered = new HashMap<>();
        scope.bind(h.createQuery("select o.property_id, max(r.counted_at) as delivered_at from walk w join walk_door o"
                        + " on o.campaign_id = w.campaign_id and o.walk_id = w.id join return_log r on"
                        + " r.campaign_id = o.campaign_id and r.property_id = o.property_id where w.campaign_id ="
                        + " :campaign and w.id = :walk and r.type = 'DELIVERED' and r.problem is null"
                        + " and r.received_at >= w.created_at and" + STANDS + " group by o.property_id"))
                .bind("walk", walk)
                .map((r, c) -> delivered.put(
                        r.getObject("property_id", UUID.class),
                        r.getObject("delivered_at", OffsetDateTime.class).toInstant()))
                .forEach(previous -> {});
        return delivered;
    }
}
