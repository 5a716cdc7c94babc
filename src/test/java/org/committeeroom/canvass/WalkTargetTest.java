package org.committeeroom.canvass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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

@DatabaseTest
class WalkTargetTest {

    @Test
    void aPreviewIsWhatCuttingMakesAndCutsNothing() {
        Seat seat = WalkTest.seat();
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EA", "EC"), 20);
        ValidatableResponse preview = preview(seat, wanted)
                .body("doors", equalTo(56))
                .body("electors", equalTo(114))
                .body("walks.doors", equalTo(List.of(14, 14, 14, 14)))
                .body("walks[0].district", equalTo("EA"))
                .body("walks[0].streets", equalTo(List.of("Ash Road")))
                .body("walks[0].from", equalTo("1, Ash Road"))
                .body("walks[0].path", hasSize(0))
                .body("leftOut.mayNotVote", equalTo(2))
                .body("leftOut.doNotContact", equalTo(0));
        Api.admin().get(WalkTest.walks(seat)).then().body("items", hasSize(0));
        List<Integer> doors = preview.extract().path("walks.doors");
        cut(seat, wanted).body("items.doors", equalTo(doors));
    }

    @Test
    void undecidedPeopleAreATarget() {
        Seat seat = WalkTest.seat();
        Known.of(seat)
                .promised("EA", 1)
                .intends("EA", 9, 3)
                .intends("EA", 11, 2)
                .intends("EA", 13, 4);
        assertEquals(List.of(9, 11), firstNumbers(seat, Map.of("groups", List.of("undecided"))));
    }

    @Test
    void groupsAddUpAndLanguagesNarrow() {
        Seat seat = WalkTest.seat();
        Known.of(seat).intends("EA", 9, 3).promised("EA", 15);
        language(seat, 15, "bn");
        language(seat, 17, "bn-BD");
        language(seat, 19, "fr");
        assertEquals(List.of(9, 15), firstNumbers(seat, Map.of("groups", List.of("undecided", "old_promise"))));
        assertEquals(List.of(15, 17), firstNumbers(seat, Map.of("language", "bn")));
        assertEquals(List.of(15), firstNumbers(seat, Map.of("language", "BN", "groups", List.of("old_promise"))));
    }

    @Test
    void aPromiseIsOldAfterSoManyDays() {
        Seat seat = WalkTest.seat();
        OffsetDateTime now = OffsetDateTime.now();
        Known.of(seat)
                .promised("EA", 9)
                .spoken("EA", 9, now.minusDays(11))
                .promised("EA", 11)
                .spoken("EA", 11, now.minusDays(9));
        assertEquals(List.of(9), firstNumbers(seat, Map.of("groups", List.of("old_promise"), "promiseAgeDays", 10)));
    }

    @Test
    void aLapsedPromiseIsOneThatWasGivenAndNotTakenBack() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        said(seat, 9, 1);
        said(seat, 9, 3);
        said(seat, 11, 3);
        UUID slip = said(seat, 13, 1);
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id",
                                Ids.next(),
                                "type",
                                "undo",
                                "at",
                                Instant.now().toString(),
                                "return",
                                slip))))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
        said(seat, 13, 3);
        said(seat, 15, 1);
        said(seat, 15, 5);
        assertEquals(List.of(9), firstNumbers(seat, Map.of("groups", List.of("lapsed_promise"))));
    }

    @Test
    void aSampleOfOneCanvassersPromisesIsHeardAgainThoughTheyWereJustMet() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        Api.admin()
                .body(Map.of("restDays", 14))
                .put("/api/campaigns/" + seat.slug() + "/canvass-rules")
                .then()
                .statusCode(200);
        List.of(9, 11, 15).forEach(number -> said(seat, number, 1));
        said(seat, 17, 2);
        UUID slip = said(seat, 19, 1);
        said(seat, 19, 4);
        String admin = Seat.jdbi()
                .withHandle(h -> h.createQuery("select caller_id from return_log where campaign_id = :c and id = :id")
                        .bind("c", seat.campaign())
                        .bind("id", slip)
                        .mapTo(String.class)
                        .one());
        assertEquals(List.of(9, 11, 15), firstNumbers(seat, sample(admin, 100)));
        assertEquals(List.of(), firstNumbers(seat, sample(UUID.randomUUID().toString(), 100)));
        List<Integer> half = firstNumbers(seat, sample(admin, 50));
        assertEquals(half, firstNumbers(seat, sample(admin, 50)));
        assertTrue(List.of(9, 11, 15).containsAll(half));
        refusedInclude(seat, sample(admin, 0), "include.sample.percent");
        refusedInclude(seat, Map.of("sample", Map.of("percent", 10)), "include.sample.notedBy");
    }

    private static Map<String, Object> sample(String canvasser, int percent) {
        return Map.of("sample", Map.of("notedBy", canvasser, "percent", percent));
    }

    @Test
    void postalVotersAreATargetUntilTheySayThatItIsPosted() {
        Seat seat = WalkTest.seat();
        Known.of(seat).voted("EA", 7);
        List<Integer> numbers = firstNumbers(seat, Map.of("groups", List.of("postal")));
        assertEquals(List.of(13, 21), numbers.subList(0, 2));
    }

    @Test
    void whoIsNewOnTheRegisterIsATarget() {
        Seat seat = WalkTest.seat();
        UUID update = Ids.next();
        Instant day = Instant.parse("2024-05-02T10:00:00Z");
        Seat.jdbi().useTransaction(h -> {
            h.execute(
                    "insert into register_import (campaign_id, id, kind, status, rows_read, created, updated, unchanged,"
                            + " removed, rejected, progress, created_at, finished_at) values (?, ?, 'UPDATE', 'COMPLETED', 1, 1,"
                            + " 0, 0, 0, 0, 1, ?, ?)",
                    seat.campaign(),
                    update,
                    day,
                    day);
            h.execute(
                    "insert into elector_change (campaign_id, import_id, elector_id, created) values (?, ?, ?, true)",
                    seat.campaign(),
                    update,
                    seat.elector("EA", 17));
        });
        assertEquals(List.of(17), firstNumbers(seat, Map.of("groups", List.of("new_on_register"))));
        assertEquals(
                List.of(17),
                firstNumbers(seat, Map.of("groups", List.of("new_on_register"), "newSince", "2024-05-02")));
        assertEquals(
                List.of(), firstNumbers(seat, Map.of("groups", List.of("new_on_register"), "newSince", "2024-05-03")));
    }

    @Test
    void walksAreCutFromStreetsAlone() {
        Seat seat = WalkTest.seat();
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of(), 50);
        wanted.put("streets", List.of(Map.of("district", "EB", "street", "elm STREET ")));
        preview(seat, wanted)
                .body("doors", equalTo(9))
                .body("walks.district", contains("EB"))
                .body("walks[0].streets", equalTo(List.of("Elm Street")));
        wanted.put("streets", List.of(Map.of("district", "XX", "street", "Elm Street")));
        preview400(seat, wanted, "districts");
    }

    @Test
    void walksAreCutFromADrawnArea() {
        Seat seat = WalkTest.seat();
        place(seat, "EA", 1, 0.001, 0);
        place(seat, "EA", 3, 0.002, 0);
        place(seat, "EB", 1, 0.003, 0);
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of(), 50);
        wanted.put("area", List.of(List.of(0.0015, -1), List.of(0.01, -1), List.of(0.01, 1), List.of(0.0015, 1)));
        preview(seat, wanted)
                .body("walks.district", contains("EA", "EB"))
                .body("walks.doors", contains(1, 1))
                .body("walks[0].path", equalTo(List.of(List.of(0.002f, 0.0f))))
                .body("leftOut.doorsWithoutPlace", equalTo(28 * 3 - 3));
        wanted.put("area", List.of(List.of(1, 1)));
        preview400(seat, wanted, "area");
    }

    @Test
    void whoIsLeftOutIsCountedAmongTheDoorsThatWereMeant() {
        Seat seat = WalkTest.seat();
        Known.of(seat).doNotContact("EB", 1).doNotContact("EB", 11);
        place(seat, "EB", 1, 0.003, 0);
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EB"), 50);
        preview(seat, wanted).body("leftOut.doNotContact", equalTo(2));
        wanted.put("streets", List.of(Map.of("district", "EB", "street", "No Such Street")));
        preview(seat, wanted).body("leftOut.doNotContact", equalTo(0)).body("leftOut.mayNotVote", equalTo(0));
        wanted.remove("streets");
        wanted.put("area", List.of(List.of(0.0, -1), List.of(0.01, -1), List.of(0.01, 1), List.of(0.0, 1)));
        preview(seat, wanted).body("leftOut.doNotContact", equalTo(1)).body("leftOut.mayNotVote", equalTo(0));
    }

    @Test
    void whoWasMetWithinTheDaysOfRestIsLeftInPeace() {
        Seat seat = WalkTest.seat();
        String rules = "/api/campaigns/" + seat.slug() + "/canvass-rules";
        OffsetDateTime now = OffsetDateTime.now();
        Known.of(seat)
                .spoken("EA", 1, now.minusDays(2))
                .spoken("EA", 2, now.minusDays(2))
                .spoken("EA", 3, now);
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EA"), 50);
        Api.admin().get(rules).then().body("restDays", equalTo(0));
        preview(seat, wanted).body("doors", equalTo(28));
        Api.admin()
                .body(Map.of("restDays", 3))
                .put(rules)
                .then()
                .statusCode(200)
                .body("restDays", equalTo(3));
        preview(seat, wanted).body("doors", equalTo(27)).body("leftOut.recentlyMet", equalTo(3));
        cut(seat, wanted).body("items[0].doors", equalTo(27));
        Api.admin().body(Map.of("restDays", 1)).put(rules).then().statusCode(200);
        preview(seat, wanted).body("doors", equalTo(28));
        wanted.put("kind", "leaflet");
        preview(seat, wanted).body("doors", equalTo(28)).body("leftOut.recentlyMet", equalTo(0));
        Api.admin().body(Map.of("restDays", -1)).put(rules).then().statusCode(400);
        Staff.of(seat.campaign(), Role.OBSERVER).get(rules).then().statusCode(403);
    }

    @Test
    void doorsOnOpenWalksAreShownAndCanBeLeftOutUntilTheWalkIsClosed() {
        Seat seat = WalkTest.seat();
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EA"), 20);
        List<String> walks = cut(seat, wanted).extract().path("items.id");
        preview(seat, wanted).body("walks.alsoOut", contains(14, 14)).body("leftOut.doorsOut", equalTo(0));
        wanted.put("freeOnly", true);
        preview(seat, wanted).body("doors", equalTo(0)).body("leftOut.doorsOut", equalTo(28));
        Api.admin()
                .post(WalkTest.walks(seat) + "/" + walks.get(0) + "/close")
                .then()
                .statusCode(204);
        preview(seat, wanted).body("doors", equalTo(14));
        Api.admin()
                .post(WalkTest.walks(seat) + "/" + walks.get(0) + "/reopen")
                .then()
                .statusCode(204);
        preview(seat, wanted).body("doors", equalTo(0));
        wanted.put("kind", "leaflet");
        preview(seat, wanted).body("doors", equalTo(28));
    }

    @Test
    void badTargetsAreRefused() {
        Seat seat = WalkTest.seat();
        refusedInclude(seat, Map.of("groups", List.of("everybody")), "include.groups[0]");
        refusedInclude(seat, Map.of("promiseAgeDays", 0), "include.promiseAgeDays");
        refusedInclude(seat, Map.of("language", "b' or 1=1"), "include.language");
        refusedInclude(seat, Map.of("newSince", "soon"), "include.newSince");
        Staff.of(seat.campaign(), Role.OBSERVER)
                .body(WalkTest.wanted("canvass", List.of("EA"), 50))
                .post(WalkTest.walks(seat) + "/preview")
                .then()
                .statusCode(403);
    }

    private static void refusedInclude(Seat seat, Map<String, Object> include, String field) {
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EA"), 50);
        wanted.put("include", include);
        preview400(seat, wanted, field);
    }

    private static void preview400(Seat seat, Map<String, Object> wanted, String field) {
        Api.admin()
                .body(wanted)
                .post(WalkTest.walks(seat) + "/preview")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    private static ValidatableResponse preview(Seat seat, Map<String, Object> wanted) {
        return Api.admin()
                .body(wanted)
                .post(WalkTest.walks(seat) + "/preview")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse cut(Seat seat, Map<String, Object> wanted) {
        return Api.admin().body(wanted).post(WalkTest.walks(seat)).then().statusCode(201);
    }

    /** Of each door that a walk of EA for such people has, the lowest number of its electors that is odd. */
    private static List<Integer> firstNumbers(Seat seat, Map<String, Object> include) {
        Map<String, Object> wanted = WalkTest.wanted("canvass", List.of("EA"), 50);
        wanted.put("include", include);
        List<Integer> numbers = new ArrayList<>();
        for (String id : cut(seat, wanted).extract().<List<String>>path("items.id")) {
            List<List<Integer>> doors = Api.admin()
                    .get(WalkTest.walks(seat) + "/" + id)
                    .then()
                    .extract()
                    .path("doors.electors.number");
            doors.forEach(at ->
                    numbers.add(at.stream().filter(n -> n % 2 == 1).findFirst().orElse(at.get(0))));
        }
        return numbers.stream().sorted().toList();
    }

    private static void language(Seat seat, int number, String language) {
        Known.of(seat).spoken("EA", number, OffsetDateTime.now().minusDays(40));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector_state set language = ? where campaign_id = ? and elector_id = ?",
                        language,
                        seat.campaign(),
                        seat.elector("EA", number)));
    }

    private static UUID said(Seat seat, int number, int intention) {
        UUID id = Ids.next();
        Map<String, Object> said = new HashMap<>();
        said.put("id", id);
        said.put("type", "canvass");
        said.put("at", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        said.put("elector", Map.of("district", "EA", "number", number));
        said.put("result", "spoke");
        said.put("intention", intention);
        Api.admin()
                .body(Map.of("returns", List.of(said)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
        return id;
    }

    static void place(Seat seat, String district, int number, double longitude, double latitude) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update property set longitude = ?, latitude = ? where campaign_id = ? and id = ?",
                        longitude,
                        latitude,
                        seat.campaign(),
                        seat.property(district, number)));
    }
}
