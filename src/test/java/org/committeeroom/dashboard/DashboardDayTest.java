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
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dashboard makes of polling day beside the counts. */
@DatabaseTest
class DashboardDayTest {

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
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
