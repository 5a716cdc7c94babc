package org.committeeroom.canvass.codes;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

@DatabaseTest
class CodesTest {

    @Test
    void aCampaignBeginsWithTheUsualCodes() {
        String codes = codes(Api.newCampaign());
        Api.admin()
                .get(codes)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("results", hasSize(10))
                .body("results[0].result", equalTo("spoke"))
                .body("results[0].letter", equalTo("S"))
                .body("results[0].word", nullValue())
                .body("intentions.counts", equalTo(List.of("promise", "undecided", "undecided", "against", "against")))
                .body("issues", hasSize(0));
    }

    @Test
    void everyChangeIsAVersionAndTheEarlierOnesStay() {
        String codes = codes(Api.newCampaign());
        Map<String, Object> book = book(codes);
        intentions(book).get(0).put("word", "Solid");
        intentions(book).add(Map.of("key", "postal", "letter", "P", "word", "Solid, by post", "intention", 1));
        book.put("issues", List.of(Map.of("key", "rents", "letter", "R", "word", "Rents")));
        Api.admin()
                .body(book)
                .put(codes)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("intentions[0].word", equalTo("Solid"))
                .body("intentions[5].counts", equalTo("promise"));
        Api.admin().get(codes + "/0").then().statusCode(200).body("intentions[0].word", nullValue());
        Api.admin().get(codes + "/1").then().statusCode(200).body("issues.word", equalTo(List.of("Rents")));
        Api.admin().get(codes + "/2").then().statusCode(404);
        Api.admin().body(book).put(codes).then().statusCode(409).body("code", equalTo("conflict"));
        Api.admin().get(codes).then().body("version", equalTo(1));
    }

    @Test
    void codesThatCannotBeToldApartAreRefused() {
        String codes = codes(Api.newCampaign());
        Map<String, Object> book = book(codes);
        intentions(book).get(0).put("letter", "s");
        refused(codes, book, "intentions[0].letter");
        intentions(book).get(0).put("letter", "S");
        refused(codes, book, "intentions");
        refused(codes, Map.of("version", 0), "results");
        Map<String, Object> beyond = book(codes);
        intentions(beyond).get(0).put("intention", 6);
        refused(codes, beyond, "intentions[0].intention");
    }

    @Test
    void anotherCampaignHasItsOwn() {
        String one = codes(Api.newCampaign());
        String other = codes(Api.newCampaign());
        Api.admin().body(book(one)).put(one).then().statusCode(200);
        Api.admin().get(other).then().body("version", equalTo(0));
        Api.admin().get(other + "/1").then().statusCode(404);
    }

    @Test
    void whatIsWrittenOnASheetIsReadByTheLettersThatStandOnIt() {
        Seat seat = Seat.in(Api.newCampaign());
        String campaign = "/api/campaigns/" + seat.slug();
        String codes = codes(seat.slug());
        UUID walk = seat.walk(seat.property("EA", 1));
        String print = campaign + "/walks/" + walk + "/sheet.pdf";
        Api.admin().get(print).then().statusCode(200);
        Map<String, Object> book = book(codes);
        intentions(book).get(0).put("letter", "Z");
        Api.admin().body(book).put(codes).then().statusCode(200);
        String sheet = campaign + "/sheets/" + walk;
        Api.admin()
                .get(sheet)
                .then()
                .statusCode(200)
                .body("codes.version", equalTo(0))
                .body("codes.intentions[0].letter", equalTo("1"));
        Api.admin().get(print).then().statusCode(200);
        Api.admin()
                .get(sheet)
                .then()
                .body("codes.version", equalTo(1))
                .body("codes.intentions[0].letter", equalTo("Z"));
    }

    @Test
    void organisersChangeThemAndPhonesReadThem() {
        Seat seat = Seat.in(Api.newCampaign());
        String codes = codes(seat.slug());
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(book(codes))
                .put(codes)
                .then()
                .statusCode(200);
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Api.device(phone).get(codes).then().statusCode(200).body("version", equalTo(1));
        Api.device(phone).body(book(codes)).put(codes).then().statusCode(403);
        Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .body(book(codes))
                .put(codes)
                .then()
                .statusCode(403);
        Api.anonymous().get(codes).then().statusCode(401);
        Api.device(phone)
                .get("/api/campaigns/" + seat.slug() + "/walks/" + walk)
                .then()
                .body("codes.version", equalTo(1))
                .body("codes.results[0].letter", equalTo("S"));
    }

    @Test
    void aReturnNamesTheCodeAndItsVersionAndKeepsThem() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        UUID elector = seat.elector("EA", 1);
        send(seat, said(elector, Map.of("intention", 1, "code", "postal", "codes", 1)), 200);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + elector)
                .then()
                .body("status.promised", equalTo(true))
                .body("history[0].body.code", equalTo("postal"))
                .body("history[0].body.codes", equalTo(1));
        send(seat, said(elector, Map.of("code", "postal")), 400);
        send(seat, said(elector, Map.of("intention", 1, "codes", -1)), 400);
    }

    @Test
    void withoutConsentTheCodeIsDroppedWithTheIntention() {
        Seat seat = Seat.in(Api.newCampaign("independent"));
        UUID elector = seat.elector("EA", 1);
        send(seat, said(elector, Map.of("intention", 1, "code", "postal", "codes", 1)), 200);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + elector)
                .then()
                .body("history[0].body.intention", nullValue())
                .body("history[0].body.code", nullValue());
    }

    private static Map<String, Object> said(UUID elector, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("id", Ids.next());
        said.put("type", "canvass");
        said.put("at", Instant.now().toString());
        said.put("elector", Map.of("id", elector));
        said.put("result", "spoke");
        return said;
    }

    private static void send(Seat seat, Map<String, Object> one, int status) {
        Api.admin()
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(status);
    }

    private static void refused(String codes, Map<String, Object> book, String field) {
        Api.admin().body(book).put(codes).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> intentions(Map<String, Object> book) {
        return (List<Map<String, Object>>) book.get("intentions");
    }

    private static Map<String, Object> book(String codes) {
        Map<String, Object> book =
                new HashMap<>(Api.admin().get(codes).jsonPath().getMap(""));
        book.put("intentions", new ArrayList<>(Api.admin().get(codes).jsonPath().<Object>getList("intentions")));
        return book;
    }

    private static String codes(String slug) {
        return "/api/campaigns/" + slug + "/codes";
    }
}
