package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.number;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.outcomes;
import static org.committeeroom.returns.Sent.send;
import static org.committeeroom.returns.Sent.told;
import static org.committeeroom.returns.Sent.undo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReturnsTest {

    @Inject
    Event<RegisterChanged> registerChanged;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private List<String> sent(Map<String, Object> one) {
        return outcomes(Api.admin(), seat, one);
    }

    private Map<String, Object> status(int number) {
        return Sent.status(Api.admin(), seat, seat.elector("EA", number));
    }

    static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean());
    }

    @Test
    void everyTypeIsTakenIn() {
        UUID elector = seat.elector("EA", 1);
        assertEquals(
                List.of("accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted"),
                outcomes(
                        Api.admin(),
                        seat,
                        canvass("EA", 1, 1),
                        one("canvass", "property", seat.property("EA", 3), "result", "not_in"),
                        one("told", "elector", number("EA", 1), "station", seat.station("EA")),
                        one("teller_shift", "districts", List.of("EA"), "from", "2024-07-04T07:00:00+01:00"),
                        one("station_count", "station", seat.station("EA"), "count", 120),
                        one("knock_up", "elector", Map.of("id", elector), "round", 1, "result", "voted"),
                        one("postal_returned", "elector", Map.of("id", elector)),
                        one("lift", "elector", Map.of("id", elector), "state", "requested", "seats", 1)));
        Map<String, Object> status = status(1);
        assertEquals(1, status.get("intention"));
        assertEquals(true, status.get("promised"));
        assertEquals(true, status.get("voted"));
        assertEquals("spoke", status.get("lastResult"));
        assertEquals("2024-06-20T17:31:05Z", status.get("lastContactAt"));
        assertEquals("2024-06-20T17:31:05Z", status.get("lastResultAt"));
        assertEquals("not_in", status(3).get("lastResult"));
        assertEquals("2024-06-20T17:31:05Z", status(3).get("lastResultAt"));
        assertNull(status(3).get("lastContactAt"));
        assertEquals("not_in", status(4).get("lastResult"));
        assertNull(status(5).get("lastResult"));
    }

    @Test
    void theSameIdAgainChangesNothing() {
        Map<String, Object> first = canvass("EA", 1, 1);
        Map<String, Object> other = canvass("EA", 1, 5);
        other.put("id", first.get("id"));
        assertEquals(List.of("accepted", "duplicate"), outcomes(Api.admin(), seat, first, first));
        assertEquals(List.of("duplicate"), sent(other));
        assertEquals(1, status(1).get("intention"));
    }

    @Test
    void whatCannotBeAppliedIsHeldWithItsProblem() {
        assertEquals(
                List.of(
                        "held unknown_elector",
                        "held unknown_elector",
                        "held number_without_district",
                        "held unknown_property",
                        "held unknown_station",
                        "held unknown_station",
                        "held unknown_district",
                        "accepted"),
                outcomes(
                        Api.admin(),
                        seat,
                        told("EA", 60),
                        one("told", "elector", Map.of("id", UUID.randomUUID())),
                        one("told", "elector", Map.of("number", 1)),
                        one("canvass", "property", UUID.randomUUID(), "result", "not_in"),
                        one("told", "elector", number("EA", 1), "station", UUID.randomUUID()),
                        one("station_count", "count", 1),
                        one("teller_shift", "districts", List.of("XX"), "from", "2024-07-04T07:00:00+01:00"),
                        told("ea", 2)));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/returns/held?limit=4")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(4))
                .body("items[0].problem", equalTo("unknown_district"))
                .body("items[0].body.districts", equalTo(List.of("XX")));
        String next = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/returns/held?limit=4")
                .path("next");
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/returns/held?limit=4&after=" + next)
                .then()
                .body("items.size()", equalTo(3))
                .body("items[2].body.elector.number", equalTo(60))
                .body("next", nullValue());
    }

    @Test
    void aBodyOfAnotherShapeIsRefusedWhole() {
        Map<String, Object> good = told("EA", 1);
        send(Api.admin(), seat, List.of(good, one("told"), one("sing"), good))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of("returns[1].elector", "returns[2].type")));
        assertEquals(List.of("accepted"), sent(good));
        for (String body : List.of("{", "[]", "null", "{}", "{\"returns\": {}}", "\"x\"", "")) {
            Api.admin()
                    .body(body)
                    .post("/api/campaigns/" + seat.slug() + "/returns")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        assertEquals(List.of("held unknown_elector"), sent(one("told", "elector", number("\0EA\0'\"", 1))));
    }

    @Test
    void anUndoTakesBackInWhateverOrderTheyCome() {
        Map<String, Object> mark = canvass("EA", 1, 1);
        Map<String, Object> undo = undo(mark);
        Map<String, Object> undoOfUndo = undo(undo);
        assertEquals(List.of("accepted", "accepted"), outcomes(Api.admin(), seat, undoOfUndo, undo));
        sent(mark);
        assertEquals(1, status(1).get("intention"));
        sent(undo(undoOfUndo));
        assertNull(status(1).get("intention"));

        Map<String, Object> household = one("canvass", "property", seat.property("EA", 3), "result", "moved");
        sent(undo(household));
        sent(household);
        assertNull(status(3).get("lastResult"));
        Map<String, Object> inOne = told("EA", 9);
        assertEquals(List.of("accepted", "accepted"), outcomes(Api.admin(), seat, undo(inOne), inOne));
        assertEquals(false, status(9).get("voted"));
    }

    @Test
    void anIndependentKeepsAnIntentionOnlyWithConsent() {
        Map<String, Object> withoutConsent = canvass("EA", 1, 1, "rival", "X", "likelihood", 5, "notes", "side door");
        withoutConsent.remove("consent");
        assertEquals(List.of("accepted"), sent(withoutConsent));
        assertNull(status(1).get("intention"));
        assertEquals("spoke", status(1).get("lastResult"));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + seat.elector("EA", 1))
                .then()
                .body("history[0].body.notes", equalTo("side door"))
                .body("history[0].body.intention", nullValue())
                .body("history[0].body.rival", nullValue())
                .body("history[0].body.likelihood", nullValue());
        Seat party = Seat.in(Api.newCampaign("registered_party"));
        outcomes(Api.admin(), party, withoutConsent);
        assertEquals(1, Sent.status(Api.admin(), party, party.elector("EA", 1)).get("intention"));
    }

    @Test
    void onlyWhoMayVoteHerePromises() {
        outcomes(Api.admin(), seat, canvass("EA", 5, 1), canvass("EA", 6, 1), canvass("EA", 7, 2));
        assertEquals(false, status(5).get("promised"));
        assertEquals(true, status(6).get("promised"));
        assertEquals(false, status(7).get("promised"));
        sent(one("canvass", "elector", number("EA", 6), "result", "deceased", "at", "2024-06-21T18:00:00Z"));
        assertEquals(false, status(6).get("promised"));
    }

    @Test
    void aHeldReturnIsTriedAgainByAPersonAndAfterEveryImport() throws InterruptedException {
        Map<String, Object> mark = told("EA", 59);
        mark.put("elector", Map.of("district", "EA", "number", 1234));
        assertEquals(List.of("accepted", "held unknown_elector"), outcomes(Api.admin(), seat, undo(mark), mark));
        Map<String, Object> second = told("EA", 1234);
        sent(second);
        String retry = "/api/campaigns/" + seat.slug() + "/returns/held/" + second.get("id") + "/retry";
        Api.admin().post(retry).then().statusCode(200).body("status", equalTo("held"));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set number = 1234 where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", 59)));
        Api.admin().post(retry).then().statusCode(200).body("status", equalTo("accepted"));
        Api.admin().post(retry).then().statusCode(404);
        assertEquals(true, status(59).get("voted"));
        sent(undo(second));
        assertEquals(false, status(59).get("voted"));
        registerChanged.fire(new RegisterChanged(seat.campaign()));
        eventually(() -> Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/returns/held")
                .<List<Object>>path("items")
                .isEmpty());
        assertEquals(false, status(59).get("voted"));
    }

    @Test
    void aMoveTakesAHouseholdsResultAlongOnlyWithTheDoor() throws InterruptedException {
        sent(one("canvass", "property", seat.property("EA", 3), "result", "not_in"));
        assertEquals("not_in", status(4).get("lastResult"));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set property_id = ? where campaign_id = ? and id = ?",
                        seat.property("EA", 9),
                        seat.campaign(),
                        seat.elector("EA", 4)));
        registerChanged.fire(new RegisterChanged(seat.campaign()));
        eventually(() -> status(4).get("lastResult") == null);
        assertEquals("not_in", status(3).get("lastResult"));
    }

    @Test
    void aClockFarAheadNeitherWinsForEverNorIsLost() {
        sent(canvass("EA", 1, 5, "at", "2090-01-02T00:00:00Z"));
        sent(canvass("EA", 1, 4, "at", "2090-01-01T00:00:00Z"));
        assertEquals(5, status(1).get("intention"));
        sent(canvass("EA", 1, 1, "at", Instant.now().toString()));
        assertEquals(1, status(1).get("intention"));
    }

    @Test
    void theSequenceNeverGoesBack() throws InterruptedException {
        int before = send(Api.admin(), seat, List.of(told("EA", 1))).path("sequence");
        eventually(() -> (int) send(Api.admin(), seat, List.of(told("EA", 1))).path("sequence") > before);
    }

    @Test
    void whatCountsHasANumberAtOnceWithoutGaps() {
        outcomes(Api.admin(), seat, told("EA", 1), told("EA", 1234), told("EA", 2));
        sent(told("EA", 3));
        assertEquals(List.of(1L, 2L, 3L), numbers());
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set number = 1234 where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", 59)));
        String held = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/returns/held")
                .path("items[0].id");
        Api.admin().post("/api/campaigns/" + seat.slug() + "/returns/held/" + held + "/retry");
        sent(told("EA", 4));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), numbers());
    }

    private List<Long> numbers() {
        return Seat.jdbi().withHandle(h -> h.createQuery("select sequence from return_log where campaign_id = :campaign"
                        + " and sequence is not null order by sequence")
                .bind("campaign", seat.campaign())
                .mapTo(Long.class)
                .list());
    }

    @Test
    void electorsAreFoundByWhatIsKnownOfThem() {
        outcomes(
                Api.admin(),
                seat,
                canvass("EA", 1, 1),
                canvass("EA", 2, 3),
                canvass("EA", 8, 5),
                told("EA", 1),
                one("canvass", "elector", number("EB", 9), "result", "do_not_contact"));
        assertEquals(List.of("EA-1", "EA-2", "EA-8"), found("status=contacted"));
        assertEquals(List.of("EA-1"), found("status=promised"));
        assertEquals(List.of("EA-2"), found("status=undecided"));
        assertEquals(List.of("EA-8"), found("status=against"));
        assertEquals(List.of("EA-1"), found("status=voted"));
        assertEquals(List.of("EB-9"), found("status=do_not_contact"));
        assertEquals(177, found("status=not_contacted&limit=1000").size());
        assertEquals(List.of("EC-57", "EC-57/1"), found("district=ec&number=57"));
        assertEquals(List.of("EC-57/1"), found("district=EC&number=57&suffix=1"));
        assertEquals(List.of("EA-1", "EB-1", "EC-1"), found("number=1&q=HAL"));
        assertEquals(List.of(), found("number=1&q=%25"));
        assertEquals(List.of("EB-1", "EB-2"), found("postcode=n72aa&limit=2"));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors?status=x")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"));
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        String list = "/api/campaigns/" + seat.slug() + "/electors?limit=59";
        String next = Api.admin().get(list).path("next");
        Api.admin()
                .get(list + "&after=" + next)
                .then()
                .statusCode(200)
                .body("items[0].district", equalTo("EA"))
                .body("items[0].number", equalTo(59))
                .body("items[1].district", equalTo("EB"))
                .body("items[1].address.lines", equalTo(List.of("1 Ash Road", "London")))
                .body("items[0].address", nullValue());
    }

    @Test
    void anElectorHasTheHistoryNewestFirst() {
        Map<String, Object> first = canvass("EA", 1, 3, "at", "2024-06-01T10:00:00Z");
        Map<String, Object> second = canvass("EA", 1, 1, "at", "2024-06-02T10:00:00Z");
        outcomes(Api.admin(), seat, second, first);
        sent(one("canvass", "property", seat.property("EA", 1), "result", "not_in", "at", "2024-06-03T10:00:00Z"));
        Map<String, Object> undo = undo(second);
        undo.put("at", "2024-06-04T10:00:00Z");
        sent(undo);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + seat.elector("EA", 1))
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("surname", equalTo("Hale"))
                .body("history.type", equalTo(List.of("undo", "canvass", "canvass", "canvass")))
                .body("history.household", equalTo(List.of(false, true, false, false)))
                .body("history.undone", equalTo(List.of(false, false, true, false)))
                .body("history[3].body.intention", equalTo(3));
    }

    private List<String> found(String query) {
        List<Map<String, Object>> items = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(e -> e.get("district") + "-" + e.get("number")
                        + (e.get("suffix").equals(0) ? "" : "/" + e.get("suffix")))
                .toList();
    }
}
