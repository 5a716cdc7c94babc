package org.committeeroom.pollingday.apart;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the centre gives a committee room's own copy, and takes from it. */
@DatabaseTest
class RoomCopyTest {

    private Seat seat;
    private String api;
    private String room;
    private String copy;
    private String token;
    private UUID walk;

    @BeforeEach
    void aRoomWithACopyOfOneDistrict() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        api = "/api/campaigns/" + seat.slug();
        walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        room = Api.admin()
                .body(Map.of("name", "Hill room", "districts", List.of("EA")))
                .post(api + "/committee-rooms")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var made =
                Api.admin().post(api + "/committee-rooms/" + room + "/copies").then();
        made.statusCode(201).body("endsAt", notNullValue());
        copy = made.extract().path("id");
        token = new Seat.Invitation(copy, made.extract().path("code")).join();
    }

    private static Map<String, Object> one(String type, Object... fields) {
        Map<String, Object> one = new HashMap<>(Map.of(
                "id", Ids.next().toString(), "type", type, "at", Instant.now().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return one;
    }

    private static Map<String, Object> told(String district, int number) {
        return one("told", "elector", Map.of("district", district, "number", number));
    }

    private void arrive(Map<?, ?>... returns) {
        Api.admin()
                .body(Map.of("returns", List.of(returns)))
                .post(api + "/returns")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse returns(int after) {
        return Api.device(token)
                .get(api + "/room-copy/returns?after=" + after)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> passed(String kind, UUID by, Instant received, Map<String, Object> what) {
        return Map.of("byKind", kind, "by", by, "receivedAt", received.toString(), "return", what);
    }

    private ValidatableResponse pass(List<?> phones, Map<?, ?>... returns) {
        return Api.device(token)
                .body(Map.of("waiting", 3, "phones", phones, "returns", List.of(returns)))
                .post(api + "/room-copy/returns")
                .then();
    }

    private boolean voted(String district, int number) {
        return Api.admin()
                .get(api + "/electors/" + seat.elector(district, number))
                .path("status.voted");
    }

    private List<List<String>> rows(String table) {
        return Api.device(token)
                .get(api + "/room-copy")
                .then()
                .statusCode(200)
                .extract()
                .path("tables.find { it.name == '" + table + "' }.rows");
    }

    @Test
    void theSetUpIsOfTheRoomsDistrictsAlone() {
        seat.invite("canvasser", List.of(walk), List.of(), null);
        seat.invite("canvasser", List.of(), List.of("EC"), null);
        String teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
        UUID other = seat.walk(seat.property("EC", 1));
        Api.admin()
                .body(Map.of("opening", "Bore da"))
                .put(api + "/door-words/cy")
                .then()
                .statusCode(200);
        String all = Api.device(token).get(api + "/room-copy").asString();
        assertEquals(60, rows("elector").size());
        assertEquals(1, rows("polling_district").size());
        assertEquals(
                List.of("Hill School"),
                rows("station").stream().map(r -> r.get(1)).toList());
        assertEquals(2, rows("invitation").size(), "of the walk and of the station; not EC's, and not the room's own");
        assertEquals(1, rows("device").size());
        assertEquals("Bore da", rows("door_words").get(0).get(1));
        assertFalse(all.contains(other.toString()));
        assertFalse(all.contains(seat.elector("EC", 1).toString()));
        assertFalse(all.contains(seat.property("EB", 1).toString()));
        assertFalse(all.contains(teller), "what a token is, only its phone knows");
        Api.device(token)
                .get(api + "/room-copy?part=access")
                .then()
                .body("tables.name", contains("invitation", "invitation_walk", "invitation_district", "device"));
    }

    @Test
    void theFeedIsOfItsDistrictsAndOfWhatCounts() {
        Map<String, Object> first = told("EA", 1);
        Map<String, Object> early = one("undo", "return", Ids.next().toString());
        arrive(first, told("EB", 2), told("EA", 999), early);
        arrive(one("station_count", "station", seat.station("EA"), "districts", List.of(), "count", 9));
        arrive(one("station_count", "station", seat.station("EC"), "districts", List.of(), "count", 7));
        int sequence = returns(0)
                .body("items.return.type", contains("told", "undo", "station_count"))
                .body("items[0].return.id", equalTo(first.get("id")))
                .body("items[0].elector", equalTo(seat.elector("EA", 1).toString()))
                .body("items[2].return.count", equalTo(9))
                .body("more", equalTo(false))
                .extract()
                .path("sequence");
        returns(sequence).body("items", empty()).body("sequence", equalTo(sequence));
        arrive(told("EA", 3));
        returns(sequence).body("items", hasSize(1));
    }

    @Test
    void whatARoomPassesOnCountsOnceAsIfItsSenderHadBroughtIt() {
        Instant now = Instant.now();
        UUID joined = Ids.next();
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        Map<String, Object> phone = Map.of(
                "id", joined,
                "invitation", invitation.id(),
                "name", "Cleo",
                "joinedAt", now.toString(),
                "expiresAt", now.plusSeconds(3600).toString());
        Map<String, Object> onItsWalk = told("EA", 1);
        Map<String, Object> offItsWalk = told("EA", 30);
        Map<String, Object> keyedIn = told("EA", 31);
        Map<String, Object> elsewhere = told("EC", 1);
        Map<?, ?>[] all = {
            passed("device", joined, now, onItsWalk),
            passed("device", joined, now, offItsWalk),
            passed("staff", UUID.randomUUID(), now, keyedIn),
            passed("staff", UUID.randomUUID(), now, elsewhere)
        };
        pass(List.of(phone), all)
                .statusCode(200)
                .body("receipts.status", contains("accepted", "held", "accepted", "held"))
                .body("receipts.problem", hasItem("outside_scope"));
        pass(List.of(phone), all)
                .statusCode(200)
                .body("receipts.status", contains("duplicate", "duplicate", "duplicate", "duplicate"));
        assertTrue(voted("EA", 1) && voted("EA", 31));
        assertFalse(voted("EA", 30) || voted("EC", 1));
        arrive(onItsWalk, keyedIn);
        Api.admin().get(api + "/electors/" + seat.elector("EA", 1)).then().body("history", hasSize(1));
        Api.admin().get(api + "/invitations/" + invitation.id()).then().body("used", equalTo(1));
        Api.admin()
                .get(api + "/room-copies")
                .then()
                .body("items[0].room", equalTo(room))
                .body("items[0].waiting", equalTo(3))
                .body("items[0].heardAt", notNullValue())
                .body("items[0].endedAt", nullValue());
    }

    @Test
    void aRoomCannotSpeakForPhonesThatAreNotItsOwn() {
        Instant now = Instant.now();
        Seat.Invitation others = seat.invite("canvasser", List.of(), List.of("EC"), null);
        others.join();
        UUID theirs = Seat.jdbi()
                .withHandle(h -> h.createQuery("select id from device where campaign_id = :c and invitation_id = :i")
                        .bind("c", seat.campaign())
                        .bind("i", UUID.fromString(others.id()))
                        .mapTo(UUID.class)
                        .one());
        Map<String, Object> smuggled = Map.of(
                "id", Ids.next(),
                "invitation", others.id(),
                "name", "Smuggled",
                "joinedAt", now.toString(),
                "expiresAt", now.plusSeconds(3600).toString());
        pass(
                        List.of(smuggled),
                        passed("device", theirs, now, told("EC", 1)),
                        passed("device", (UUID) smuggled.get("id"), now, told("EC", 2)))
                .body("receipts.status", contains("held", "held"));
        assertFalse(voted("EC", 1) || voted("EC", 2));
        int known = Seat.jdbi().withHandle(h -> h.createQuery(
                        "select count(*) from device where campaign_id = :c and name = 'Smuggled'")
                .bind("c", seat.campaign())
                .mapTo(Integer.class)
                .one());
        assertEquals(0, known);
    }

    @Test
    void whatAPhoneBroughtToTheRoomAfterItWasEndedHereIsHeld() {
        Seat.Invitation invitation = seat.invite("teller", List.of(), List.of("EA"), null);
        invitation.join();
        UUID device = Seat.jdbi()
                .withHandle(h -> h.createQuery("select id from device where campaign_id = :c and invitation_id = :i")
                        .bind("c", seat.campaign())
                        .bind("i", UUID.fromString(invitation.id()))
                        .mapTo(UUID.class)
                        .one());
        Instant before = Instant.now();
        Api.admin().delete(api + "/invitations/" + invitation.id()).then().statusCode(204);
        pass(
                        List.of(),
                        passed("device", device, before.minusSeconds(60), told("EA", 1)),
                        passed("device", device, Instant.now().plusSeconds(60), told("EA", 2)))
                .body("receipts.status", contains("accepted", "held"))
                .body("receipts[1].problem", equalTo("device_ended"));
    }

    @Test
    void aCopyThatIsEndedMayHandInAndNothingElse() {
        Api.admin().delete(api + "/room-copies/" + copy).then().statusCode(204);
        Api.device(token).get(api + "/room-copy").then().statusCode(401);
        Api.device(token).get(api + "/room-copy/returns").then().statusCode(401);
        pass(List.of(), passed("staff", UUID.randomUUID(), Instant.now(), told("EA", 1)))
                .statusCode(200)
                .body("receipts[0].status", equalTo("held"));
        assertFalse(voted("EA", 1));
        Api.admin().get(api + "/room-copies").then().body("items[0].endedAt", notNullValue());
    }

    @Test
    void copiesAreForOrganisersAndTheFeedForACopy() {
        String canvasser = seat.device("canvasser", List.of(walk), List.of(), null);
        for (String path : List.of("/room-copy", "/room-copy/returns", "/room-copies")) {
            Api.anonymous().get(api + path).then().statusCode(401);
            Api.device(canvasser).get(api + path).then().statusCode(403);
        }
        Staff.of(seat.campaign(), Role.ORGANISER)
                .get(api + "/room-copies")
                .then()
                .statusCode(200);
        Staff.of(seat.campaign(), Role.ORGANISER).get(api + "/room-copy").then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .post(api + "/committee-rooms/" + room + "/copies")
                .then()
                .statusCode(403);
        for (String path : List.of("/electors", "/changes", "/rooms", "/room-copies", "/walks")) {
            Api.device(token).get(api + path).then().statusCode(403);
        }
        Api.device(token)
                .get("/api/campaigns/" + Api.newCampaign() + "/room-copy")
                .then()
                .statusCode(404);
        Api.admin()
                .get(api + "/centre")
                .then()
                .statusCode(200)
                .body("apart", equalTo(false))
                .body("centre", nullValue());
    }

    @Test
    void whatACopyFetchesIsInTheAudit() throws InterruptedException {
        Api.device(token).get(api + "/room-copy").then().statusCode(200);
        for (int i = 0; i < 100; i++) {
            List<String> operations = Api.admin().get(api + "/audit").path("items.operation");
            if (operations.contains("RoomFeedResource_export")) {
                return;
            }
            Thread.sleep(50);
        }
        Api.admin().get(api + "/audit").then().body("items.operation", hasItem("RoomFeedResource_export"));
    }

    @Test
    void badInputIsRefused() {
        UUID nobody = UUID.randomUUID();
        Api.admin().post(api + "/committee-rooms/" + nobody + "/copies").then().statusCode(404);
        Api.admin().delete(api + "/room-copies/" + nobody).then().statusCode(404);
        String empty = Api.admin()
                .body(Map.of("name", "Empty room", "districts", List.of()))
                .post(api + "/committee-rooms")
                .then()
                .extract()
                .path("id");
        Api.admin().post(api + "/committee-rooms/" + empty + "/copies").then().statusCode(400);
        Api.device(token).get(api + "/room-copy?part=half").then().statusCode(400);
        Api.device(token).get(api + "/room-copy/returns?after=-1").then().statusCode(400);
        Api.device(token).get(api + "/room-copy/returns?after=x").then().statusCode(404);
        for (String wrong : List.of(
                "",
                "[]",
                "{}",
                "{\"waiting\": -1, \"returns\": []}",
                "{\"waiting\": 0, \"returns\": [null]}",
                "{\"waiting\": 0, \"returns\": [{}]}",
                "{\"waiting\": 0, \"returns\": [{\"byKind\": \"device\", \"by\": \"" + nobody
                        + "\", \"receivedAt\": \"2024-07-04T10:00:00Z\", \"return\": {\"type\": \"told\"}}]}",
                "{\"waiting\": 0, \"returns\": [], \"phones\": [{\"id\": \"" + nobody + "\"}]}")) {
            Api.device(token)
                    .body(wrong)
                    .post(api + "/room-copy/returns")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Api.admin()
                .body(Map.of(
                        "role", "room", "districts", List.of("EA"), "expiresAt", "2099-01-01T00:00:00Z", "uses", 1))
                .post(api + "/invitations")
                .then()
                .statusCode(400);
    }
}
