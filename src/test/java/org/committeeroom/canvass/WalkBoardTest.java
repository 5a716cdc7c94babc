package org.committeeroom.canvass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WalkBoardTest {

    @Test
    void theTeamSeesWhoIsWhere() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        UUID walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3), seat.property("EA", 9));
        String runner = seat.device("board_runner", List.of(walk), List.of(), null);
        String canvasser = seat.device("canvasser", List.of(walk), List.of(), null);
        notIn(seat, canvasser, 1);
        notIn(seat, canvasser, 3);
        Api.device(runner)
                .get(board(seat, walk))
                .then()
                .statusCode(200)
                .body("people.role", contains("board_runner", "canvasser"))
                .body("people.me", contains(true, false))
                .body("people.doorsDone", contains(0, 2))
                .body("people[0].lastDoor", nullValue())
                .body("people[1].lastDoor", equalTo(seat.property("EA", 3).toString()))
                .body("people[1].lastAt", notNullValue())
                .body(
                        "done",
                        containsInAnyOrder(
                                seat.property("EA", 1).toString(),
                                seat.property("EA", 3).toString()));
    }

    @Test
    void theBoardRunnerHandsOutDoorsAndTakesThemBack() {
        Seat seat = WalkTest.seat();
        UUID one = seat.property("EA", 1);
        UUID other = seat.property("EA", 3);
        UUID walk = seat.walk(one, other);
        String runner = seat.device("board_runner", List.of(walk), List.of(), null);
        String canvasser = seat.device("canvasser", List.of(walk), List.of(), null);
        List<String> people =
                Api.device(runner).get(board(seat, walk)).then().extract().path("people.device");
        give(seat, runner, walk, List.of(other, one), people.get(1), 200);
        Api.device(canvasser)
                .get(board(seat, walk))
                .then()
                .body("people[1].me", equalTo(true))
                .body("people[1].given", contains(one.toString(), other.toString()));
        give(seat, runner, walk, List.of(one), people.get(0), 200);
        give(seat, runner, walk, List.of(other), null, 200);
        Api.device(canvasser)
                .get(board(seat, walk))
                .then()
                .body("people[0].given", contains(one.toString()))
                .body("people[1].given", hasSize(0));
        give(seat, canvasser, walk, List.of(one), people.get(1), 403);
        give(seat, runner, walk, List.of(seat.property("EA", 9)), people.get(1), 400);
        give(seat, runner, walk, List.of(one), UUID.randomUUID().toString(), 400);
        give(seat, runner, walk, List.of(), people.get(1), 400);
    }

    @Test
    void anotherTeamsBoardIsNotFound() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        UUID other = seat.walk(seat.property("EA", 9));
        String runner = seat.device("board_runner", List.of(walk), List.of(), null);
        Api.device(runner).get(board(seat, other)).then().statusCode(404);
        give(seat, runner, other, List.of(seat.property("EA", 9)), null, 404);
        Api.admin().get(board(seat, other)).then().statusCode(200).body("people", hasSize(0));
    }

    @Test
    void aPhoneHearsWhenSomebodyAskedToBeCalledOnAgain() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        send(seat, phone, 1, Map.of("result", "call_back", "callBackAt", "2024-06-20T18:00:00+01:00"));
        String packet = "/api/campaigns/" + seat.slug() + "/walks/" + walk;
        Api.device(phone)
                .get(packet)
                .then()
                .body("doors[0].electors.status.callBackAt", hasItem("2024-06-20T17:00:00Z"));
        Api.device(phone)
                .get(packet + "/changes?since=0")
                .then()
                .body("items[0].status.callBackAt", equalTo("2024-06-20T17:00:00Z"));
        send(seat, phone, 1, Map.of("result", "spoke"));
        Api.device(phone).get(packet).then().body("doors[0].electors[0].status.callBackAt", nullValue());
    }

    @Test
    void anInvitationNamesNoMoreThanAPhoneMayHold() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        UUID leaflets = seat.walk(seat.property("EA", 9));
        Seat.jdbi().useTransaction(h -> {
            h.execute("update walk set electors = 501 where campaign_id = ? and id = ?", seat.campaign(), walk);
            h.execute(
                    "update walk set electors = 5000, kind = 'LEAFLET' where campaign_id = ? and id = ?",
                    seat.campaign(),
                    leaflets);
        });
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("role", "canvasser");
        wanted.put("walks", List.of(walk));
        wanted.put("expiresAt", Instant.now().plusSeconds(3600).toString());
        wanted.put("uses", 1);
        Api.admin()
                .body(wanted)
                .post("/api/campaigns/" + seat.slug() + "/invitations")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("walks"));
        wanted.put("walks", List.of(leaflets));
        Api.admin()
                .body(wanted)
                .post("/api/campaigns/" + seat.slug() + "/invitations")
                .then()
                .statusCode(201);
    }

    private static void notIn(Seat seat, String phone, int number) {
        send(seat, phone, number, Map.of("result", "not_in"));
    }

    private static void send(Seat seat, String phone, int number, Map<String, Object> answer) {
        Map<String, Object> one = new HashMap<>(answer);
        one.put("id", Ids.next());
        one.put("type", "canvass");
        one.put("at", Instant.now().toString());
        one.put("elector", Map.of("id", seat.elector("EA", number)));
        Api.device(phone)
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("accepted"));
    }

    private static void give(Seat seat, String phone, UUID walk, List<UUID> doors, String device, int status) {
        Map<String, Object> given = new HashMap<>();
        given.put("doors", doors);
        given.put("device", device);
        Api.device(phone).body(given).put(board(seat, walk) + "/given").then().statusCode(status);
    }

    private static String board(Seat seat, UUID walk) {
        return "/api/campaigns/" + seat.slug() + "/walks/" + walk + "/board";
    }
}
