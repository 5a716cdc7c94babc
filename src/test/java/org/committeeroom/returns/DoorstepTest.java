package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.number;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.outcomes;
import static org.committeeroom.returns.Sent.send;
import static org.committeeroom.returns.Sent.undo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a doorstep brings besides answers: people who are on no list, questions, leaflets. */
@DatabaseTest
class DoorstepTest {

    private Seat seat;
    private UUID walk;
    private String phone;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
        walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        phone = seat.device("canvasser", List.of(walk), List.of(), null);
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private static Map<String, Object> met(Map<String, Object> who, int intention) {
        return one(
                "canvass",
                "channel",
                "street",
                "met",
                who,
                "result",
                "spoke",
                "intention",
                intention,
                "consent",
                Map.of("intention", "yes"));
    }

    private List<String> waiting(String state) {
        return Api.admin().get(path("/met?state=" + state)).path("items.name");
    }

    private Response match(Map<String, Object> met, Map<String, ?> body) {
        return Api.admin().body(body).put(path("/met/" + met.get("id") + "/match"));
    }

    @Test
    void whoIsSurelyOnTheRegisterIsFound() {
        // Elector EA 1 is Dev Hale of 1 Ash Road, N7 1AA.
        outcomes(Api.device(phone), seat, met(Map.of("name", "dev HALE", "postcode", "n71aa"), 1));
        assertEquals(1, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
        assertEquals(List.of(), waiting("to_match"));
    }

    @Test
    void whoIsNotSureWaitsForAPerson() {
        Map<String, Object> surnameOnly = met(Map.of("name", "Hale", "postcode", "N7 1AA"), 2);
        Map<String, Object> streetOfThreeDistricts = met(Map.of("name", "Dev Hale", "address", "12 Ash Road"), 1);
        Map<String, Object> stranger = met(Map.of("name", "Zoltan Quill", "postcode", "N7 1AA"), 1);
        Map<String, Object> visitor = met(Map.of("name", "Dev Hale", "postcode", "SW1A 1AA"), 1);
        outcomes(Api.device(phone), seat, surnameOnly, streetOfThreeDistricts, stranger, visitor);
        assertEquals(List.of("Dev Hale", "Hale"), waiting("to_match"));
        assertEquals(List.of("Zoltan Quill"), waiting("not_on_register"));
        assertEquals(List.of("Dev Hale"), waiting("outside_seat"));
        List<List<String>> candidates = Api.admin().get(path("/met")).path("items.candidates.id");
        assertEquals(
                List.of("EA", "EB", "EC"),
                candidates.get(0).stream()
                        .map(id -> Api.admin().get(path("/electors/" + id)).<String>path("district"))
                        .sorted()
                        .toList());

        match(surnameOnly, Map.of("elector", seat.elector("EA", 1))).then().statusCode(204);
        assertEquals(2, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
        match(streetOfThreeDistricts, Map.of("state", "not_on_register")).then().statusCode(204);
        assertEquals(List.of(), waiting("to_match"));
        match(surnameOnly, Map.of("elector", seat.elector("EA", 1))).then().statusCode(404);
    }

    @Test
    void aPhoneCannotSearchTheRegisterByMeetingPeople() {
        assertEquals(
                List.of("accepted", "accepted", "accepted", "accepted"),
                outcomes(
                        Api.device(phone),
                        seat,
                        met(Map.of("name", "Dev Hale", "postcode", "N7 1AA"), 1),
                        met(Map.of("name", "Hale", "postcode", "N7 1AA"), 1),
                        met(Map.of("name", "Zoltan Quill", "postcode", "N7 1AA"), 1),
                        met(Map.of("name", "Dev Hale", "postcode", "SW1A 1AA"), 1)));
        Api.admin().get(path("/returns/held")).then().body("items", empty());
    }

    @Test
    void withoutConsentAnIndependentKeepsNoIntentionOfTheStreetEither() {
        Map<String, Object> unasked = met(Map.of("name", "Dev Hale", "postcode", "N7 1AA"), 1);
        unasked.remove("consent");
        outcomes(Api.device(phone), seat, unasked);
        assertEquals(null, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("intention"));
    }

    @Test
    void onePersonMetTwiceIsOneElectorAndTakenBackCountsNoMore() {
        Map<String, Object> street = met(Map.of("name", "Dev Hale", "postcode", "N7 1AA"), 1);
        outcomes(Api.device(phone), seat, canvass("EA", 1, 3), street);
        Api.admin().get(path("/electors/" + seat.elector("EA", 1))).then().body("history.size()", equalTo(2));
        Map<String, Object> unsure = met(Map.of("name", "Hale"), 1);
        outcomes(Api.device(phone), seat, unsure, undo(unsure));
        assertEquals(List.of(), waiting("to_match"));
    }

    @Test
    void whatIsNoPersonIsRefused() {
        List<Map<String, Object>> wrong = List.of(
                one("canvass", "result", "spoke", "met", Map.of("postcode", "N7 1AA")),
                one("canvass", "result", "spoke", "met", "Dev Hale"),
                one("canvass", "result", "spoke", "met", Map.of("name", "x".repeat(121))),
                one("canvass", "result", "spoke", "elector", number("EA", 1), "question", "x".repeat(501)),
                one("canvass", "result", "call_back", "elector", number("EA", 1), "callBackAt", "at six"),
                one("delivered"));
        wrong.forEach(each -> send(Api.device(phone), seat, List.of(each))
                .then()
                .statusCode(400)
                .body("violations", notNullValue()));
        outcomes(Api.device(phone), seat, met(Map.of("name", "\0", "postcode", "\0", "address", "\0"), 1));
        Map<String, Object> both = new HashMap<>();
        both.put("elector", seat.elector("EA", 1));
        both.put("state", "outside_seat");
        match(met(Map.of("name", "A"), 1), both).then().statusCode(400);
        match(met(Map.of("name", "A"), 1), Map.of()).then().statusCode(400);
        match(met(Map.of("name", "A"), 1), Map.of("elector", UUID.randomUUID()))
                .then()
                .statusCode(400);
        Api.admin().get(path("/met?after=nonsense")).then().statusCode(400);
    }

    @Test
    void aQuestionIsACaseUntilSomebodyAnswersIt() {
        Map<String, Object> asked =
                canvass("EA", 1, 1, "question", "When is the clinic open?", "consent", Map.of("phone", "yes"));
        Map<String, Object> takenBack = canvass("EA", 2, 1, "question", "Bins?");
        outcomes(Api.device(phone), seat, asked, canvass("EA", 3, 1), takenBack, undo(takenBack));
        Api.admin()
                .get(path("/questions"))
                .then()
                .body("items.question", equalTo(List.of("When is the clinic open?")))
                .body("items[0].asker.name", equalTo("Dev Hale"))
                .body("items[0].asker.lines[0]", equalTo("1 Ash Road"))
                .body("items[0].consent", equalTo(List.of("phone")))
                .body("items[0].answer", nullValue());
        Api.admin()
                .body(Map.of("answer", "Monday to Friday, 9 to 5.\0"))
                .put(path("/questions/" + asked.get("id") + "/answer"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("Monday to Friday, 9 to 5."))
                .body("closedAt", notNullValue());
        Api.admin().get(path("/questions")).then().body("items", empty());
        Api.admin().get(path("/questions?state=closed")).then().body("items.size()", equalTo(1));
        Map<String, Object> reopen = new HashMap<>();
        reopen.put("answer", null);
        Api.admin()
                .body(reopen)
                .put(path("/questions/" + asked.get("id") + "/answer"))
                .then()
                .statusCode(200);
        Api.admin().get(path("/questions")).then().body("items.size()", equalTo(1));
        Api.admin()
                .body(Map.of("answer", " "))
                .put(path("/questions/" + asked.get("id") + "/answer"))
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("answer", "x"))
                .put(path("/questions/" + UUID.randomUUID() + "/answer"))
                .then()
                .statusCode(404);
    }

    @Test
    void aQuestionOfSomebodyMetIsACaseToo() {
        Map<String, Object> asked = met(Map.of("name", "Zoltan Quill", "address", "Ash Road"), 1);
        asked.put("question", "How do I register?");
        outcomes(Api.device(phone), seat, asked);
        Api.admin()
                .get(path("/questions"))
                .then()
                .body("items[0].asker", nullValue())
                .body("items[0].name", equalTo("Zoltan Quill"))
                .body("items[0].place", equalTo("Ash Road"));
    }

    @Test
    void aLeafletIsDeliveredToADoorOfTheWalkAndTakenBack() {
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update walk set kind = 'LEAFLET' where campaign_id = ? and id = ?", seat.campaign(), walk));
        Map<String, Object> first = one("delivered", "property", seat.property("EA", 1));
        assertEquals(
                List.of("accepted", "accepted", "held outside_scope", "held unknown_property"),
                outcomes(
                        Api.device(phone),
                        seat,
                        first,
                        one("delivered", "property", seat.property("EA", 3)),
                        one("delivered", "property", seat.property("EA", 9)),
                        one("delivered", "property", UUID.randomUUID())));
        List<String> delivered = Api.device(phone).get(path("/walks/" + walk)).path("doors.delivered");
        assertEquals(2, delivered.stream().filter(java.util.Objects::nonNull).count());
        outcomes(Api.device(phone), seat, undo(first));
        List<String> after = Api.device(phone).get(path("/walks/" + walk)).path("doors.delivered");
        assertEquals(Arrays.asList(null, delivered.get(1)), after);
        assertEquals(null, Sent.status(Api.admin(), seat, seat.elector("EA", 1)).get("lastResult"));
    }

    @Test
    void casesAndPeopleMetAreForTheOffice() {
        Seat other = Seat.in(Api.newCampaign());
        String foreign = other.device("canvasser", List.of(), List.of("EA"), null);
        String none = "/" + UUID.randomUUID();
        for (String path : List.of("/questions", "/met")) {
            Api.device(phone).get(path(path)).then().statusCode(403);
            Api.device(foreign).get(path(path)).then().statusCode(404);
            Api.anonymous().get(path(path)).then().statusCode(401);
        }
        Api.device(phone)
                .body(Map.of("answer", "x"))
                .put(path("/questions" + none + "/answer"))
                .then()
                .statusCode(403);
        Api.device(phone)
                .body(Map.of("state", "outside_seat"))
                .put(path("/met" + none + "/match"))
                .then()
                .statusCode(403);
    }
}
