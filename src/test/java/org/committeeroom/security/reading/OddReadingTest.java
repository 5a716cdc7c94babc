package org.committeeroom.security.reading;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Exported;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OddReadingTest {

    private Seat seat;
    private String base;
    private Person officer;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        base = "/api/campaigns/" + seat.slug();
        officer = Person.somebody().with(Role.DATA_OFFICER, seat.campaign());
    }

    private Response alerts() {
        return Api.admin().get(base + "/reading-alerts?open=true");
    }

    /** Alerts are written a moment after the answer. */
    private Response whenThereAre(int number) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        Response answer = alerts();
        while (answer.<List<?>>path("items").size() < number && Instant.now().isBefore(end)) {
            answer = alerts();
        }
        answer.then().statusCode(200).body("items", hasSize(number));
        return answer;
    }

    private void reads(RequestSpecification who, String path, int status) {
        who.get(base + path).then().statusCode(status);
    }

    @Test
    void whoLooksForManyNamesIsShownOnce() {
        for (int i = 0; i <= 150; i++) {
            reads(officer.basic(), "/electors/find?q=" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "x", 200);
        }
        whenThereAre(1)
                .then()
                .body("items[0].kind", equalTo("searches"))
                .body("items[0].amount", equalTo(151))
                .body("items[0].callerKind", equalTo("staff"))
                .body("items[0].callerName", equalTo("Some Body"))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].usual", nullValue());
    }

    @Test
    void aPhoneThatTriesWhatIsNotItsOwnIsShown() {
        UUID walk = seat.walk(seat.property("EA", 1));
        String device = seat.device("canvasser", List.of(walk), List.of(), null);
        reads(Api.device(device), "/walks/" + walk, 200);
        for (int i = 0; i <= 20; i++) {
            reads(Api.device(device), "/walks/" + UUID.randomUUID(), 404);
        }
        whenThereAre(1)
                .then()
                .body("items[0].kind", equalTo("refused"))
                .body("items[0].callerKind", equalTo("device"))
                .body("items[0].amount", equalTo(21));
    }

    @Test
    void usualWorkIsNotOdd() {
        for (int i = 1; i <= 30; i++) {
            reads(officer.basic(), "/electors/" + seat.elector("EA", i), 200);
            reads(officer.basic(), "/electors?district=EA", 200);
        }
        alerts().then().body("items", hasSize(0));
    }

    @Test
    void anAlertIsOpenUntilTheAgentHasSeenIt() {
        String canary = place("Quillfeather");
        reads(officer.basic(), "/electors/" + canary, 200);
        String id = whenThereAre(1).path("items[0].id");
        officer.basic().put(base + "/reading-alerts/" + id + "/seen").then().statusCode(403);
        Api.admin().put(base + "/reading-alerts/" + id + "/seen").then().statusCode(204);
        Api.admin().put(base + "/reading-alerts/" + id + "/seen").then().statusCode(404);
        alerts().then().body("items", hasSize(0));
        reads(officer.basic(), "/electors/" + canary, 200);
        whenThereAre(1);
        officer.basic().get(base + "/reading-alerts").then().statusCode(403);
    }

    private String place(String surname) {
        return Api.admin()
                .body(Map.of("surname", surname, "forename", "Tobias", "district", "EA"))
                .post(base + "/canaries")
                .then()
                .statusCode(201)
                .extract()
                .path("elector");
    }

    @Test
    void whoOpensOrExportsACanaryIsShown() throws Exception {
        String canary = place("Quillfeather");
        officer.basic()
                .get(base + "/electors?q=Quillfeather")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(canary))
                .body("items[0].eligible", equalTo("no"));
        reads(officer.basic(), "/electors/" + canary, 200);
        whenThereAre(1)
                .then()
                .body("items[0].kind", equalTo("canary"))
                .body("items[0].subject", equalTo(canary))
                .body("items[0].caller", equalTo(officer.account().toString()));
        Exported exports = new Exported(seat.slug());
        exports.archive(officer.basic(), exports.ready(Exported.wanted("csv")));
        whenThereAre(2).then().body("items[0].subject", nullValue()).body("items[0].kind", equalTo("canary"));
    }

    private Map<String, Object> canvass(Map<String, Object> elector) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "type",
                "canvass",
                "at",
                "2024-06-20T18:00:00+01:00",
                "elector",
                elector,
                "result",
                "spoke",
                "intention",
                1);
    }

    private void sends(RequestSpecification who, Map<String, Object> one, String status) {
        who.body(Map.of("returns", List.of(one)))
                .post(base + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo(status));
    }

    @Test
    void whoSendsAnswersAboutACanaryIsShownWhateverBecomesOfThem() {
        String canary = place("Quillfeather");
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Map<String, Object> made = canvass(Map.of("id", canary));
        sends(Api.device(phone), canvass(Map.of("id", seat.elector("EA", 1).toString())), "accepted");
        sends(Api.device(phone), made, "held");
        sends(Api.device(phone), made, "duplicate");
        whenThereAre(1)
                .then()
                .body("items[0].kind", equalTo("named"))
                .body("items[0].subject", equalTo(canary))
                .body("items[0].amount", equalTo(1))
                .body("items[0].callerKind", equalTo("device"))
                .body("items[0].what", equalTo("Sent answers"))
                .body("items[0].address", equalTo("127.0.0.1"));
        sends(officer.basic(), canvass(Map.of("district", "EA", "number", 0, "suffix", 1)), "accepted");
        whenThereAre(2)
                .then()
                .body("items[0].caller", equalTo(officer.account().toString()))
                .body("items[0].subject", equalTo(canary));
    }

    @Test
    void withoutACanaryAnExportIsNoAlert() throws Exception {
        new Exported(seat.slug()).files(Exported.wanted("csv"));
        alerts().then().body("items", hasSize(0));
    }

    @Test
    void aCanaryIsInNoWalkAndNoCountOfThoseWhoMayVote() {
        Response before = Api.admin().get(base + "/polling-districts");
        String canary = place("Quillfeather");
        int eligible = before.path("items.find { it.code == 'EA' }.eligible");
        Api.admin()
                .get(base + "/polling-districts")
                .then()
                .body("items.find { it.code == 'EA' }.eligible", equalTo(eligible));
        Response walks = Api.admin()
                .body(Map.of("kind", "canvass", "name", "All", "districts", List.of("EA"), "doorsPerWalk", 50))
                .post(base + "/walks");
        walks.then().statusCode(201);
        List<String> ids = walks.path("items.id");
        for (String id : ids) {
            assertFalse(Api.admin().get(base + "/walks/" + id).asString().contains(canary));
        }
        Api.admin().delete(base + "/canaries/" + canary).then().statusCode(204);
        Api.admin().get(base + "/canaries").then().body("items", hasSize(0));
        officer.basic().get(base + "/electors?q=Quillfeather").then().body("items", hasSize(0));
    }

    @Test
    void whoTakesTheExportAwayIsNotToldWhichAreMadeUp() throws Exception {
        place("Quillfeather");
        Map<String, byte[]> files = new Exported(seat.slug()).files(Exported.wanted("jsonl"));
        Set<String> telling = files.entrySet().stream()
                .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains("Quillfeather"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("elector.jsonl", "electors_and_answers.jsonl"), telling, "Like anybody else");
        assertFalse(files.keySet().stream().anyMatch(name -> name.contains("canary")));
        officer.basic().get(base + "/canaries").then().statusCode(403);
    }
}
