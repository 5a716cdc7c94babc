package org.committeeroom.dashboard;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.canvass.ledger.SheetsOut;
import org.committeeroom.dashboard.Evidence.Logged;
import org.committeeroom.register.Absent;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads what is counted from the register, the electors' states and the log, a set at a time. */
@ApplicationScoped
class Readings {

    static final String ENTRY =
            "r.id, r.type, r.counted_at, r.at, r.received_at, r.caller_kind, r.caller_id, r.target_id, r.body";

    private static final String OF_POLLING_DAY = " r.type in ('TOLD', 'KNOCK_UP', 'POSTAL_RETURNED', 'LIFT', 'UNDO')";
    private static final String OF_STATIONS = " r.type in ('TELLER_SHIFT', 'STATION_COUNT', 'UNDO')";

    private static final Set<String> READ_WHOLE = Set.of(ReturnType.KNOCK_UP.name(), ReturnType.LIFT.name());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** H2 finds many rows by their keys in a join only: for {@code = any} it reads the whole campaign. */
    static final String GIVEN = " unnest(cast(:ids as uuid array)) as given(id) join ";

    private final Jdbi jdbi;
    private final SheetsOut sheets;
    private final Ringing ringing;

    private final CampaignClock clock;

    Readings(Jdbi jdbi, SheetsOut sheets, Ringing ringing, CampaignClock clock) {
        this.clock = clock;
        this.jdbi = jdbi;
        this.sheets = sheets;
        this.ringing = ringing;
    }

    /** By code. */
    @Transactional
    List<DistrictRow> districts(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select d.id, d.code, d.name, d.ward, d.station_id,"
                        + " s.name as station from polling_district d left join station s"
                        + " on s.campaign_id = d.campaign_id and s.id = d.station_id"
                        + " where d.campaign_id = :campaign"))
                .map((r, c) -> new DistrictRow(
                        r.getObject("id", UUID.class),
                        r.getString("code"),
                        r.getString("name"),
                        r.getString("ward"),
                        r.getObject("station_id", UUID.class),
                        r.getString("station")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), DistrictRow::sorted)));
    }

    /** How the seat is divided, and who works where. */
    @Transactional
    SeatParts parts(Scope scope) {
        return jdbi.withHandle(h -> new SeatParts(
                districts(scope), rooms(scope, h), teams(scope, h), sheets.now(scope), ringing.promisesLeft(scope)));
    }

    /** By name, and each in the order of its hours. */
    private static List<TeamRow> teams(Scope scope, Handle h) {
        return scope
                .bind(h.createQuery("select t.id, t.name, d.code, a.starts_at, a.ends_at from assignment a"
                        + " join team t on t.campaign_id = a.campaign_id and t.id = a.team_id"
                        + " left join walk w on w.campaign_id = a.campaign_id and w.id = a.walk_id"
                        + " join polling_district d on d.campaign_id = a.campaign_id"
                        + " and d.id = coalesce(a.district_id, w.district_id)"
                        + " where a.campaign_id = :campaign and a.task = 'KNOCK_UP'"))
                .map((r, c) -> new TeamRow(
                        r.getObject("id", UUID.class),
                        r.getString("name"),
                        r.getString("code"),
                        instant(r, "starts_at"),
                        instant(r, "ends_at")))
                .stream()
                .sorted(Comparator.comparing(TeamRow::name).thenComparing(TeamRow::from))
                .toList();
    }

    /** By name. */
    private static List<RoomRow> rooms(Scope scope, Handle h) {
        return scope
                .bind(h.createQuery("select r.id, r.name, d.district_id from committee_room r"
                        + " join committee_room_district d on d.campaign_id = r.campaign_id"
                        + " and d.committee_room_id = r.id where r.campaign_id = :campaign"))
                .reduceRows(new HashMap<UUID, RoomRow>(), (rooms, row) -> {
                    UUID id = row.getColumn("id", UUID.class);
                    rooms.computeIfAbsent(id, r -> new RoomRow(r, row.getColumn("name", String.class), new HashSet<>()))
                            .districts()
                            .add(row.getColumn("district_id", UUID.class));
                    return rooms;
                })
                .values()
                .stream()
                .sorted(Comparator.comparing(RoomRow::name).thenComparing(RoomRow::id))
                .toList();
    }

    /** Everybody on the register. */
    @Transactional
    List<ElectorFacts> electors(Scope scope) {
        return jdbi.withHandle(h -> electors(
                scope.bind(h.createQuery(electors(scope, " elector e"))),
                Evidence.of(log(scope, h, "r.elector_id is not null"))));
    }

    /** These electors, those left out who are not on the register any more. */
    @Transactional
    List<ElectorFacts> electors(Scope scope, Collection<UUID> ids) {
        boolean rehearsed = clock.rehearses(scope);
        return jdbi.withHandle(h -> {
            List<Logged> log = bound(
                            scope.bind(h.createQuery("select r.elector_id, " + ENTRY + " from" + GIVEN + "return_log r"
                                    + " on r.campaign_id = :campaign and r.elector_id = given.id"
                                    + " where r.problem is null and" + OF_POLLING_DAY)),
                            ids)
                    .map((r, c) -> logged(r, READ_WHOLE, rehearsed))
                    .list();
            return electors(
                    bound(
                            scope.bind(h.createQuery(electors(
                                    scope, GIVEN + "elector e on e.campaign_id = :campaign and e.id = given.id"))),
                            ids),
                    Evidence.of(log));
        });
    }

    private static Query bound(Query query, Collection<UUID> ids) {
        return query.bindArray("ids", UUID.class, ids);
    }

    private List<Logged> log(Scope scope, Handle h, String condition) {
        boolean rehearsed = clock.rehearses(scope);
        return scope.bind(h.createQuery("select r.elector_id, " + ENTRY + " from return_log r where"
                        + " r.campaign_id = :campaign and r.problem is null and " + condition + " and"
                        + OF_POLLING_DAY))
                .map((r, c) -> logged(r, READ_WHOLE, rehearsed))
                .list();
    }

    private static String electors(Scope scope, String which) {
        return "select e.id, e.district_id, e.property_id, e.eligible, e.absent, s.contacted, s.intention, s.gone, s.voted,"
                + " s.last_contact_at, " + Turnouts.COLUMNS
                + " from" + which
                + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                + " where " + scope.electors("e") + " and not e.removed";
    }

    private static List<ElectorFacts> electors(Query query, Map<UUID, List<Evidence>> evidence) {
        return query.map((r, c) -> {
                    UUID id = r.getObject("id", UUID.class);
                    boolean eligible = eligible(r);
                    boolean promised = eligible && r.getInt("intention") == 1 && !r.getBoolean("gone");
                    return new ElectorFacts(
                            id,
                            r.getObject("district_id", UUID.class),
                            eligible,
                            postal(r),
                            r.getBoolean("contacted"),
                            promised,
                            moment(r, "last_contact_at"),
                            r.getString("voted") != null,
                            promised ? Turnouts.of(r) : null,
                            promised ? r.getObject("property_id", UUID.class) : null,
                            evidence.getOrDefault(id, List.of()));
                })
                .list();
    }

    static boolean eligible(ResultSet r) throws SQLException {
        return !"NO".equals(r.getString("eligible"));
    }

    static boolean postal(ResultSet r) throws SQLException {
        Absent absent = Absent.valueOf(r.getString("absent"));
        return absent == Absent.POSTAL || absent == Absent.POSTAL_PROXY;
    }

    /** What came back of stations, of returns made until then; null: until now. */
    @Transactional
    Occasions occasions(Scope scope, Instant until) {
        return Occasions.of(jdbi.withHandle(h -> scope.bind(h.createQuery("select " + ENTRY
                        + " from return_log r where r.campaign_id = :campaign and r.problem is null"
                        + " and r.elector_id is null and r.property_id is null and" + OF_STATIONS
                        + (until == null ? "" : " and r.counted_at <= :until")))
                .bindByType("until", until, Instant.class)
                .map((r, c) -> entry(r, false, true))
                .list()));
    }

    /** When the latest of the returns came that have this number in the feed or a later one. */
    @Transactional
    Optional<Instant> latest(Scope scope, long from) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select max("
                        + (clock.rehearses(scope) ? "counted_at" : "received_at") + ") from return_log"
                        + " where campaign_id = :campaign and sequence >= :from"))
                .bind("from", from)
                .mapTo(Instant.class)
                .findOne());
    }

    /** Of a row with elector_id and {@link #ENTRY}; only returns of those types are read to the end. */
    private static Logged logged(ResultSet r, Set<String> whole, boolean rehearsed) throws SQLException {
        return new Logged(
                r.getObject("elector_id", UUID.class),
                received(r, rehearsed),
                phone(r),
                entry(r, false, whole.contains(r.getString("type"))));
    }

    /** After which the return cannot have been made; of what is only rehearsed, that is no moment at all. */
    static Instant received(ResultSet r, boolean rehearsed) throws SQLException {
        return rehearsed ? Instant.MAX : instant(r, "received_at");
    }

    /** With which a return was recorded; null if it was not one. */
    static UUID phone(ResultSet r) throws SQLException {
        return Scope.CallerKind.DEVICE.name().equals(r.getString("caller_kind"))
                ? r.getObject("caller_id", UUID.class)
                : null;
    }

    static Entry entry(ResultSet r, boolean household, boolean whole) throws SQLException {
        return new Entry(
                r.getObject("id", UUID.class),
                ReturnType.valueOf(r.getString("type")),
                instant(r, "counted_at"),
                instant(r, "at"),
                household,
                r.getObject("target_id", UUID.class),
                whole ? json(r.getString("body")) : MissingNode.getInstance());
    }

    static Instant instant(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Instant moment(ResultSet r, String column) throws SQLException {
        OffsetDateTime time = r.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
