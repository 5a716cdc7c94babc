package org.committeeroom.canvass.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LedgerTest {

    @Inject
    SheetsOut sheetsOut;

    private Seat seat;
    private String campaign;
    private String sheets;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign());
        campaign = "/api/campaigns/" + seat.slug();
        sheets = campaign + "/sheets";
    }

    private Response walk(String kind) {
        return Api.admin()
                .body(Map.of("kind", kind, "name", "Sunday", "districts", List.of("EA"), "doorsPerWalk", 500))
                .post(campaign + "/walks");
    }

    private static Map<String, Object> taker(Instant due) {
        return new HashMap<>(
                Map.of("takenBy", "Bo Runner", "phone", "07700 900123", "phoneChecked", true, "dueAt", due.toString()));
    }

    private Response out(String code) {
        return Api.admin().body(taker(soon())).post(sheets + "/" + code + "/out");
    }

    private static Instant soon() {
        return Instant.now().plus(90, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
    }

    private void overdue(String code) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update sheet_out set due_at = ?, out_at = ? where campaign_id = ? and code = ?",
                        Instant.now().minus(10, ChronoUnit.MINUTES),
                        Instant.now().minus(100, ChronoUnit.MINUTES),
                        seat.campaign(),
                        code));
    }

    @Test
    void aSheetGoesOutAndComesBackUnderItsCodeHoweverItIsTyped() {
        String code = walk("canvass").path("items[0].code");
        String typed = code.substring(2).toLowerCase().replace('0', 'o').replace('1', 'l');
        out(typed)
                .then()
                .statusCode(201)
                .body("code", equalTo(code))
                .body("takenBy", equalTo("Bo Runner"))
                .body("phoneChecked", equalTo(true))
                .body("electors", equalTo(57))
                .body("keyed", equalTo(0))
                .body("overdue", equalTo(false))
                .body("endedAt", nullValue());
        out(code).then().statusCode(409).body("type", equalTo("urn:committee-room:problem:sheet_is_out"));
        Api.admin().get(sheets + "?where=out").then().statusCode(200).body("items.code", contains(code));
        Api.admin()
                .body(Map.of("note", "wet"))
                .post(sheets + "/" + code + "/in")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("in"))
                .body("note", equalTo("wet"));
        Api.admin().get(sheets + "?where=out").then().body("items", empty());
        Api.admin().get(sheets + "?where=ended&district=EA").then().body("items", hasSize(1));
        Api.admin().get(sheets + "?where=ended&district=EB").then().body("items", empty());
        Api.admin()
                .body(Map.of())
                .post(sheets + "/" + code + "/in")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:committee-room:problem:sheet_is_not_out"));
        out(code).then().statusCode(201);
        Api.admin().get(sheets + "/" + code).then().body("history", hasSize(2)).body("out.outcome", nullValue());
    }

    @Test
    void theQrCodeOfAWalkIsAsGoodAsItsCode() {
        Response cut = walk("canvass");
        String id = cut.path("items[0].id");
        Api.admin().get(sheets + "/" + id).then().statusCode(200).body("code", equalTo(cut.path("items[0].code")));
    }

    @Test
    void whatIsLateIsFoundAndMayBeGivenMoreTime() {
        String code = walk("canvass").path("items[0].code");
        out(code);
        assertEquals(List.of(new SheetsOut.InDistrict("EA", 1, 0, null)), now());
        overdue(code);
        Api.admin()
                .get(sheets + "?where=overdue")
                .then()
                .body("items.code", contains(code))
                .body("items[0].overdue", equalTo(true));
        assertEquals(1, now().get(0).overdue());
        Api.admin()
                .body(Map.of("dueAt", soon().toString()))
                .post(sheets + "/" + code + "/due")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
        assertNull(now().get(0).oldestDue());
        Api.admin()
                .body(Map.of("note", "left on the bus"))
                .post(sheets + "/" + code + "/lost")
                .then()
                .statusCode(200);
        assertEquals(List.of(), now());
        Api.admin().get(sheets + "?where=lost").then().body("items.code", contains(code));
    }

    private List<SheetsOut.InDistrict> now() {
        return sheetsOut.now(Scope.ofProgram(seat.campaign()));
    }

    @Test
    void aSessionIsReckonedUpByWhatHasComeIn() {
        String code = walk("canvass").path("items[0].code");
        out(code);
        send(List.of(canvass("EA", 1, "spoke"), canvass("EA", 2, "not_in"), canvass("EB", 1, "spoke")));
        Map<String, Object> wrong = canvass("EA", 3, "spoke");
        send(List.of(wrong));
        send(List.of(
                Map.of("id", Ids.next(), "type", "undo", "at", Instant.now().toString(), "return", wrong.get("id"))));
        Api.admin()
                .get(sheets + "/reckoning")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].session", equalTo("Sunday"))
                .body("items[0].sheets", equalTo(1))
                .body("items[0].out", equalTo(1))
                .body("items[0].electors", equalTo(57))
                .body("items[0].keyed", equalTo(2))
                .body("items[0].left", equalTo(55));
        Api.admin()
                .get(sheets + "/" + code)
                .then()
                .body("rows", hasSize(57))
                .body("rows.findAll { it.keyed }.number", contains(1, 2))
                .body("rows[0].address", equalTo("1 Ash Road"))
                .body("askConsent", equalTo(true));
    }

    private Map<String, Object> canvass(String district, int number, String result) {
        return Map.of(
                "id",
                Ids.next(),
                "type",
                "canvass",
                "at",
                Instant.now().toString(),
                "elector",
                Map.of("district", district, "number", number, "suffix", 0),
                "result",
                result);
    }

    private void send(List<Map<String, Object>> returns) {
        Api.admin()
                .body(Map.of("returns", returns))
                .post(campaign + "/returns")
                .then()
                .statusCode(200);
    }

    /** What is out comes back with its own rows, whatever is printed meanwhile. */
    @Test
    void aSheetThatIsOutKeepsItsRowsWhenItsWalkIsPrintedAgain() {
        Known.of(seat).promised("EA", 1).promised("EA", 3);
        Response cut = walk("knock_up");
        String code = cut.path("items[0].code");
        String print = campaign + "/walks/" + cut.path("items[0].id") + "/sheet.pdf";
        Api.admin().get(print).then().statusCode(200);
        Api.admin().get(sheets + "/" + code).then().body("rows.number", contains(1, 3));
        Known.of(seat).voted("EA", 1);
        Api.admin().get(print).then().statusCode(200);
        Api.admin().get(sheets + "/" + code).then().body("rows.number", contains(3));
        out(code);
        Known.of(seat).voted("EA", 3);
        Api.admin().get(print).then().statusCode(200);
        Api.admin()
                .get(sheets + "/" + code)
                .then()
                .body("rows.number", contains(3))
                .body("rows[0].voted", equalTo(true));
    }

    @Test
    void aKnockUpSheetWithoutAWalkIsFoundByItsCode() {
        Known.of(seat).promised("EA", 3);
        Response pdf = Api.admin().get(campaign + "/polling-districts/knock-up.pdf?code=EA");
        String code = pdf.header("Content-Disposition").replaceAll(".*\"(.*)\\.pdf\"", "$1");
        Api.admin()
                .get(sheets + "/" + code)
                .then()
                .statusCode(200)
                .body("kind", equalTo("knock_up"))
                .body("district", equalTo("EA"))
                .body("rows.number", contains(3));
    }

    @Test
    void twoWhoSignTheSameSheetOutAtOnceDoNotBothGetIt() throws Exception {
        String code = walk("canvass").path("items[0].code");
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> taking = () -> out(code).statusCode();
            List<Integer> answers = both.invokeAll(List.of(taking, taking, taking, taking)).stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409), answers);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void badInputIsSaidToBeBad() {
        String code = walk("canvass").path("items[0].code");
        for (String unknown :
                List.of("W-ZZZZ", "nonsense!", "W-", UUID.randomUUID().toString())) {
            problem(Api.admin().get(sheets + "/" + unknown), 404);
            problem(out(unknown), 404);
        }
        Map<String, Object> late = taker(Instant.now().minusSeconds(60));
        problem(Api.admin().body(late).post(sheets + "/" + code + "/out"), 400);
        Map<String, Object> never = taker(Instant.now().plus(60, ChronoUnit.DAYS));
        problem(Api.admin().body(never).post(sheets + "/" + code + "/out"), 400);
        Map<String, Object> nobody = taker(soon());
        nobody.put("takenBy", " ");
        problem(Api.admin().body(nobody).post(sheets + "/" + code + "/out"), 400);
        Map<String, Object> unreachable = taker(soon());
        unreachable.put("phone", "ask Jo");
        problem(Api.admin().body(unreachable).post(sheets + "/" + code + "/out"), 400);
        problem(Api.admin().get(sheets + "?where=nowhere"), 400);
        problem(Api.admin().get(sheets + "?after=bm9uZQ"), 400);
    }

    @Test
    void theLedgerIsForOrganisersOfItsCampaign() {
        String code = walk("canvass").path("items[0].code");
        out(code);
        String elsewhere = "/api/campaigns/" + Api.newCampaign() + "/sheets";
        String device = seat.device("board_runner", List.of(), List.of("EA"), null);
        for (String path : List.of("", "/reckoning", "/" + code)) {
            Api.admin().get(sheets + path).then().statusCode(200);
            problem(Api.anonymous().get(sheets + path), 401);
            problem(Api.device(device).get(sheets + path), 403);
        }
        problem(Api.admin().get(elsewhere + "/" + code), 404);
        Api.admin().get(elsewhere).then().body("items", empty());
        for (String what : List.of("/out", "/in", "/lost", "/due")) {
            Map<String, Object> body = taker(soon());
            problem(Api.device(device).body(body).post(sheets + "/" + code + what), 403);
            problem(Api.admin().body(body).post(elsewhere + "/" + code + what), 404);
        }
        Api.admin().get(sheets + "?where=out").then().body("items", hasSize(1));
    }

    private static void problem(Response response, int status) {
        response.then().statusCode(status).contentType(startsWith("application/problem+json"));
    }
}
