package org.committeeroom.pollingday.drill;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DrillTest {

    @Inject
    DrillRunner runner;

    private Seat seat;
    private Person gone;
    private String api;

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        api = "/api/campaigns/" + seat.slug();
    }

    @AfterEach
    void endIt() {
        Api.admin().delete(api + "/drill");
    }

    /** Faster than anybody may ask for: as fast as the program takes it. */
    private Response played() throws InterruptedException {
        runner.begin(Scope.ofProgram(seat.campaign()), 60_000);
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        Response drill = Api.admin().get(api + "/drill");
        while (drill.path("drill.endedAt") == null && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            drill = Api.admin().get(api + "/drill");
        }
        assertEquals(200, drill.statusCode());
        return drill;
    }

    @Test
    void aWholeDayIsPlayedOnACopyWithFaultsAndNothingIsLost() throws Exception {
        setUp();
        Response drill = played();
        nothingIsLost(drill);
        theCopyHasTheSetUpAndNobodysNameOrAnswer();
        theDashboardGoesByTheClockOfTheDrill();
    }

    /** It has been played to the close, whatever time it is outside; and what came is spread over its day. */
    private void theDashboardGoesByTheClockOfTheDrill() {
        Response dashboard = Api.admin().get(api + "-drill/dashboard");
        dashboard.then().statusCode(200).body("asOf", equalTo(dashboard.path("pollCloses")));
        List<Integer> known = dashboard.path("byHour.known");
        assertEquals(16, known.size(), "every full hour of the day");
        assertTrue(known.stream().distinct().count() > 5, "what is known to have voted grows over the day: " + known);
    }

    private void setUp() {
        Api.admin()
                .body(Map.of("name", "Hill room", "districts", List.of("EA")))
                .post(api + "/committee-rooms")
                .then()
                .statusCode(201);
        Api.admin()
                .body(Map.of("opening", "Bore da, {volunteer} ydw i"))
                .put(api + "/door-words/cy")
                .then()
                .statusCode(200);
        Api.admin()
                .body(Map.of("restDays", 9, "helpPhone", "020 7946 0001", "checkInMinutes", 45))
                .put(api + "/canvass-rules")
                .then()
                .statusCode(200);
        Api.admin()
                .body("""
                        {"returns": [{"id": "%s", "type": "canvass", "at": "2024-06-20T18:00:00Z", "elector": {"district":
                        "EA", "number": 2}, "result": "spoke", "intention": 5, "consent": {"intention": "yes"}, "notes":
                        "private"}]}""".formatted(UUID.randomUUID()))
                .post(api + "/returns")
                .then()
                .statusCode(200);
        gone = Person.somebody().with(Role.OBSERVER, seat.campaign());
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update campaign_role set ends_at = ? where account_id = ?",
                        Instant.now().minusSeconds(1),
                        gone.account()));
    }

    private void nothingIsLost(Response drill) {
        drill.then()
                .body("drill.problem", equalTo(null))
                .body("drill.copy", equalTo(seat.slug() + "-drill"))
                .body("drill.report.lost", equalTo(0))
                .body("drill.report.doubled", equalTo(0))
                .body("drill.report.held", equalTo(0));
        assertEquals((int) drill.path("drill.report.recorded"), (int) drill.path("drill.report.acknowledged"));
        assertEquals((int) drill.path("drill.report.toldExpected"), (int) drill.path("drill.report.told"));
        assertTrue((int) drill.path("drill.report.told") > 20, "tellers took numbers");
        assertTrue((int) drill.path("drill.report.unanswered") > 0, "the server was dead at lunch");
        assertTrue((int) drill.path("drill.report.duplicates") > 0, "replies were lost, and returns sent again");
        List<Map<String, Object>> phones = drill.path("drill.report.phones");
        assertTrue(phones.stream().anyMatch(p -> (int) p.get("numbers") > 5), "tellers: " + phones);
        assertTrue(phones.stream().anyMatch(p -> (int) p.get("calls") > 5), "knockers: " + phones);
        assertTrue(phones.stream().anyMatch(p -> ((String) p.get("phone")).startsWith("teller")));
        assertTrue(
                phones.stream().anyMatch(p -> ((Number) p.get("longestWaitMinutes")).longValue() >= 5),
                "somebody had to wait for the server: " + phones);
        Api.admin().get(api + "-drill/self-tests").then().body("items.name", hasItem(startsWith("teller")));
    }

    private void theCopyHasTheSetUpAndNobodysNameOrAnswer() {
        String copy = api + "-drill";
        gone.basic().get(copy).then().statusCode(404);
        Api.admin()
                .get(copy)
                .then()
                .statusCode(200)
                .body("drill", equalTo(true))
                .body("name", containsString("DRILL"));
        Api.admin().get(api).then().body("drill", equalTo(false));
        Api.admin().get(copy + "/rooms").then().body("items.name", equalTo(List.of("Hill room")));
        Api.admin().get(copy + "/polling-districts").then().body("items.code", equalTo(Seat.DISTRICTS));
        for (String same : List.of("/door-words", "/canvass-rules", "/codes")) {
            assertEquals(
                    Api.admin().get(api + same).asString(),
                    Api.admin().get(copy + same).asString());
        }
        Api.admin()
                .get(copy + "/electors?district=EA&limit=100")
                .then()
                .statusCode(200)
                .body("items.number.size()", equalTo(60))
                .body("items.surname", not(hasItem("Abara")))
                .body("items.status.intention", not(hasItem(5)));
        Api.admin()
                .get(copy + "/electors/" + seat.elector("EA", 2))
                .then()
                .body("history.notes", not(hasItem("private")));
        Api.admin().get(api + "/electors?district=EA&limit=100").then().body("items.surname", hasItem("Abara"));
    }

    @Test
    void anotherDrillTakesThePlaceOfTheLastAndTheRealCampaignStays() throws Exception {
        played().then().body("drill.report.lost", equalTo(0));
        Api.admin().body("{\"speed\": 1}").post(api + "/drill").then().statusCode(201);
        Api.admin()
                .get(api + "/drill")
                .then()
                .body("drill.report", equalTo(null))
                .body("drill.endedAt", equalTo(null));
        Api.admin().delete(api + "/drill").then().statusCode(204);
        Api.admin().get(api + "/drill").then().statusCode(200).body("drill", equalTo(null));
        Api.admin().get(api + "-drill").then().statusCode(404);
        Api.admin().delete(api + "/drill").then().statusCode(404);
        Api.admin().get(api + "/electors?district=EA&limit=100").then().body("items.number.size()", equalTo(60));
    }

    @Test
    void aDrillIsBegunOnceEndedByHandAndIsNoRealCampaign() {
        Api.admin().body("{\"speed\": 1}").post(api + "/drill").then().statusCode(201);
        Api.admin().body("{\"speed\": 1}").post(api + "/drill").then().statusCode(409);
        Api.admin().body("{\"speed\": 1}").post(api + "-drill/drill").then().statusCode(409);
        Api.admin().delete(api + "/drill").then().statusCode(204);
        Api.admin().get(api + "/drill").then().body("drill", equalTo(null));
    }

    @Test
    void badInputIsRefused() {
        for (String wrong : List.of("", "{}", "{\"speed\": 0}", "{\"speed\": 61}", "{\"speed\": \"fast\"}")) {
            Api.admin().body(wrong).post(api + "/drill").then().statusCode(400).contentType("application/problem+json");
        }
        String taken = seat.slug() + "-drill";
        Api.admin()
                .body(Map.of(
                        "slug", taken,
                        "name", "Not a drill",
                        "candidate", "Ada Example",
                        "controller", "independent",
                        "election", Map.of("type", "local", "nation", "england", "pollDate", "2024-05-02")))
                .post("/api/campaigns")
                .then()
                .statusCode(201);
        Api.admin()
                .body("{\"speed\": 60}")
                .post(api + "/drill")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug_taken"));
        Api.admin().get("/api/campaigns/" + taken).then().statusCode(200);
    }

    @Test
    void agentsBeginAndOrganisersLook() {
        Api.anonymous().get(api + "/drill").then().statusCode(401);
        Staff.of(seat.campaign(), Role.ORGANISER).get(api + "/drill").then().statusCode(200);
        Staff.of(seat.campaign(), Role.OBSERVER).get(api + "/drill").then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body("{\"speed\": 60}")
                .post(api + "/drill")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).delete(api + "/drill").then().statusCode(403);
    }
}
