package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.number;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.outcomes;
import static org.committeeroom.returns.Sent.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people ask for or offer at the door waits for the office. */
@DatabaseTest
class WishTest {

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + "/wishes" + rest;
    }

    private String waiting() {
        return "/api/campaigns/" + seat.slug() + "/waiting";
    }

    private List<Integer> asking(String query) {
        return Api.admin().get(path("?" + query)).path("items.asker.number");
    }

    private ValidatableResponse settle(Map<String, Object> asked, String flag, boolean settled) {
        return Api.admin()
                .body(Map.of("settled", settled))
                .put(path("/" + asked.get("id") + "/" + flag))
                .then();
    }

    private void arrive(Map<?, ?>... returns) {
        Api.admin()
                .body(Map.of("returns", List.of(returns)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }

    @Test
    void eachThingThatSomebodyAsksForWaitsByItself() {
        Map<String, Object> both = canvass(
                "EA",
                1,
                1,
                "flags",
                List.of("poster", "lift", "poster"),
                "notes",
                "Side gate",
                "consent",
                Map.of("phone", "yes"));
        arrive(both, canvass("EA", 2, 1, "flags", List.of("lift")), canvass("EA", 3, 1));
        Api.admin()
                .get(path("?flag=poster"))
                .then()
                .statusCode(200)
                .body("items.asker.name", contains("Dev Hale"))
                .body("items[0].asker.lines[0]", equalTo("1 Ash Road"))
                .body("items[0].notes", equalTo("Side gate"))
                .body("items[0].consent", contains("phone"))
                .body("items[0].settledAt", nullValue());
        assertEquals(List.of(2, 1), asking("flag=lift"));
        assertEquals(List.of(), asking("flag=helper"));
        Api.admin()
                .get(path("/counts"))
                .then()
                .body("items.flag", contains("wants_postal_vote", "poster", "lift", "helper", "needs_voter_id"))
                .body("items.open", contains(0, 1, 2, 0, 0));
        settle(both, "poster", true).statusCode(200).body("settledAt", notNullValue());
        assertEquals(List.of(), asking("flag=poster"));
        assertEquals(List.of(1), asking("flag=poster&state=settled"));
        assertEquals(List.of(2, 1), asking("flag=lift"));
        settle(both, "poster", false).statusCode(200).body("settledAt", nullValue());
        assertEquals(List.of(1), asking("flag=poster"));
    }

    @Test
    void whoAsksAgainIsOnTheListOnceAndAgainAfterItWasSeenTo() {
        Map<String, Object> first = canvass("EA", 1, 1, "flags", List.of("poster"));
        Map<String, Object> second = canvass("EA", 1, 2, "flags", List.of("poster"));
        arrive(first, second);
        Api.admin().get(path("?flag=poster")).then().body("items.id", contains(second.get("id")));
        settle(second, "poster", true).statusCode(200);
        assertEquals(List.of(), asking("flag=poster"));
        assertEquals(List.of(1), asking("flag=poster&state=settled"));
        Map<String, Object> third = canvass("EA", 1, 1, "flags", List.of("poster"));
        arrive(third);
        Api.admin().get(path("?flag=poster")).then().body("items.id", contains(third.get("id")));
        arrive(undo(third));
        assertEquals(List.of(), asking("flag=poster"));
        settle(first, "poster", false).statusCode(200);
        assertEquals(List.of(1), asking("flag=poster"));
    }

    @Test
    void whatWasTakenBackIsNotAskedForAndWhatStoodBeforeItIs() {
        Map<String, Object> stands = canvass("EA", 1, 1, "flags", List.of("lift"));
        Map<String, Object> mistaken = canvass("EA", 1, 1, "flags", List.of("lift"));
        arrive(stands, mistaken, undo(mistaken));
        Api.admin().get(path("?flag=lift")).then().body("items.id", contains(stands.get("id")));
    }

    @Test
    void whoDoesNotWantToHearFromUsIsNotOnTheList() {
        arrive(
                canvass("EA", 1, 1, "flags", List.of("poster")),
                one("canvass", "elector", number("EA", 1), "result", "do_not_contact"));
        assertEquals(List.of(), asking("flag=poster"));
        Api.admin().get(path("/counts")).then().body("items[1].open", equalTo(0));
    }

    @Test
    void somebodyMetInTheStreetAsksToo() {
        Map<String, Object> met = one(
                "canvass",
                "channel",
                "street",
                "met",
                Map.of("name", "Zoltan Quill", "address", "Ash Road", "phone", "020 7946 0999"),
                "result",
                "spoke",
                "flags",
                List.of("helper"));
        arrive(met);
        Api.admin()
                .get(path("?flag=helper"))
                .then()
                .body("items[0].asker", nullValue())
                .body("items[0].name", equalTo("Zoltan Quill"))
                .body("items[0].place", equalTo("Ash Road"))
                .body("items[0].reach", contains("020 7946 0999"));
        Api.admin()
                .body(Map.of("elector", seat.elector("EB", 2)))
                .put("/api/campaigns/" + seat.slug() + "/met/" + met.get("id") + "/match")
                .then()
                .statusCode(204);
        assertEquals(List.of(2), asking("flag=helper"));
    }

    @Test
    void theOverviewSaysHowMuchWaits() {
        Map<String, Object> both = canvass("EA", 1, 1, "flags", List.of("poster", "lift"), "question", "Bins?");
        Map<String, Object> met = one("canvass", "channel", "street", "met", Map.of("name", "Hale"), "result", "spoke");
        arrive(both, met, one("told", "elector", number("EA", 999)));
        Api.admin()
                .get(waiting())
                .then()
                .statusCode(200)
                .body("questions", equalTo(1))
                .body("wishes", equalTo(2))
                .body("met", equalTo(1))
                .body("held", equalTo(1));
        settle(both, "lift", true).statusCode(200);
        arrive(undo(met));
        Api.admin().get(waiting()).then().body("wishes", equalTo(1)).body("met", equalTo(0));
        arrive(undo(both));
        Api.admin().get(waiting()).then().body("wishes", equalTo(0)).body("questions", equalTo(0));
    }

    @Test
    void theListComesInPages() {
        for (int number = 1; number <= 3; number++) {
            arrive(canvass("EA", number, 1, "flags", List.of("poster")));
        }
        String next = Api.admin()
                .get(path("?flag=poster&limit=2"))
                .then()
                .body("items.asker.number", contains(3, 2))
                .extract()
                .path("next");
        Api.admin()
                .get(path("?flag=poster&limit=2&after=" + next))
                .then()
                .body("items.asker.number", contains(1))
                .body("next", nullValue());
    }

    @Test
    void badInputIsRefused() {
        Map<String, Object> asked = canvass("EA", 1, 1, "flags", List.of("poster"));
        arrive(asked);
        settle(asked, "lift", true).statusCode(404);
        settle(Map.of("id", UUID.randomUUID()), "poster", true).statusCode(404);
        for (String wrong : List.of("", "[]", "{}", "{\"settled\": \"when\"}", "{\"settled\": null}")) {
            Api.admin()
                    .body(wrong)
                    .put(path("/" + asked.get("id") + "/poster"))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Api.admin().get(path("?flag=poster&after=nonsense")).then().statusCode(400);
        assertEquals(List.of(1), asking("flag=poster"));
    }

    @Test
    void wishesAreForTheOffice() {
        String phone = seat.device("canvasser", List.of(), List.of("EA"), null);
        Map<String, Object> asked = canvass("EA", 1, 1, "flags", List.of("poster"));
        assertEquals(List.of("accepted"), outcomes(Api.device(phone), seat, asked));
        for (String path : List.of(path("?flag=poster"), path("/counts"), waiting())) {
            Api.device(phone).get(path).then().statusCode(403);
            Api.anonymous().get(path).then().statusCode(401);
            Staff.of(seat.campaign(), Role.OBSERVER).get(path).then().statusCode(403);
            Staff.of(seat.campaign(), Role.ORGANISER).get(path).then().statusCode(200);
        }
        Api.device(phone)
                .body(Map.of("settled", true))
                .put(path("/" + asked.get("id") + "/poster"))
                .then()
                .statusCode(403);
    }
}
