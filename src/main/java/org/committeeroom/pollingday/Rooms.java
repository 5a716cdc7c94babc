package org.committeeroom.pollingday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.committeeroom.canvass.ledger.SheetsOut;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The committee rooms as they are now: what each reports, and what is known of its districts. */
@ApplicationScoped
class Rooms {

    private static final String ROOMS = "select r.id, r.name, r.address, r.phone, (select array_agg(d.code order by"
            + " d.code) from committee_room_district c join polling_district d on d.campaign_id = c.campaign_id and d.id"
            + " = c.district_id where c.campaign_id = r.campaign_id and c.committee_room_id = r.id) as districts,"
            + " o.in_charge, o.people, o.cars, o.second_network, o.note, o.runner_at, o.reported_at, a.name as"
            + " reported_by, (select count(*) from room_message m where m.campaign_id = r.campaign_id and (m.room_id is"
            + " null or m.room_id = r.id) and not exists (select 1 from room_message_read s where s.campaign_id ="
            + " m.campaign_id and s.message_id = m.id and s.room_id = r.id)) as unread from committee_room r left join"
            + " room_report o on o.campaign_id = r.campaign_id and o.room_id = r.id left join account a on a.id ="
            + " o.reported_by where r.campaign_id = :campaign order by r.name, r.id";

    private final Jdbi jdbi;
    private final KnockUps knockUps;
    private final Lifts lifts;
    private final SheetsOut sheets;
    private final Clock clock;

    Rooms(Jdbi jdbi, KnockUps knockUps, Lifts lifts, SheetsOut sheets, Clock clock) {
        this.sheets = sheets;
        this.jdbi = jdbi;
        this.knockUps = knockUps;
        this.lifts = lifts;
        this.clock = clock;
    }

    /** By name. */
    @Transactional
    List<RoomNow> all(Scope scope) {
        List<KnockUps.District> counts = knockUps.districts(scope);
        List<Lift> open = lifts.board(scope).items().stream()
                .filter(lift -> !LiftStory.over(lift.state()))
                .toList();
        List<SheetsOut.InDistrict> paper = sheets.now(scope);
        return jdbi.withHandle(h -> {
            Instant now = clock.instant();
            RoomPeople people = RoomPeople.at(h, scope, now);
            Map<String, RoomNumbers> numbers = RoomNumbers.of(h, scope, now);
            return scope.bind(h.createQuery(ROOMS))
                    .map((r, c) -> room(r, people, counts, numbers, open, paper))
                    .list();
        });
    }

    RoomNow get(Scope scope, UUID id) {
        return all(scope).stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    private static RoomNow room(
            ResultSet r,
            RoomPeople people,
            List<KnockUps.District> counts,
            Map<String, RoomNumbers> numbers,
            List<Lift> lifts,
            List<SheetsOut.InDistrict> paper)
            throws SQLException {
        UUID id = r.getObject("id", UUID.class);
        List<String> districts = r.getArray("districts") == null
                ? List.of()
                : Arrays.stream((Object[]) r.getArray("districts").getArray())
                        .map(String::valueOf)
                        .toList();
        List<KnockUps.District> knockUp =
                counts.stream().filter(d -> districts.contains(d.district())).toList();
        List<Lift> its = lifts.stream()
                .filter(lift -> districts.contains(lift.elector().district()))
                .toList();
        List<SheetsOut.InDistrict> sheets =
                paper.stream().filter(s -> districts.contains(s.district())).toList();
        return new RoomNow(
                id,
                r.getString("name"),
                r.getString("address"),
                r.getString("phone"),
                districts,
                r.getObject("reported_at") == null ? null : report(r),
                people.onDuty().getOrDefault(id, List.of()),
                districts.stream()
                        .flatMap(code -> people.teams().getOrDefault(code, List.of()).stream())
                        .toList(),
                new RoomNow.Figures(
                        sum(knockUp.stream(), KnockUps.District::voted),
                        sum(knockUp.stream(), KnockUps.District::due),
                        sum(knockUp.stream(), KnockUps.District::later),
                        sum(hour(districts, numbers), RoomNumbers::told),
                        sum(hour(districts, numbers), RoomNumbers::keyed),
                        its.size(),
                        (int) its.stream().filter(lift -> lift.delay() != null).count(),
                        sum(sheets.stream(), SheetsOut.InDistrict::out),
                        sum(sheets.stream(), SheetsOut.InDistrict::overdue)),
                knockUp,
                r.getInt("unread"));
    }

    private static Stream<RoomNumbers> hour(List<String> districts, Map<String, RoomNumbers> numbers) {
        return districts.stream().map(code -> numbers.getOrDefault(code, RoomNumbers.NONE));
    }

    private static <T> int sum(Stream<T> of, ToIntFunction<T> figure) {
        return of.mapToInt(figure).sum();
    }

    private static RoomReport report(ResultSet r) throws SQLException {
        return new RoomReport(
                r.getString("in_charge"),
                r.getObject("people", Integer.class),
                r.getObject("cars", Integer.class),
                r.getString("second_network"),
                r.getString("note"),
                at(r, "runner_at"),
                at(r, "reported_at"),
                r.getString("reported_by"));
    }

    /** What the room says of itself now; when the last runner came stays. */
    @Transactional
    void report(Scope scope, UUID room, RoomReport.Wanted wanted) {
        jdbi.useHandle(h -> {
            require(h, scope, room);
            begin(h, scope, room);
            scope.bind(h.createUpdate("update room_report set in_charge = :inCharge, people = :people, cars = :cars,"
                            + " second_network = :network, note = :note, reported_at = :now, reported_by = :by"
                            + " where campaign_id = :campaign and room_id = :room"))
                    .bind("room", room)
                    .bind("inCharge", wanted.inCharge())
                    .bindByType("people", wanted.people(), Integer.class)
                    .bindByType("cars", wanted.cars(), Integer.class)
                    .bind("network", wanted.secondNetwork())
                    .bind("note", wanted.note())
                    .bind("now", clock.instant())
                    .bind("by", scope.caller())
                    .execute();
        });
    }

    /** A runner has come in from a station. */
    @Transactional
    void runner(Scope scope, UUID room) {
        jdbi.useHandle(h -> {
            require(h, scope, room);
            begin(h, scope, room);
            scope.bind(h.createUpdate("update room_report set runner_at = :now where campaign_id = :campaign"
                            + " and room_id = :room"))
                    .bind("room", room)
                    .bind("now", clock.instant())
                    .execute();
        });
    }

    private void begin(Handle h, Scope scope, UUID room) {
        scope.bind(h.createUpdate("insert into room_report (campaign_id, room_id, reported_at, reported_by) select"
                        + " campaign_id, id, :now, :by from committee_room r where campaign_id = :campaign and id = :room"
                        + " and not exists (select 1 from room_report o where o.campaign_id = r.campaign_id and o.room_id ="
                        + " r.id)"))
                .bind("room", room)
                .bind("now", clock.instant())
                .bind("by", scope.caller())
                .execute();
    }

    static void require(Handle h, Scope scope, UUID room) {
        scope.bind(h.createQuery(
                        "select 1 from committee_room where campaign_id = :campaign and id = :room for update"))
                .bind("room", room)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
