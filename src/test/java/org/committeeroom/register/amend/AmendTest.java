package org.committeeroom.register.amend;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
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

@DatabaseTest
class AmendTest {

    private Seat seat;
    private String base;

    @BeforeEach
    void register() {
        seat = Seat.in(Api.newCampaign());
        base = "/api/campaigns/" + seat.slug();
    }

    private String listing(int number) {
        return base + "/electors/" + seat.elector("EA", number) + "/listing";
    }

    private ValidatableResponse amend(int number, Map<String, ?> change) {
        return Api.admin().body(change).patch(listing(number)).then().statusCode(200);
    }

    private String added(Object somebody) {
        return Api.admin()
                .body(somebody)
                .post(base + "/added-electors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aCorrectionIsInTheRegisterAndInItsHistory() {
        String was =
                Api.admin().get(listing(3)).then().statusCode(200).extract().path("listing.surname");
        amend(3, Map.of("surname", "  Featherstone "))
                .body("listing.surname", equalTo("Featherstone"))
                .body("history", hasSize(1))
                .body("history[0].kind", equalTo("amended"))
                .body("history[0].what", equalTo("surname"))
                .body("history[0].from", equalTo(was))
                .body("history[0].to", equalTo("Featherstone"))
                .body("history[0].by", equalTo("Administrator"))
                .body("history[0].holds", equalTo(true));
        Api.admin().get(base + "/electors/" + seat.elector("EA", 3)).then().body("surname", equalTo("Featherstone"));
        Api.admin().get(base + "/electors?q=feather").then().body("items", hasSize(1));
    }

    @Test
    void theRightToVoteIsShownWithWhatSaysSo() {
        amend(3, Map.of("marker", "G"))
                .body("rightToVote.answer", equalTo("no"))
                .body("rightToVote.grounds", hasSize(1))
                .body("rightToVote.grounds[0].why", equalTo("marker"))
                .body("rightToVote.grounds[0].marker", equalTo("G"))
                .body("rightToVote.grounds[0].answer", equalTo("no"))
                .body("rightToVote.grounds[0].source", containsString("EU citizen"));
        Map<String, Object> met = Map.of("forename", "Ada", "surname", "Newcomer", "district", "EA");
        String added = added(met);
        Api.admin()
                .get(base + "/electors/" + added + "/listing")
                .then()
                .body("rightToVote.answer", equalTo("check"))
                .body("rightToVote.grounds.why", equalTo(List.of("marker", "added_by_hand")))
                .body("history.kind", equalTo(List.of("added_by_hand")));
    }

    /** What the file said is kept, not what an earlier correction of ours said. */
    @Test
    void aSecondCorrectionOfTheSameThingTakesTheFirstOnesPlace() {
        String was = Api.admin().get(listing(3)).then().extract().path("listing.surname");
        amend(3, Map.of("surname", "One"));
        amend(3, Map.of("surname", "Two"))
                .body("history", hasSize(2))
                .body("history.findAll { it.holds }.to", equalTo(List.of("Two")))
                .body("history.findAll { it.holds }.from", equalTo(List.of(was)));
        amend(3, Map.of("surname", was)).body("history.findAll { it.holds }", empty());
        amend(3, Map.of("surname", was)).body("history", hasSize(2));
    }

    @Test
    void aCorrectionIsTakenBack() {
        String was = Api.admin().get(listing(3)).then().extract().path("listing.surname");
        String id = amend(3, Map.of("surname", "One", "forename", "Other"))
                .extract()
                .path("history.find { it.what == 'surname' }.id");
        Api.admin().delete(listing(3) + "/amendments/" + id).then().statusCode(204);
        Api.admin()
                .get(listing(3))
                .then()
                .body("listing.surname", equalTo(was))
                .body("listing.forename", equalTo("Other"));
        Api.admin().delete(listing(3) + "/amendments/" + id).then().statusCode(404);
        Api.admin().delete(listing(4) + "/amendments/" + id).then().statusCode(404);
    }

    @Test
    void whoMayVoteFollowsTheMarkerAndTheDate() {
        String elector = base + "/electors/" + seat.elector("EA", 3);
        amend(3, Map.of("marker", "g"));
        Api.admin().get(elector).then().body("marker", equalTo("G")).body("eligible", equalTo("no"));
        amend(3, Map.of("marker", "", "attainment", "2024-12-01"));
        Api.admin().get(elector).then().body("eligible", equalTo("no"));
        Api.admin().body("{\"attainment\": null}").patch(listing(3)).then().statusCode(200);
        Api.admin().get(elector).then().body("eligible", equalTo("yes"));
    }

    @Test
    void somebodyMovesToADoorThatIsAddedOnce() {
        Map<String, Object> door =
                Map.of("district", "ea", "lines", List.of("Flat 9", "77 New Street", "London"), "postcode", "n71aa");
        String first = Api.admin()
                .body(door)
                .post(base + "/properties")
                .then()
                .statusCode(201)
                .body("district", equalTo("EA"))
                .body("postcode", equalTo("N7 1AA"))
                .extract()
                .path("id");
        Api.admin().body(door).post(base + "/properties").then().statusCode(201).body("id", equalTo(first));
        amend(3, Map.of("property", first)).body("history[0].to", containsString("77 New Street"));
        Api.admin()
                .get(base + "/electors/" + seat.elector("EA", 3))
                .then()
                .body("address.street", equalTo("New Street"))
                .body("address.flat", equalTo("Flat 9"));
    }

    @Test
    void somebodyIsAddedWhoIsInNoFile() {
        String id = added(Map.of("surname", "Newcomer", "forename", "Ida", "property", seat.property("EA", 3)));
        Api.admin()
                .get(base + "/electors/" + id)
                .then()
                .statusCode(200)
                .body("district", equalTo("EA"))
                .body("number", equalTo(0))
                .body("suffix", equalTo(1))
                .body("eligible", equalTo("check"));
        added(Map.of("surname", "Second", "forename", "", "district", "ea"));
        String next = Api.admin()
                .get(base + "/electors?district=EA&limit=1")
                .then()
                .body("items.surname", equalTo(List.of("Newcomer")))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.admin()
                .get(base + "/electors?district=EA&limit=1&after=" + next)
                .then()
                .body("items.surname", equalTo(List.of("Second")))
                .body("items[0].suffix", equalTo(2))
                .body("items[0].address", nullValue());
        Api.admin().delete(base + "/added-electors/" + id).then().statusCode(204);
        Api.admin().delete(base + "/added-electors/" + id).then().statusCode(404);
        Api.admin()
                .delete(base + "/added-electors/" + seat.elector("EA", 3))
                .then()
                .statusCode(404);
        Api.admin().get(base + "/electors?district=EA").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void badInputIsRefused() {
        for (String body : List.of(
                "",
                "[]",
                "{\"surname\": null}",
                "{\"marker\": \"1\"}",
                "{\"attainment\": \"2024-02-31\"}",
                "{\"property\": \"" + UUID.randomUUID() + "\"}",
                "{\"surname\": \"" + "x".repeat(151) + "\"}")) {
            Api.admin().body(body).patch(listing(3)).then().statusCode(400).contentType("application/problem+json");
        }
        for (String body : List.of(
                "{}",
                "{\"district\": \"EA\", \"lines\": []}",
                "{\"district\": \"EA\", \"lines\": [\" \"]}",
                "{\"district\": \"EA\", \"lines\": [null]}",
                "{\"district\": \"ZZ\", \"lines\": [\"1 High Street\"]}",
                "{\"district\": \"EA\", \"lines\": [\"1 High Street\"], \"postcode\": \"nonsense\"}")) {
            Api.admin().body(body).post(base + "/properties").then().statusCode(400);
        }
        Map<String, Object> nobody = new HashMap<>(Map.of("surname", "A", "forename", "B"));
        Api.admin().body(nobody).post(base + "/added-electors").then().statusCode(400);
        nobody.put("property", UUID.randomUUID());
        Api.admin().body(nobody).post(base + "/added-electors").then().statusCode(400);
        Api.admin()
                .get(base + "/electors/" + UUID.randomUUID() + "/listing")
                .then()
                .statusCode(404);
        Api.admin()
                .body(Map.of("surname", "A"))
                .patch(base + "/electors/" + UUID.randomUUID() + "/listing")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhoAnswersForTheRegisterCorrectsIt() {
        String device = seat.device("canvasser", List.of(), List.of("EA"), null);
        Map<String, Object> newcomer = Map.of("surname", "A", "forename", "B", "property", seat.property("EA", 3));
        for (var caller : List.of(Api.device(device), Staff.of(seat.campaign(), Role.OBSERVER))) {
            caller.get(listing(3)).then().statusCode(403);
            caller.get(base + "/properties/find?q=Ash").then().statusCode(403);
            caller.body(newcomer).post(base + "/added-electors").then().statusCode(403);
        }
        var organiser = Staff.of(seat.campaign(), Role.ORGANISER);
        organiser.get(listing(3)).then().statusCode(200);
        organiser.body(newcomer).post(base + "/added-electors").then().statusCode(201);
        organiser.body(Map.of("surname", "A")).patch(listing(3)).then().statusCode(403);
        organiser.body(Map.of()).post(base + "/properties").then().statusCode(403);
        Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .body(Map.of("surname", "A"))
                .patch(listing(3))
                .then()
                .statusCode(200);
        String other = "/api/campaigns/" + Api.newCampaign();
        Api.admin()
                .get(other + "/electors/" + seat.elector("EA", 3) + "/listing")
                .then()
                .statusCode(404);
    }

    @Test
    void aCharacterThatNoTextHasIsLeftOut() {
        String added = added("{\"surname\": \"Ex\\u0000ample\", \"forename\": \"\\u0000\", \"property\": \""
                + seat.property("EA", 3) + "\"}");
        Api.admin()
                .get(base + "/electors/" + added + "/listing")
                .then()
                .body("listing.surname", equalTo("Example"))
                .body("listing.forename", equalTo(""));
        Api.admin()
                .body("{\"district\": \"EA\", \"lines\": [\"\\u0000\"]}")
                .post(base + "/properties")
                .then()
                .statusCode(400);
    }
}
