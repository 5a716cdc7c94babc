package org.committeeroom.pollingday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Who is at the committee rooms and out for them, by the rota and the plan. */
record RoomPeople(Map<UUID, List<RoomNow.OnDuty>> onDuty, Map<String, List<RoomNow.TeamOut>> teams) {

    private static final String ON_DUTY = "select s.committee_room_id, v.name, v.phone, s.ends_at from shift s join"
            + " volunteer v on v.campaign_id = s.campaign_id and v.id = s.volunteer_id where s.campaign_id = :campaign"
            + " and s.committee_room_id is not null and s.starts_at <= :now and s.ends_at > :now order by v.name, v.id";

    private static final String TEAMS = "select d.code, t.name, a.task, a.ends_at from assignment a join team t on"
            + " t.campaign_id = a.campaign_id and t.id = a.team_id left join walk w on w.campaign_id = a.campaign_id and"
            + " w.id = a.walk_id join polling_district d on d.campaign_id = a.campaign_id and d.id ="
            + " coalesce(a.district_id, w.district_id) where a.campaign_id = :campaign and a.starts_at <= :now and"
            + " a.ends_at > :now order by t.name, t.id";

    static RoomPeople at(Handle h, Scope scope, Instant now) {
        Map<UUID, List<RoomNow.OnDuty>> onDuty = new HashMap<>();
        scope.bind(h.createQuery(ON_DUTY))
                .bind("now", now)
                .map((r, c) -> onDuty.computeIfAbsent(
                                r.getObject("committee_room_id", UUID.class), room -> new ArrayList<>())
                        .add(new RoomNow.OnDuty(r.getString("name"), r.getString("phone"), until(r))))
                .forEach(added -> {});
        Map<String, List<RoomNow.TeamOut>> teams = new HashMap<>();
        scope.bind(h.createQuery(TEAMS))
                .bind("now", now)
                .map((r, c) -> teams.computeIfAbsent(r.getString("code"), district -> new ArrayList<>())
                        .add(new RoomNow.TeamOut(
                                r.getString("name"),
                                r.getString("code"),
                                r.getString("task").toLowerCase(Locale.ROOT),
                                until(r))))
                .forEach(added -> {});
        return new RoomPeople(onDuty, teams);
    }

    private static Instant until(ResultSet r) throws SQLException {
        return r.getObject("ends_at", OffsetDateTime.class).toInstant();
    }
}
