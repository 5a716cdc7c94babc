package org.committeeroom.pollingday;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Told numbers of the last hour, by polling district. */
record RoomNumbers(int told, int keyed) {

    static final RoomNumbers NONE = new RoomNumbers(0, 0);

    private static final Duration HOUR = Duration.ofHours(1);
    /** More returns than come in an hour: so the end of the feed is read, and not all of it. */
    private static final long MOST = 60_000;

    static Map<String, RoomNumbers> of(Handle h, Scope scope, Instant now) {
        Map<String, RoomNumbers> numbers = new HashMap<>();
        scope.bind(h.createQuery("select d.code, count(*) as told, sum(case when r.caller_kind = 'STAFF' then 1 else 0"
                        + " end) as keyed from feed_position f join return_log r on r.campaign_id = f.campaign_id and"
                        + " r.sequence > f.sequence - :most join elector e on e.campaign_id = r.campaign_id and e.id ="
                        + " r.elector_id join polling_district d on d.campaign_id = e.campaign_id and d.id ="
                        + " e.district_id where f.campaign_id = :campaign and r.type = 'TOLD' and r.received_at > :since"
                        + " group by d.code"))
                .bind("most", MOST)
                .bind("since", now.minus(HOUR))
                .map((r, c) -> numbers.put(r.getString("code"), new RoomNumbers(r.getInt("told"), r.getInt("keyed"))))
                .forEach(previous -> {});
        return numbers;
    }
}
