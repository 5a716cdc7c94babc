package org.committeeroom.canvass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.Test;

/** Walks that are out, come back, and are in each other's way. */
@DatabaseTest
class WalkHandingTest {

    @Test
    void theListSaysWhoHasAWalkAndWhenSomethingLastCameIn() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        Api.admin()
                .get(WalkTest.walks(seat))
                .then()
                .body("items[0].holders", hasSize(0))
                .body("items[0].lastReturnAt", nullValue())
                .body("items[0].closedAt", nullValue());
        seat.device("canvasser", List.of(walk), List.of(), null);
        Known.of(seat).returned("EA", 1).returned("EA", 2);
        Api.admin()
                .get(WalkTest.walks(seat))
                .then()
                .body("items[0].holders", contains("Test phone"))
                .body("items[0].out", equalTo(1))
                .body("items[0].doorsDone", equalTo(1))
                .body("items[0].lastReturnAt", notNullValue());
    }

    @Test
    void aWalkSaysWhatIsSpokenAtItsDoorsAndNothingOfOthers() {
        Seat seat = WalkTest.seat();
        spoken(seat, 1, "so-SO");
        spoken(seat, 3, "so");
        spoken(seat, 5, "bn");
        spoken(seat, 9, "fr");
        seat.walk(seat.property("EA", 9));
        seat.walk(seat.property("EA", 1), seat.property("EA", 3), seat.property("EA", 5));
        Api.admin()
                .get(WalkTest.walks(seat))
                .then()
                .body("items[0].languages.language", contains("so", "bn"))
                .body("items[0].languages.electors", contains(2, 1))
                .body("items[1].languages.language", contains("fr"));
    }

    private static void spoken(Seat seat, int number, String language) {
        Known.of(seat).spoken("EA", number, OffsetDateTime.parse("2024-06-12T18:30:00+01:00"));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector_state set language = ? where campaign_id = ? and elector_id = ?",
                        language,
                        seat.campaign(),
                        seat.elector("EA", number)));
    }

    @Test
    void doorsOnTwoOpenWalksAreCountedOnBoth() {
        Seat seat = WalkTest.seat();
        UUID one = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        UUID other = seat.walk(seat.property("EA", 3), seat.property("EA", 9));
        Api.admin().get(WalkTest.walks(seat)).then().body("items.alsoOut", contains(1, 1));
        close(seat, one, 204);
        Api.admin().get(WalkTest.walks(seat)).then().body("items.alsoOut", contains(0, 0));
        Api.admin().get(WalkTest.walks(seat) + "?closed=false").then().body("items.id", contains(other.toString()));
        Api.admin().get(WalkTest.walks(seat) + "?closed=true").then().body("items.id", contains(one.toString()));
    }

    @Test
    void aClosedWalkLeavesThePhonesAndWhatTheyStillSendCounts() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Api.device(phone).get("/api/me").then().body("walks.id", contains(walk.toString()));
        close(seat, walk, 204);
        close(seat, walk, 204);
        Api.device(phone).get("/api/me").then().statusCode(200).body("walks", hasSize(0));
        Api.device(phone).get(WalkTest.walks(seat) + "/" + walk).then().statusCode(404);
        Api.admin().get(WalkTest.walks(seat) + "/" + walk).then().statusCode(200);
        Api.device(phone)
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id",
                                Ids.next(),
                                "type",
                                "canvass",
                                "at",
                                Instant.now().toString(),
                                "elector",
                                Map.of("id", seat.elector("EA", 1)),
                                "result",
                                "spoke",
                                "intention",
                                1))))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("accepted"));
        Api.admin()
                .get(WalkTest.walks(seat))
                .then()
                .body("items[0].doorsDone", equalTo(1))
                .body("items[0].closedAt", notNullValue());
        Api.admin().post(WalkTest.walks(seat) + "/" + walk + "/reopen").then().statusCode(204);
        Api.device(phone).get(WalkTest.walks(seat) + "/" + walk).then().statusCode(200);
    }

    @Test
    void onlyOrganisersCloseWalks() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("board_runner", List.of(walk), List.of(), null);
        Api.device(phone)
                .post(WalkTest.walks(seat) + "/" + walk + "/close")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .post(WalkTest.walks(seat) + "/" + walk + "/close")
                .then()
                .statusCode(403);
        close(seat, UUID.randomUUID(), 404);
    }

    private static void close(Seat seat, UUID walk, int status) {
        Api.admin().post(WalkTest.walks(seat) + "/" + walk + "/close").then().statusCode(status);
    }
}
