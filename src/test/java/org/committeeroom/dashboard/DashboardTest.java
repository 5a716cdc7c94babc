package org.committeeroom.dashboard;

import static org.committeeroom.dashboard.Phones.at;
import static org.committeeroom.dashboard.Phones.eventually;
import static org.committeeroom.dashboard.Phones.knock;
import static org.committeeroom.dashboard.Phones.number;
import static org.committeeroom.dashboard.Phones.one;
import static org.committeeroom.dashboard.Phones.promise;
import static org.committeeroom.dashboard.Phones.told;
import static org.committeeroom.dashboard.Phones.undo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard's counts, and its view of other times. */
@DatabaseTest
class DashboardTest {

    @Inject
    Event<RegisterChanged> registerChanged;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private JsonPath dashboard(String asOf) {
        return Phones.dashboard(seat, asOf);
    }

    private JsonPath dashboard() {
        return Phones.dashboard(seat, null);
    }

    @Test
    void itHasTheFieldsOfTheContractAndTheAgreedOnes() {
        Phones.send(seat, List.of(promise("EA", 1)));
        JsonPath answer = dashboard(at("12:30"));
        assertEquals(
                Set.of(
                        "asOf",
                        "pollOpens",
                        "pollCloses",
                        "dataAge",
                        "publication",
                        "notBefore",
                        "method",
                        "fittedAt",
                        "fitting",
                        "totals",
                        "districts",
                        "wards",
                        "rooms",
                        "advice",
                        "work",
                        "moves",
                        "byHour",
                        "curve",
                        "lastHalfHour",
                        "alerts"),
                answer.getMap("").keySet());
        assertEquals(
                Set.of(
                        "electors",
                        "eligible",
                        "contacted",
                        "contactRate",
                        "promised",
                        "promisedPostal",
                        "knownVoted",
                        "votedNow",
                        "votedAtClose",
                        "postal",
                        "priorDriven",
                        "latest"),
                answer.getMap("totals").keySet());
        assertEquals(
                Set.of(
                        "code",
                        "name",
                        "ward",
                        "station",
                        "stationId",
                        "electors",
                        "eligible",
                        "contacted",
                        "promised",
                        "promisedPostal",
                        "knownVoted",
                        "votedNow",
                        "votedAtClose",
                        "telling",
                        "priorDriven",
                        "postal",
                        "asked",
                        "liftsWanted",
                        "latest"),
                answer.getMap("districts[0]").keySet());
        assertEquals(
                Set.of("mean", "low", "high"), answer.getMap("totals.votedNow").keySet());
        assertEquals(
                Set.of("hoursCovered", "hoursOpen"),
                answer.getMap("districts[0].telling").keySet());
        assertEquals(
                Set.of("district", "votesPerTeamHour", "best", "why", "reasons"),
                answer.getMap("advice[0]").keySet());
        assertEquals(
                Set.of("hour", "at", "known", "votedNow"),
                answer.getMap("byHour[0]").keySet());
        assertEquals("2024-07-04T11:30:00Z", answer.getString("asOf"));
        assertEquals("2024-07-04T06:00:00Z", answer.getString("pollOpens"));
        assertEquals("2024-07-04T21:00:00Z", answer.getString("pollCloses"));
        assertEquals("2024-07-04T21:00:00Z", answer.getString("notBefore"));
        assertEquals("not_before_close", answer.getString("publication"));
        assertEquals(List.of("EA", "EB", "EC"), answer.getList("districts.code"));
        assertEquals(List.of("07:00", "08:00", "09:00", "10:00", "11:00", "12:00"), answer.getList("byHour.hour"));
    }

    @Test
    void itCountsWhatTheHouseRulesSay() throws InterruptedException {
        assertEquals(0, dashboard().getInt("totals.promised"));
        assertEquals(null, dashboard().getString("dataAge"));
        // 5 may not vote, 7 votes by post, 13 by postal proxy, 11 by proxy.
        Phones.send(
                seat,
                List.of(
                        promise("EA", 1),
                        promise("EA", 5),
                        promise("EA", 6),
                        promise("EA", 7),
                        promise("EA", 11),
                        promise("EA", 13),
                        Phones.canvass(at("09:00"), "EB", 1, 3),
                        told("08:00", "EA", 1),
                        told("08:10", "EA", 2),
                        knock("10:00", "EA", 6, "voted"),
                        one("postal_returned", at("08:00"), "elector", number("EA", 7)),
                        told("09:30", "EC", 9)));
        eventually(5, () -> dashboard().get("totals.promised"));
        JsonPath answer = dashboard();
        assertEquals(180, answer.getInt("totals.electors"));
        assertEquals(177, answer.getInt("totals.eligible"));
        assertEquals(6, answer.getInt("totals.contacted"));
        assertEquals(0.034, answer.getDouble("totals.contactRate"), 1e-9);
        assertEquals(2, answer.getInt("totals.promisedPostal"));
        assertEquals(3, answer.getInt("totals.knownVoted"));
        assertEquals(List.of(3, 0, 0), answer.getList("districts.knownVoted"));
        assertTrue(answer.getDouble("totals.votedNow.low") >= 3);
        assertTrue(answer.getDouble("totals.votedNow.high") <= 5);
        assertEquals(answer.getMap("totals.votedNow"), answer.getMap("totals.votedAtClose"));
        assertEquals(List.of(), answer.getList("advice"));
        assertEquals(16, answer.getList("byHour").size());
        assertEquals(3, answer.getInt("byHour[15].known"));
        assertEquals(List.of(0, 2, 2, 3), answer.getList("byHour[0..3].known"));
        assertTrue(Duration.parse(answer.getString("dataAge")).compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void takingBackBringsBack() throws InterruptedException {
        Map<String, Object> mark = told("09:00", "EA", 1);
        Map<String, Object> back = undo("10:00", mark);
        Phones.send(seat, List.of(promise("EA", 1), mark));
        eventually(1, () -> dashboard().get("totals.knownVoted"));
        Phones.send(seat, List.of(back));
        eventually(0, () -> dashboard().get("totals.knownVoted"));
        Phones.send(seat, List.of(undo("11:00", back)));
        eventually(1, () -> dashboard().get("totals.knownVoted"));
        assertEquals(
                List.of(0, 1, 0, 1),
                List.of("08:59", "09:30", "10:30", "11:30").stream()
                        .map(clock -> dashboard(at(clock)).getInt("totals.knownVoted"))
                        .toList());
    }

    @Test
    void tellersHoursAreCountedOnceAndReplacedByTheShiftThatClosesThem() {
        Map<String, Object> open = one(
                "teller_shift",
                at("08:00"),
                "station",
                seat.station("EA"),
                "districts",
                List.of(),
                "from",
                at("08:00"));
        Map<String, Object> closed = one(
                "teller_shift",
                at("10:00"),
                "districts",
                List.of("EA"),
                "from",
                at("08:00"),
                "to",
                at("10:00"),
                "closes",
                open.get("id"));
        Map<String, Object> other =
                one("teller_shift", at("11:00"), "districts", List.of("EA"), "from", at("09:30"), "to", at("11:00"));
        Phones.send(seat, List.of(promise("EA", 1), promise("EB", 1), closed, other, open, undo("20:00", closed)));
        assertEquals(List.of(1.0f, 1.0f, 0.0f), covered("09:00"));
        assertEquals(List.of(3.0f, 0.0f, 0.0f), covered("12:00"));
        assertEquals(List.of(13.0f, 13.0f, 0.0f), covered("21:00"));
        assertEquals(5.0f, dashboard(at("12:00")).getFloat("districts[2].telling.hoursOpen"));
        assertEquals(List.of(false, true, false), dashboard(at("12:00")).getList("districts.priorDriven"));
    }

    @Test
    void aShiftCoversTheDistrictsThatTheStationHasNow() throws InterruptedException {
        Phones.send(
                seat, List.of(one("teller_shift", at("08:00"), "station", seat.station("EC"), "from", at("08:00"))));
        eventually(List.of(0.0f, 0.0f, 1.0f), () -> covered("09:00"));
        Api.admin()
                .queryParam("code", "EB")
                .body(Map.of("stationId", seat.station("EC")))
                .patch("/api/campaigns/" + seat.slug() + "/polling-districts")
                .then()
                .statusCode(200);
        eventually(List.of(0.0f, 1.0f, 1.0f), () -> covered("09:00"));
    }

    private List<Float> covered(String clock) {
        return dashboard(at(clock)).getList("districts.telling.hoursCovered", Float.class);
    }

    @Test
    void adviceIsASentence() {
        List<Map<String, Object>> promises = new ArrayList<>();
        for (int n = 1; n <= 59; n++) {
            promises.add(promise("EA", n));
        }
        promises.add(promise("EB", 1));
        Phones.send(seat, promises);
        JsonPath answer = dashboard(at("18:00"));
        assertEquals(List.of("EA", "EB"), answer.getList("advice.district"));
        String why = answer.getString("advice[0].why");
        assertTrue(
                why.matches("49 promises are not known to have voted, and about \\d\\d% of them have yet to vote\\."
                        + " About 45% of calls are answered at this hour\\. Little has been seen here today, so this"
                        + " is mostly experience from elsewhere\\."),
                why);
        assertTrue(answer.getString("advice[1].why").startsWith("One promise is not known to have voted, and"));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        for (String asOf : List.of("noon", "2024-07-04", "2024-07-04T12:00:00", "-999999999-01-01T00:00:00Z")) {
            Api.admin()
                    .queryParam("asOf", asOf)
                    .get("/api/campaigns/" + seat.slug() + "/dashboard")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    /** The same returns, up to a time, sent to a second campaign: its dashboard of that time is this one's. */
    @Test
    void anEarlierTimeIsAsIfNothingHadComeSince() throws InterruptedException {
        Random random = new Random(20240704);
        List<Map<String, Object>> returns = Phones.anything(random, seat, 700);
        Phones.send(seat, returns);
        Phones.settled(seat);
        int all = returns.size();
        for (String asOf : List.of("2024-06-15T12:00:00+01:00", at("09:15"), at("13:40"), at("19:00"), at("23:30"))) {
            Seat fresh = Seat.in(Api.newCampaign());
            List<Map<String, Object>> upToThen = returns.stream()
                    .filter(r -> ((String) r.get("at")).compareTo(asOf) <= 0)
                    .map(r -> forSeat(fresh, r))
                    .toList();
            assertTrue(upToThen.size() < all || asOf.equals(at("23:30")));
            Phones.send(fresh, upToThen);
            Phones.settled(fresh);
            eventually(Phones.fitted(fresh, asOf), () -> Phones.fitted(seat, asOf));
        }
        eventually(dashboard(at("23:30")).getMap("totals"), () -> dashboard().getMap("totals"));
    }

    /** Doors have ids of their own in each campaign. */
    private Map<String, Object> forSeat(Seat fresh, Map<String, Object> sent) {
        if (!sent.containsKey("property")) {
            return sent;
        }
        Map<String, Object> same = new java.util.LinkedHashMap<>(sent);
        for (String district : Seat.DISTRICTS) {
            for (int n = 1; n <= 57; n++) {
                if (seat.property(district, n).equals(sent.get("property"))) {
                    same.put("property", fresh.property(district, n));
                }
            }
        }
        return same;
    }

    /** What is kept up to date return by return is what a recount of the tables gives. */
    @Test
    void theCountsAreThoseOfARecount() throws InterruptedException {
        Random random = new Random(7);
        dashboard();
        for (int round = 0; round < 5; round++) {
            Phones.send(seat, Phones.anything(random, seat, 120));
            eventually(recount(), this::counts);
        }
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set removed = true where campaign_id = ? and number between 20 and 30",
                        seat.campaign()));
        registerChanged.fire(new RegisterChanged(seat.campaign()));
        eventually(recount(), this::counts);
    }

    /** Nobody sends a return then: the register alone says that it was somebody else's door. */
    @Test
    void whoNeverLivedBehindADoorThatMovedIsCountedAgain() throws InterruptedException {
        Phones.send(
                seat,
                List.of(
                        promise("EA", 4),
                        one("canvass", at("09:00"), "property", seat.property("EA", 3), "result", "moved")));
        eventually(0, () -> dashboard().get("totals.promised"));
        eventually(1, () -> dashboard().get("totals.contacted"));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set property_id = ? where campaign_id = ? and id = ?",
                        seat.property("EA", 9),
                        seat.campaign(),
                        seat.elector("EA", 4)));
        registerChanged.fire(new RegisterChanged(seat.campaign()));
        eventually(1, () -> dashboard().get("totals.promised"));
    }

    private List<Map<String, Object>> counts() {
        List<Map<String, Object>> districts = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/polling-districts")
                .path("items");
        districts.forEach(d -> d.keySet()
                .retainAll(Set.of(
                        "code",
                        "electors",
                        "eligible",
                        "postal",
                        "contacted",
                        "promised",
                        "promisedPostal",
                        "knownVoted")));
        return districts;
    }

    private List<Map<String, Object>> recount() {
        String eligible = "e.eligible <> 'NO'";
        String postal = eligible + " and e.absent in ('POSTAL', 'POSTAL_PROXY')";
        String promised = eligible + " and s.intention = 1 and not s.gone";
        return Seat.jdbi().withHandle(h -> h.createQuery("select d.code as code, count(*) as electors, "
                        + count(eligible, "eligible")
                        + count(postal, "postal")
                        + count(eligible + " and s.contacted", "contacted")
                        + count(promised, "promised")
                        + count(promised + " and e.absent in ('POSTAL', 'POSTAL_PROXY')", "promised_postal")
                        + " count(case when " + promised + " and s.voted is not null then 1 end) as known_voted"
                        + " from polling_district d join elector e on e.campaign_id = d.campaign_id"
                        + " and e.district_id = d.id and not e.removed left join elector_state s"
                        + " on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                        + " where d.campaign_id = :campaign group by d.code order by d.code")
                .bind("campaign", seat.campaign())
                .map((r, c) -> Map.<String, Object>of(
                        "code", r.getString("code"),
                        "electors", r.getInt("electors"),
                        "eligible", r.getInt("eligible"),
                        "postal", r.getInt("postal"),
                        "contacted", r.getInt("contacted"),
                        "promised", r.getInt("promised"),
                        "promisedPostal", r.getInt("promised_postal"),
                        "knownVoted", r.getInt("known_voted")))
                .list());
    }

    private static String count(String condition, String name) {
        return "count(case when " + condition + " then 1 end) as " + name + ", ";
    }
}
