package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.number;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.outcomes;
import static org.committeeroom.returns.Sent.send;
import static org.committeeroom.returns.Sent.told;
import static org.committeeroom.returns.Sent.undo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may send what about whom, and see what. */
@DatabaseTest
class ReturnAccessTest {

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Event<RegisterChanged> registerChanged;

    private Seat seat;
    private UUID walk;
    private String canvasser;
    private String teller;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
        walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        canvasser = seat.device("canvasser", List.of(walk), List.of(), null);
        teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
    }

    private Supplier<RequestSpecification> staff(Role role) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        roles.grant(seat.campaign(), accounts.create(name, "Test person", "long enough password", false), role);
        return () -> Api.as(name, "long enough password");
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    @Test
    void everyOperationIsForItsRoles() {
        Map<Supplier<RequestSpecification>, List<Integer>> expected = new HashMap<>();
        // sending; held; retry of nothing; electors; one elector; changes from nowhere
        expected.put(staff(Role.DATA_OFFICER), List.of(200, 200, 404, 200, 200, 400));
        expected.put(staff(Role.ORGANISER), List.of(200, 200, 404, 200, 200, 400));
        expected.put(staff(Role.OBSERVER), List.of(403, 403, 403, 403, 403, 403));
        expected.put(() -> Api.device(canvasser), List.of(200, 403, 403, 403, 403, 400));
        expected.put(() -> Api.device(teller), List.of(200, 403, 403, 403, 403, 400));
        expected.put(Api::anonymous, List.of(401, 401, 401, 401, 401, 401));
        Seat other = Seat.in(Api.newCampaign());
        String foreign = other.device("teller", List.of(), List.of("EA"), null);
        expected.put(() -> Api.device(foreign), List.of(404, 404, 404, 404, 404, 404));
        expected.forEach((who, codes) -> assertEquals(codes, codes(who)));
    }

    private List<Integer> codes(Supplier<RequestSpecification> who) {
        return List.of(
                send(who.get(), seat, List.of(told("EA", 1))).statusCode(),
                who.get().get(path("/returns/held")).statusCode(),
                who.get()
                        .post(path("/returns/held/" + UUID.randomUUID() + "/retry"))
                        .statusCode(),
                who.get().get(path("/electors")).statusCode(),
                who.get().get(path("/electors/" + seat.elector("EA", 1))).statusCode(),
                who.get().header("Last-Event-ID", "x").get(path("/changes")).statusCode());
    }

    @Test
    void anElectorOfAnotherCampaignDoesNotExist() {
        Seat other = Seat.in(Api.newCampaign());
        Api.admin().get(path("/electors/" + other.elector("EA", 1))).then().statusCode(404);
        assertEquals(
                List.of("held unknown_elector", "held unknown_station", "held unknown_property"),
                outcomes(
                        Api.admin(),
                        seat,
                        one("told", "elector", Map.of("id", other.elector("EA", 1))),
                        one("told", "elector", number("EA", 1), "station", other.station("EA")),
                        one("canvass", "property", other.property("EA", 1), "result", "not_in")));
    }

    @Test
    void aCanvasserSpeaksOnlyOfTheWalk() {
        assertEquals(
                List.of(
                        "accepted",
                        "accepted",
                        "accepted",
                        "held outside_scope",
                        "held outside_scope",
                        "held outside_scope",
                        "held outside_scope"),
                outcomes(
                        Api.device(canvasser),
                        seat,
                        canvass("EA", 1, 1),
                        one("canvass", "elector", Map.of("id", seat.elector("EA", 4)), "result", "not_in"),
                        one("canvass", "property", seat.property("EA", 3), "result", "not_in"),
                        canvass("EA", 5, 1),
                        one("canvass", "property", seat.property("EA", 5), "result", "not_in"),
                        told("EA", 58),
                        one("teller_shift", "districts", List.of("EA"), "from", "2024-07-04T07:00:00Z")));
        assertEquals(null, Sent.status(Api.admin(), seat, seat.elector("EA", 5)).get("intention"));
    }

    @Test
    void aTellerTellsOnlyOfTheStationsDistricts() {
        assertEquals(
                List.of("accepted", "accepted", "held outside_scope", "accepted", "held outside_scope", "accepted"),
                outcomes(
                        Api.device(teller),
                        seat,
                        told("EA", 1),
                        told("EB", 58),
                        told("EC", 1),
                        one("station_count", "station", seat.station("EB"), "count", 9),
                        one("station_count", "station", seat.station("EC"), "count", 9),
                        one(
                                "teller_shift",
                                "station",
                                seat.station("EA"),
                                "districts",
                                List.of("EA", "EB"),
                                "from",
                                "2024-07-04T07:00:00Z")));
    }

    @Test
    void aDeviceTakesBackItsOwnAndWhatItSees() {
        Map<String, Object> there = canvass("EA", 1, 1);
        Map<String, Object> elsewhere = canvass("EA", 9, 1);
        Map<String, Object> shift = one("teller_shift", "districts", List.of("EA"), "from", "2024-07-04T07:00:00Z");
        outcomes(Api.admin(), seat, there, elsewhere);
        outcomes(Api.device(teller), seat, shift);
        assertEquals(
                List.of("accepted", "held outside_scope", "held outside_scope"),
                outcomes(Api.device(canvasser), seat, undo(there), undo(elsewhere), undo(shift)));
        assertEquals(List.of("accepted"), outcomes(Api.device(teller), seat, undo(shift)));
    }

    @Test
    void staffMayApplyWhatADeviceMightNot() throws InterruptedException {
        Map<String, Object> outside = canvass("EA", 9, 1);
        Map<String, Object> unknown = told("EC", 4000);
        outcomes(Api.device(canvasser), seat, outside);
        outcomes(Api.device(teller), seat, unknown);
        Api.admin()
                .post(path("/returns/held/" + outside.get("id") + "/retry"))
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set number = 4000 where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EC", 1)));
        registerChanged.fire(new RegisterChanged(seat.campaign()));
        // The number is known now, and turns out not to be this teller's.
        ReturnsTest.eventually(() ->
                Api.admin().get(path("/returns/held")).path("items.problem").equals(List.of("outside_scope")));
    }

    @Test
    void anEndedDeviceHandsInWhatItRecordedAndGetsNothing() {
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        String token = invitation.join();
        Map<String, Object> before = canvass("EA", 1, 1);
        assertEquals(List.of("accepted"), outcomes(Api.device(token), seat, before));
        Api.admin().delete(path("/invitations/" + invitation.id())).then().statusCode(204);

        Map<String, Object> late = canvass("EA", 1, 2);
        Response receipts = send(Api.device(token), seat, List.of(before, late, undo(before)));
        receipts.then()
                .statusCode(200)
                .body("sequence", equalTo(0))
                .body("receipts.status", equalTo(List.of("duplicate", "held", "held")))
                .body("receipts.problem", equalTo(java.util.Arrays.asList(null, "device_ended", "device_ended")));
        assertEquals(1, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
        Api.device(token).get(path("/walks/" + walk)).then().statusCode(401);
        Api.device(token).get(path("/walks/" + walk + "/changes")).then().statusCode(401);
        Api.device(token).get("/api/me").then().statusCode(401);

        Api.admin()
                .post(path("/returns/held/" + late.get("id") + "/retry"))
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        assertEquals(2, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
    }

    @Test
    void twoPhonesMayTakeBackInWhateverOrderTheyCome() {
        String one = seat.invite("canvasser", List.of(walk), List.of(), null).join();
        String other = seat.invite("canvasser", List.of(walk), List.of(), null).join();
        Map<String, Object> mark = canvass("EA", 1, 1);
        Map<String, Object> undo = undo(mark);
        assertEquals(List.of("accepted"), outcomes(Api.device(one), seat, undo));
        assertEquals(List.of("accepted"), outcomes(Api.device(other), seat, undo(undo)));
        assertEquals(List.of("accepted"), outcomes(Api.device(one), seat, mark));
        assertEquals(1, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
    }

    @Test
    void anExpiredDeviceHandsInWhatItRecorded() {
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        String token = invitation.join();
        expire(invitation, Duration.ofMinutes(1));
        assertEquals(List.of("held device_ended"), outcomes(Api.device(token), seat, canvass("EA", 1, 1)));
        Api.device(token).get(path("/walks/" + walk)).then().statusCode(401);
        expire(invitation, Duration.ofDays(29));
        send(Api.device(token), seat, List.of(canvass("EA", 1, 1))).then().statusCode(401);
    }

    @Test
    void anEndedDeviceCannotFillTheHeldReturns() {
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        String token = invitation.join();
        expire(invitation, Duration.ofMinutes(1));
        for (int i = 0; i < 10; i++) {
            outcomes(Api.device(token), seat, canvass("EA", 1, 1));
        }
        send(Api.device(token), seat, List.of(canvass("EA", 1, 1))).then().statusCode(429);
    }

    private void expire(Seat.Invitation invitation, Duration ago) {
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update device set expires_at = ? where campaign_id = ? and invitation_id = ?",
                        Instant.now().minus(ago),
                        seat.campaign(),
                        UUID.fromString(String.valueOf(invitation.id()))));
    }
}
