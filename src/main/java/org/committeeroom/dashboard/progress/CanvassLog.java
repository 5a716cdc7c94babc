package org.committeeroom.dashboard.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Reads the canvass back out of the log, a polling district at a time, so that a seat of any size fits into memory. */
@ApplicationScoped
class CanvassLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RETURN =
            "r.id, r.type, r.counted_at, r.at, r.elector_id, r.target_id, r.caller_kind," + " r.caller_id, r.body";
    private static final String COUNTS =
            " r.problem is null and r.type in ('CANVASS', 'POSTAL_RETURNED', 'UNDO') and r.counted_at < :until";

    private final Jdbi jdbi;

    CanvassLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Area(UUID id, String code, String ward) {}

    /** By code. */
    @Transactional
    List<Area> districts(Scope scope) {
        return jdbi.withHandle(h -> scope
                .bind(h.createQuery("select id, code, ward from polling_district where campaign_id = :campaign"))
                .map((r, c) -> new Area(r.getObject("id", UUID.class), r.getString("code"), r.getString("ward")))
                .stream()
                .sorted(Comparator.comparing(Area::code))
                .toList());
    }

    @Transactional
    List<Person> electors(Scope scope, UUID district) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select e.id, e.property_id from elector e where "
                        + scope.electors("e")
                        + " and e.district_id = :district and not e.removed and e.eligible <> 'NO'"))
                .bind("district", district)
                .map((r, c) -> new Person(r.getObject("id", UUID.class), r.getObject("property_id", UUID.class)))
                .list());
    }

    /** Of the electors of a district who are on the register, and of its doors. */
    @Transactional
    List<Call> calls(Scope scope, UUID district, Instant until) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select e.property_id, " + RETURN
                        + " from elector e join return_log r on r.campaign_id = e.campaign_id"
                        + " and r.elector_id = e.id where e.campaign_id = :campaign and e.district_id = :district"
                        + " and not e.removed and e.eligible <> 'NO' and" + COUNTS
                        + " union all select p.id as property_id, " + RETURN
                        + " from property p join return_log r on r.campaign_id = p.campaign_id"
                        + " and r.property_id = p.id where p.campaign_id = :campaign and p.district_id = :district and"
                        + COUNTS))
                .bind("district", district)
                .bind("until", until)
                .setFetchSize(2_000)
                .map((r, c) -> call(r))
                .list());
    }

    private static Call call(ResultSet r) throws SQLException {
        UUID elector = r.getObject("elector_id", UUID.class);
        boolean canvass = ReturnType.CANVASS.name().equals(r.getString("type"));
        Entry entry = new Entry(
                r.getObject("id", UUID.class),
                ReturnType.valueOf(r.getString("type")),
                instant(r, "counted_at"),
                instant(r, "at"),
                elector == null,
                r.getObject("target_id", UUID.class),
                canvass ? json(r.getString("body")) : MissingNode.getInstance());
        return new Call(
                entry,
                elector,
                r.getObject("property_id", UUID.class),
                new Call.Canvasser(r.getString("caller_kind"), r.getObject("caller_id", UUID.class)));
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }

    /** What people and phones that send returns are called. */
    @Transactional
    Map<UUID, String> names(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select d.id, d.name from device d"
                        + " where d.campaign_id = :campaign union all select v.id, v.name from volunteer v"
                        + " where v.campaign_id = :campaign union all select a.id, a.name from account a"
                        + " join campaign_role c on c.account_id = a.id where c.campaign_id = :campaign"))
                .reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(row.getColumn("id", UUID.class), row.getColumn("name", String.class));
                    return names;
                }));
    }
}
