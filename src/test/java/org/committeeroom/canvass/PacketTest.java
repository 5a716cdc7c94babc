package org.committeeroom.canvass;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

/** What a walk looks like to the phone that holds it. */
@DatabaseTest
class PacketTest {

    @Test
    void aDeviceReadsItsWalksAndNothingElse() {
        Seat seat = WalkTest.seat();
        UUID mine = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        UUID other = seat.walk(seat.property("EA", 9));
        String token = seat.device("canvasser", List.of(mine), List.of(), null);
        Api.device(token)
                .get(WalkTest.walks(seat) + "/" + mine)
                .then()
                .statusCode(200)
                .body("doors.electors.flatten().number", equalTo(List.of(1, 2, 3, 4)))
                .body("expiresAt", notNullValue());
        Api.device(token)
                .get(WalkTest.walks(seat) + "/" + other)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        Api.device(token)
                .get(WalkTest.walks(seat) + "/" + other + "/changes")
                .then()
                .statusCode(404);
        Api.device(token).get(WalkTest.walks(seat)).then().statusCode(403);
        Api.device(token).delete(WalkTest.walks(seat) + "/" + mine).then().statusCode(403);
        Api.device(token)
                .body(WalkTest.wanted("canvass", List.of("EA"), 50))
                .post(WalkTest.walks(seat))
                .then()
                .statusCode(403);
        Api.anonymous().get(WalkTest.walks(seat) + "/" + mine).then().statusCode(401);
        String teller = seat.device("teller", List.of(mine), List.of(), null);
        Api.device(teller).get(WalkTest.walks(seat) + "/" + mine).then().statusCode(403);
        String elsewhere = Api.newCampaign();
        Api.device(token)
                .get("/api/campaigns/" + elsewhere + "/walks/" + mine)
                .then()
                .statusCode(404);
        Api.admin().get("/api/campaigns/" + elsewhere + "/walks/" + mine).then().statusCode(404);
        Api.admin()
                .delete("/api/campaigns/" + elsewhere + "/walks/" + mine)
                .then()
                .statusCode(404);
    }

    @Test
    void whatHasChangedForAWalkIsTold() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        String token = seat.device("canvasser", List.of(walk), List.of(), null);
        String path = WalkTest.walks(seat) + "/" + walk;
        int before = Api.device(token).get(path).path("sequence");
        for (int number : List.of(2, 9)) {
            told(seat, number);
        }
        Api.device(token)
                .get(path + "/changes?since=" + before)
                .then()
                .statusCode(200)
                .body("items.elector.number", equalTo(List.of(2)))
                .body("items[0].elector.id", equalTo(seat.elector("EA", 2).toString()))
                .body("items[0].status.voted", equalTo(true));
        int after = Api.device(token).get(path + "/changes?since=" + before).path("sequence");
        assertTrue(after > before);
        Api.device(token)
                .get(path + "/changes?since=" + after)
                .then()
                .body("items", equalTo(List.of()))
                .body("sequence", equalTo(after));
        Api.device(token).get(path + "/changes?since=-1").then().statusCode(400);
        Api.device(token).get(path + "/changes?since=soon").then().statusCode(404);
        assertEquals(after, (int) Api.device(token).get(path).path("sequence"));
        Api.device(token).get(path).then().body("doors[0].electors.status.voted", equalTo(List.of(false, true)));
    }

    /** Waits until the return has its number. */
    private static void told(Seat seat, int number) {
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id", Ids.next(),
                                "type", "told",
                                "at", Instant.now().toString(),
                                "station", seat.station("EA"),
                                "elector", Map.of("district", "EA", "number", number, "suffix", 0)))))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("accepted"));
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (unnumbered(seat) > 0) {
            assertTrue(System.nanoTime() < deadline);
            Thread.onSpinWait();
        }
    }

    private static int unnumbered(Seat seat) {
        return Seat.jdbi().withHandle(h -> h.createQuery(
                        "select count(*) from return_log where campaign_id = :campaign and sequence is null")
                .bind("campaign", seat.campaign())
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aPhoneHoldsAtMostFiveHundredElectors() {
        Seat seat = WalkTest.seat();
        UUID small = seat.walk(seat.property("EA", 1));
        UUID large = seat.walk(seat.property("EB", 55));
        UUID after = seat.walk(seat.property("EA", 3));
        Known.of(seat).crowd("EB", 55, 500);
        String token = seat.device("board_runner", List.of(small, large, after), List.of(), null);
        Api.device(token).get(WalkTest.walks(seat) + "/" + small).then().statusCode(200);
        Api.device(token)
                .get(WalkTest.walks(seat) + "/" + large)
                .then()
                .statusCode(403)
                .body("code", equalTo("too_many_electors"));
        Api.device(token).get(WalkTest.walks(seat) + "/" + after).then().statusCode(200);
        Api.admin().get(WalkTest.walks(seat) + "/" + large).then().statusCode(200);
    }

    @Test
    void staffAreToldWhoTheyAre() {
        Seat seat = WalkTest.seat();
        Api.admin()
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("staff"))
                .body("username", equalTo("admin"))
                .body("admin", equalTo(true))
                .body("campaigns.slug", hasItem(seat.slug()))
                .body("campaigns.find { it.slug == '" + seat.slug() + "' }.roles", equalTo(List.of("agent")));
        Api.anonymous().get("/api/me").then().statusCode(401);
    }

    @Test
    void aDeviceIsToldWhatItWasHanded() {
        Seat seat = WalkTest.seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        String token = seat.device("teller", List.of(walk), List.of("EC"), seat.station("EA"));
        Api.device(token)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("device"))
                .body("name", equalTo("Test phone"))
                .body("role", equalTo("teller"))
                .body("campaign.slug", equalTo(seat.slug()))
                .body("campaign.candidate", equalTo("Ada Example"))
                .body("campaign.controller", equalTo("independent"))
                .body("campaign.pollDate", equalTo("2024-07-04"))
                .body("expiresAt", notNullValue())
                .body("walks.id", equalTo(List.of(walk.toString())))
                .body("walks[0].name", equalTo("Test walk"))
                .body("districts", hasItems("EA", "EB", "EC"))
                .body("station.name", equalTo("Hill School"))
                .body("station.districts", containsInAnyOrder("EA", "EB"));
        String without = seat.device("canvasser", List.of(), List.of(), null);
        Api.device(without).get("/api/me").then().body("station", nullValue()).body("walks", equalTo(List.of()));
    }
}
