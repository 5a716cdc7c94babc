package org.committeeroom.exchange.answers;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers from another system's file: matched, mapped, counted once, and taken back whole. */
@DatabaseTest
class AnswerImportTest {

    private static final String FILE = """
            Elector No,Surname,Post Code,Contact Date,Outcome,Vote Intention,Canvassed By,Note
            EA-1,Hale,,20/06/2024 18:30,Canvassed,Firm,Vera,likes dogs
            EA-2,Erskine,,20/06/2024,Not home,,Vera,
            EA-3,Nobody,,20/06/2024,Canvassed,Firm,Vera,
            EA-999,,,20/06/2024,Canvassed,Firm,Vera,
            ,Castell,N7 1AA,21/06/2024,Canvassed,Against,Vera,
            ,,,21/06/2024,Canvassed,Firm,Vera,
            EA-5,,,,Canvassed,Firm,Vera,
            EA-6,,,20/06/2024,Gibberish,,Vera,
            """;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign("registered_party"));
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + "/answer-imports" + rest;
    }

    private static RequestSpecification file(String text) {
        return Api.admin().contentType("text/csv").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String sent(String text) {
        return file(text)
                .post(path("?filename=minivan.csv"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> mapping(String... columns) {
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("header", true);
        mapping.put(
                "columns",
                new ArrayList<>(Arrays.stream(columns)
                        .map(c -> c.equals("-") ? null : c)
                        .toList()));
        return mapping;
    }

    private Response map(String id) {
        return Api.admin()
                .body(mapping("number", "surname", "postcode", "date", "result", "intention", "canvasser", "notes"))
                .put(path("/" + id + "/mapping"));
    }

    private static List<Map<String, Object>> codes() {
        return List.of(
                Map.of("column", "result", "code", "Canvassed", "result", "spoke"),
                Map.of("column", "result", "code", "Not home", "result", "not_in"),
                Map.of("column", "intention", "code", "Firm", "intention", "1"),
                Map.of("column", "intention", "code", "Against", "intention", "5"));
    }

    private Response finished(String id) throws InterruptedException {
        Api.admin()
                .body(Map.of("codes", codes()))
                .post(path("/" + id + "/run"))
                .then()
                .statusCode(202);
        for (int i = 0; i < 600; i++) {
            Response now = Api.admin().get(path("/" + id));
            if (!now.path("state").equals("running")) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("The answers are not taken in");
    }

    private Response imported(String text) throws InterruptedException {
        String id = sent(text);
        map(id).then().statusCode(200);
        return finished(id);
    }

    private Map<String, Object> status(int number) {
        return Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + seat.elector("EA", number))
                .path("status");
    }

    private List<Object> history(int number) {
        return Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + seat.elector("EA", number))
                .path("history");
    }

    /** Castell at N7 1AA; the seat has several of every name. */
    private void onlyOneCastell() {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set surname_key = 'brook' where campaign_id = ? and surname_key = 'castell'"
                                + " and id <> ?",
                        seat.campaign(),
                        seat.elector("EA", 26)));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set surname_key = 'castell', surname = 'Castell' where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", 26)));
    }

    @Test
    void theFirstRowsAreShownWithAGuessOfWhatTheColumnsHold() {
        Api.admin()
                .get(path("/" + sent(FILE) + "/preview"))
                .then()
                .statusCode(200)
                .body("header", equalTo(true))
                .body("titles[1]", equalTo("Surname"))
                .body("rows.size()", equalTo(8))
                .body(
                        "columns",
                        equalTo(List.of(
                                "number", "surname", "postcode", "date", "result", "intention", "canvasser", "notes")));
    }

    @Test
    void itsCodesAreCountedAndGuessed() {
        map(sent(FILE))
                .then()
                .statusCode(200)
                .body("find { it.stands.code == 'Canvassed' }.rows", equalTo(6))
                .body("find { it.stands.code == 'Canvassed' }.stands.result", equalTo("spoke"))
                .body("find { it.stands.code == 'Not home' }.stands.result", equalTo("not_in"))
                .body("find { it.stands.code == 'Firm' }.stands.intention", equalTo("1"))
                .body("find { it.stands.code == 'Against' }.stands.intention", equalTo("5"))
                .body("find { it.stands.code == 'Gibberish' }.stands.result", nullValue());
    }

    @Test
    void answersReachThePeopleTheyAreAboutAndTheRestIsNamed() throws InterruptedException {
        onlyOneCastell();
        Response done = imported(FILE);
        done.then()
                .body("state", equalTo("completed"))
                .body("rowsRead", equalTo(8))
                .body("imported", equalTo(3))
                .body("rejected", equalTo(5))
                .body("unstored", equalTo(0));
        assertEquals(1, status(1).get("intention"));
        assertEquals("not_in", status(2).get("lastResult"));
        assertEquals(5, status(26).get("intention"));
        String history = history(1).toString();
        assertTrue(history.contains("likes dogs") && history.contains("2024-06-20T17:30:00Z"), history);
        String rejects =
                Api.admin().get(path("/" + done.path("id") + "/rejects")).asString();
        assertEquals(
                List.of(
                        "row,reason,as it came",
                        "4,other_name,\"EA-3,Nobody,,20/06/2024,Canvassed,Firm,Vera,\"",
                        "5,unknown_number",
                        "7,nobody_named",
                        "8,no_date",
                        "9,nothing_said"),
                rejects.lines()
                        .map(l -> l.startsWith("4") ? "4,other_name,\"" + l.substring(13) + '"' : l)
                        .map(l -> l.matches("[5-9].*") ? l.split(",")[0] + ',' + l.split(",")[1] : l)
                        .toList());
    }

    @Test
    void theSameFileTwiceCountsOnceAlsoWithinALargerOne() throws InterruptedException {
        onlyOneCastell();
        imported(FILE);
        imported(FILE).then().body("imported", equalTo(0)).body("known", equalTo(3));
        imported(FILE + "EA-8,,,22/06/2024,Canvassed,Against,Vera,\n")
                .then()
                .body("imported", equalTo(1))
                .body("known", equalTo(3));
        assertEquals(1, history(1).size());
    }

    @Test
    void aFileIsTakenBackWholeAndMayComeAgain() throws InterruptedException {
        String id = imported(FILE).path("id");
        Api.admin().post(path("/" + id + "/taking-back")).then().statusCode(200).body("state", equalTo("taken_back"));
        assertNull(status(1).get("intention"));
        Api.admin().post(path("/" + id + "/taking-back")).then().statusCode(409);
        assertEquals(2, imported(FILE).<Integer>path("imported"));
        assertEquals(1, status(1).get("intention"));
    }

    /** DPA 2018 Schedule 1 paragraph 22 is for registered parties only. */
    @Test
    void anIndependentKeepsNoIntentionWithoutConsent() throws InterruptedException {
        Seat independent = Seat.in(Api.newCampaign());
        String base = "/api/campaigns/" + independent.slug() + "/answer-imports";
        String id = file("Number,Date,Result,Intention,Consent\nEA-1,2024-06-20,S,1,yes\nEA-2,2024-06-20,S,1,\n")
                .post(base)
                .path("id");
        Api.admin()
                .body(mapping("number", "date", "result", "intention", "consent"))
                .put(base + '/' + id + "/mapping")
                .then()
                .statusCode(200);
        Api.admin()
                .body(Map.of(
                        "codes",
                        List.of(
                                Map.of("column", "result", "code", "S", "result", "spoke"),
                                Map.of("column", "intention", "code", "1", "intention", "1"))))
                .post(base + '/' + id + "/run")
                .then()
                .statusCode(202);
        Response now = Api.admin().get(base + '/' + id);
        for (int i = 0; i < 600 && now.path("state").equals("running"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            now = Api.admin().get(base + '/' + id);
        }
        now.then().body("imported", equalTo(2)).body("unstored", equalTo(1));
        List<Integer> kept = new ArrayList<>();
        for (int number : List.of(1, 2)) {
            kept.add(Api.admin()
                    .get("/api/campaigns/" + independent.slug() + "/electors/" + independent.elector("EA", number))
                    .path("status.intention"));
        }
        assertEquals(Arrays.asList(1, null), kept);
    }

    @Test
    void theNextFileWithTheSameTitlesIsKnown() throws InterruptedException {
        String id = sent(FILE);
        Map<String, Object> said = mapping("number", "-", "-", "date", "result", "intention", "-", "-");
        Api.admin().body(said).put(path("/" + id + "/mapping")).then().statusCode(200);
        finished(id);
        Api.admin().get(path("/" + sent(FILE) + "/preview")).then().body("columns", equalTo(said.get("columns")));
    }

    @Test
    void whatLedToNobodyGoesWithAnErasure() throws InterruptedException {
        String id = imported("Elector No,Surname,Post Code,Contact Date,Outcome,Vote Intention,Canvassed By,Note\n"
                        + ",Hale Dev,N7 9ZZ,20/06/2024,Canvassed,Firm,Vera,\n")
                .path("id");
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/people/" + seat.elector("EA", 1)
                        + "/subject-access?format=json")
                .then()
                .body("sections.table", hasItem("answer_import_reject"));
        Api.admin()
                .body(Map.of("words", "By letter"))
                .post("/api/campaigns/" + seat.slug() + "/people/" + seat.elector("EA", 1) + "/erasure")
                .then()
                .statusCode(200);
        assertEquals(
                1,
                Api.admin().get(path("/" + id + "/rejects")).asString().lines().count());
    }

    @Test
    void whatCannotBeReadOrLeadsToNobodyIsRefused() {
        file("").post(path("")).then().statusCode(422).body("code", equalTo("not_answers"));
        Api.admin()
                .contentType("application/octet-stream")
                .body(new byte[] {0, 1, 2, 3, 0, 0, 7, 8})
                .post(path(""))
                .then()
                .statusCode(422);
        Api.admin().get(path("")).then().body("items", equalTo(List.of()));
        String id = sent(FILE);
        for (Map<String, Object> bad : List.of(
                mapping("number"),
                mapping("-", "-", "-", "date", "result", "-", "-", "-"),
                mapping("number", "-", "-", "date", "-", "-", "-", "-"),
                mapping("number", "-", "-", "-", "result", "-", "-", "-"),
                mapping("number", "number", "-", "date", "result", "-", "-", "-"),
                mapping("gossip", "-", "-", "date", "result", "-", "-", "-"))) {
            Api.admin().body(bad).put(path("/" + id + "/mapping")).then().statusCode(400);
        }
        Api.admin()
                .body(Map.of("codes", codes()))
                .post(path("/" + id + "/run"))
                .then()
                .statusCode(409);
        map(id).then().statusCode(200);
        Api.admin()
                .body(Map.of("codes", List.of(Map.of("column", "intention", "code", "Firm", "intention", "no-such"))))
                .post(path("/" + id + "/run"))
                .then()
                .statusCode(400);
        Api.admin().delete(path("/" + id)).then().statusCode(204);
        Api.admin().get(path("/" + id)).then().statusCode(404);
        Api.admin().get(path("/" + UUID.randomUUID() + "/preview")).then().statusCode(404);
    }

    @Test
    void isForThoseWhoAnswerForTheData() {
        Staff.of(seat.campaign(), Role.ORGANISER)
                .contentType("text/csv")
                .body(FILE)
                .post(path(""))
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .contentType("text/csv")
                .body(FILE)
                .post(path(""))
                .then()
                .statusCode(201);
    }
}
