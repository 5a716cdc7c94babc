package org.committeeroom.dashboard;

import static org.committeeroom.dashboard.Phones.at;
import static org.committeeroom.dashboard.Phones.eventually;
import static org.committeeroom.dashboard.Phones.fitted;
import static org.committeeroom.dashboard.Phones.knock;
import static org.committeeroom.dashboard.Phones.number;
import static org.committeeroom.dashboard.Phones.one;
import static org.committeeroom.dashboard.Phones.promise;
import static org.committeeroom.dashboard.Phones.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dashboard makes of polling day beside the counts. */
@DatabaseTest
class DashboardDayTest {

    @Inject
    Readings readings;

    @Inject
    Replay replay;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private void voted(int number, String date, String type, String vote) {
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "insert into elector_vote (campaign_id, elector_id, poll_date, poll_type, vote, import_id)"
                                + " values (?, ?, cast(? as date), ?, ?, ?)",
                        seat.campaign(),
                        seat.elector("EA", number),
                        date,
                        type,
                        vote,
                        UUID.randomUUID()));
    }

    /** Of the latest poll of each kind; of this one nothing, which would be to know what is to be found out. */
    @Test
    void marksOfEarlierPollsAreHistory() throws InterruptedException {
        Phones.send(seat, List.of(promise("EA", 1), promise("EA", 2), promise("EA", 3)));
        voted(1, "2019-12-12", "UK_PARLIAMENT", "POSTAL");
        voted(1, "2017-06-08", "UK_PARLIAMENT", "NOT");
        voted(1, "2022-05-05", "LOCAL", "NOT");
        voted(2, "2024-07-04", "UK_PARLIAMENT", "IN_PERSON");
        eventually(3, () -> dashboard().get("totals.promised"));
        Scope all = Scope.ofProgram(seat.campaign());
        List<UUID> three =
                List.of(seat.elector("EA", 1), seat.elector("EA", 2), seat.elector("EA", 3), seat.elector("EB", 1));
        Map<UUID, Turnouts> found = new java.util.HashMap<>();
        readings.electors(all, three).forEach(e -> found.put(e.id(), e.history()));
        assertEquals(new Turnouts(true, false), found.get(three.get(0)));
        assertEquals(Turnouts.UNKNOWN, found.get(three.get(1)));
        assertEquals(Turnouts.UNKNOWN, found.get(three.get(2)));
        assertNull(found.get(three.get(3)), "only promises have a use for it");
        Map<UUID, Turnouts> then = new java.util.HashMap<>();
        replay.electors(all, three, java.time.Instant.parse("2024-07-04T12:00:00Z"))
                .forEach(e -> then.put(e.id(), e.history()));
        assertEquals(found, then);
    }

    private JsonPath dashboard(String asOf) {
        return Phones.dashboard(seat, asOf);
    }

    private JsonPath dashboard() {
        return dashboard(null);
    }

    @Test
    void wardsAndRoomsAreTheirDistrictsTogether() throws InterruptedException {
        String room = Api.admin()
                .body(Map.of("name", "Ada's kitchen", "districts", List.of("EC", "EA")))
                .post("/api/campaigns/" + seat.slug() + "/committee-rooms")
                .path("id");
        Api.admin()
                .body(Map.of("ward", "Dale"))
                .queryParam("code", "EC")
                .patch("/api/campaigns/" + seat.slug() + "/polling-districts")
                .then()
                .statusCode(200);
        Phones.send(
                seat,
                List.of(
                        promise("EA", 1),
                        promise("EA", 2),
                        promise("EB", 1),
                        promise("EC", 1),
                        promise("EC", 7),
                        told("08:00", "EC", 1),
                        one("postal_returned", at("09:00"), "elector", number("EC", 7)),
                        knock("10:00", "EA", 2, "will_vote")));
        eventually(5, () -> dashboard().get("totals.promised"));
        JsonPath answer = dashboard(at("12:30"));
        assertEquals(List.of("Dale", "Hill"), answer.getList("wards.name"));
        assertEquals(List.of(List.of("EC"), List.of("EA", "EB")), answer.getList("wards.districts"));
        assertEquals(List.of(2, 3), answer.getList("wards.promised"));
        assertEquals(List.of(2, 0), answer.getList("wards.knownVoted"));
        assertEquals(List.of(room), answer.getList("rooms.id"));
        assertEquals(List.of("Ada's kitchen"), answer.getList("rooms.name"));
        assertEquals(List.of(List.of("EA", "EC")), answer.getList("rooms.districts"));
        assertEquals(List.of(4), answer.getList("rooms.promised"));
        assertEquals(
                Map.of("promised", 1, "knownVoted", 1),
                Map.of(
                        "promised", answer.getInt("totals.postal.promised"),
                        "knownVoted", answer.getInt("totals.postal.knownVoted")));
        assertEquals("2024-07-04T07:00:00Z", answer.getString("totals.latest.mark"));
        assertEquals("2024-07-04T08:00:00Z", answer.getString("wards[0].latest.postal"));
        assertEquals(null, answer.getString("wards[0].latest.answer"));
        assertEquals("2024-07-04T09:00:00Z", answer.getString("districts[0].latest.answer"));
        double ofDistricts =
                answer.getDouble("districts[0].votedNow.mean") + answer.getDouble("districts[1].votedNow.mean");
        assertEquals(ofDistricts, answer.getDouble("wards[1].votedNow.mean"), 0.01);
    }

    @Test
    void whatCameInTheLastHalfHourIsTold() {
        Phones.send(
                seat,
                List.of(
                        promise("EA", 1),
                        promise("EA", 2),
                        promise("EC", 1),
                        told("11:59", "EA", 1),
                        told("12:10", "EA", 2),
                        told("12:20", "EB", 30),
                        knock("12:25", "EC", 1, "not_in"),
                        knock("12:29", "EC", 1, "voted"),
                        one("station_count", at("12:15"), "districts", List.of("EB"), "count", 40)));
        JsonPath changes = dashboard(at("12:30"));
        changes.setRootPath("lastHalfHour");
        assertEquals("2024-07-04T11:00:00Z", changes.getString("since"));
        assertEquals(
                List.of(2, 2, 2, 1, 1),
                List.of("knownVoted", "told", "calls", "answered", "stationCounts").stream()
                        .map(changes::getInt)
                        .toList());
        assertEquals(List.of("EA", "EC", "EB"), changes.getList("districts.district"));
        assertEquals(List.of(1, 1, 0), changes.getList("districts.knownVoted"));
        assertTrue(changes.getDouble("votedNow") > 0);
        assertNull(dashboard("2024-07-01T12:00:00Z").get("lastHalfHour.votedNow"));
        assertEquals(0, dashboard("2024-07-05T12:00:00Z").getInt("lastHalfHour.told"));
    }

    @Test
    void liftsAreWantedUntilTheyAreGivenOrThePersonHasVoted() {
        Phones.send(
                seat,
                List.of(
                        promise("EA", 1),
                        promise("EA", 2),
                        promise("EA", 3),
                        knock("09:00", "EA", 1, "needs_lift"),
                        one("lift", at("10:00"), "elector", number("EA", 1), "state", "assigned"),
                        one("lift", at("11:00"), "elector", number("EA", 1), "state", "done"),
                        one("lift", at("09:30"), "elector", number("EA", 2), "state", "requested"),
                        told("10:45", "EA", 2),
                        one("lift", at("09:45"), "elector", number("EA", 30), "state", "requested")));
        assertEquals(
                List.of(0, 1, 2, 1, 0),
                List.of("08:30", "09:00", "10:30", "10:50", "11:00").stream()
                        .map(clock -> dashboard(at(clock)).getInt("districts[0].liftsWanted"))
                        .toList());
    }

    private String team(String name, String district) {
        String team = Api.admin()
                .body(Map.of("name", name))
                .post("/api/campaigns/" + seat.slug() + "/teams")
                .path("id");
        Api.admin()
                .body(Map.of(
                        "team", team, "district", district, "task", "knock_up", "from", at("16:00"), "to", at("21:00")))
                .post("/api/campaigns/" + seat.slug() + "/assignments")
                .then()
                .statusCode(201);
        return team;
    }

    @Test
    void aTeamWithNothingLeftToDoIsSentWhereMuchIs() throws InterruptedException {
        String idle = team("Swifts", "EB");
        team("Wrens", "EA");
        List<Map<String, Object>> returns = new java.util.ArrayList<>();
        for (int n = 1; n <= 59; n++) {
            returns.add(promise("EA", n));
        }
        returns.add(promise("EB", 1));
        Phones.send(seat, returns);
        eventually(59, () -> dashboard().get("totals.promised"));
        JsonPath answer = dashboard(at("18:00"));
        assertEquals(List.of("EA", "EB"), answer.getList("advice.district"));
        assertTrue(answer.getDouble("advice[0].best") > 0.9);
        assertEquals("left_to_win", answer.getString("advice[0].reasons[0].kind"));
        assertEquals(49.0f, answer.getFloat("advice[0].reasons[0].numbers[0]"));
        assertEquals("knock", answer.getString("work[0].work"));
        assertEquals("EA", answer.getString("work[0].district"));
        assertEquals(List.of(idle), answer.getList("moves.teamId"));
        assertEquals(List.of("EA"), answer.getList("moves.to"));
        assertTrue(answer.getDouble("moves[0].votes") > answer.getDouble("moves[0].votesIfItStays"));
        assertEquals(List.of(), dashboard(at("21:30")).getList("moves"), "nobody is out");
        assertEquals(List.of(), dashboard(at("22:30")).getList("work"), "the polls are shut");
    }

    @Test
    void howFastTeamsGoIsLearntFromWhatTheirPhonesRecord() throws InterruptedException {
        List<Map<String, Object>> promises = new java.util.ArrayList<>();
        List<Map<String, Object>> calls = new java.util.ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            promises.add(promise("EA", n));
        }
        for (int n = 1; n <= 30; n++) {
            calls.add(knock("16:%02d".formatted(n), "EA", n, "not_in"));
        }
        Phones.send(seat, promises);
        Api.device(seat.device("canvasser", List.of(), List.of("EA"), null))
                .body(Map.of("returns", calls))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
        eventually(39, () -> dashboard().get("totals.promised"));
        JsonPath answer = dashboard(at("17:00"));
        List<String> kinds = answer.getList("advice[0].reasons.kind");
        int learnt = kinds.indexOf("doors_an_hour");
        assertTrue(learnt > 0, kinds.toString());
        assertEquals(0.5f, answer.getFloat("advice[0].reasons[" + learnt + "].numbers[1]"));
        assertTrue(answer.getFloat("advice[0].reasons[" + learnt + "].numbers[0]") > 25, "faster than is usual");
        List<String> before = dashboard(at("15:30")).getList("advice[0].reasons.kind");
        assertEquals(-1, before.indexOf("doors_an_hour"), "nobody was out yet");
    }

    @Test
    void theCurveGoesFromTheOpeningToTheClose() {
        Phones.send(seat, List.of(promise("EA", 1), promise("EA", 2), told("08:00", "EA", 1)));
        JsonPath answer = dashboard(at("09:10"));
        assertEquals("2024-07-04T06:00:00Z", answer.getString("curve[0].at"));
        assertEquals("2024-07-04T21:00:00Z", answer.getString("curve[-1].at"));
        assertEquals(answer.getMap("totals.votedAtClose"), answer.getMap("curve[-1].voted"));
        List<Integer> known = answer.getList("curve.known");
        assertEquals(Integer.valueOf(0), known.get(0));
        assertNull(known.get(known.size() - 1));
        assertTrue(known.contains(1));
        assertTrue(answer.getList("curve.at", String.class).contains("2024-07-04T08:10:00Z"));
    }

    @Test
    void theModelTakesTheClosedFormsPlaceOnceItIsFitted() {
        Phones.send(seat, List.of(promise("EA", 1), promise("EA", 2), told("08:00", "EA", 1)));
        assertEquals("closed_form", dashboard("2024-07-01T12:00:00Z").getString("method"));
        assertFalse(dashboard("2024-07-01T12:00:00Z").getBoolean("fitting"));
        JsonPath first = dashboard(at("12:00"));
        assertTrue(first.getBoolean("fitting"));
        assertEquals("closed_form", first.getString("method"));
        assertNull(first.getString("fittedAt"));
        Map<String, Object> fitted = fitted(seat, at("12:00"));
        assertEquals("2024-07-04T11:00:00Z", fitted.get("fittedAt"));
        assertEquals(fitted, fitted(seat, at("12:00")));
    }

    @Test
    void theDayCanBeWanderedThrough() {
        Phones.send(
                seat,
                List.of(
                        promise("EA", 1),
                        promise("EA", 2),
                        told("08:00", "EA", 1),
                        told("09:30", "EB", 1),
                        knock("12:00", "EA", 2, "will_vote")));
        JsonPath all = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/dashboard/moments")
                .jsonPath();
        assertEquals(61, all.getList("items").size());
        assertNull(all.getString("next"));
        JsonPath hours = Api.admin()
                .queryParam("every", 60)
                .get("/api/campaigns/" + seat.slug() + "/dashboard/moments")
                .jsonPath();
        assertEquals("2024-07-04T06:00:00Z", hours.getString("items[0].asOf"));
        assertEquals("2024-07-04T21:00:00Z", hours.getString("items[15].asOf"));
        assertEquals(List.of(0, 1, 1, 1), hours.getList("items.knownVoted").subList(0, 4));
        assertEquals(List.of(0, 1, 1, 2), hours.getList("items.told").subList(0, 4));
        assertEquals(List.of(0, 1), hours.getList("items.calls").subList(4, 6));
        assertTrue(hours.getDouble("items[3].votedNow.mean") >= 1);
        for (Object every : List.of("0", "4", "61", "often")) {
            Api.admin()
                    .queryParam("every", every)
                    .get("/api/campaigns/" + seat.slug() + "/dashboard/moments")
                    .then()
                    .contentType("application/problem+json");
        }
    }

    @Test
    void whatLiesAheadIsRefused() {
        Api.admin()
                .queryParam("asOf", "2124-07-04T12:00:00Z")
                .get("/api/campaigns/" + seat.slug() + "/dashboard")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
