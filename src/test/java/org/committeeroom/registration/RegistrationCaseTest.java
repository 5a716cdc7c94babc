package org.committeeroom.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
class RegistrationCaseTest {

    private Seat seat;
    private String cases;

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        cases = "/api/campaigns/" + seat.slug() + "/registration-cases";
    }

    private String add(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("name", "Sam", "needs", List.of("registration")));
        wanted.putAll(more);
        return Api.admin()
                .body(wanted)
                .post(cases)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void somebodyOfNoFixedAddressNeedsADeclaration() {
        String id = add(Map.of("place", "By the station, mornings", "noFixedAddress", true));
        Api.admin()
                .get(cases + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Sam"))
                .body("place", equalTo("By the station, mornings"))
                .body("phone", nullValue())
                .body("needs", equalTo(List.of("registration", "declaration_of_local_connection")))
                .body("state", equalTo("open"))
                .body("due.code", equalTo("registration"))
                .body("due.at", equalTo("2024-06-19T00:00:00+01:00"))
                .body("due.past", equalTo(true))
                .body("notes", empty());
    }

    @Test
    void theEarliestDeadlineOfWhatIsMissingApplies() {
        String id = add(Map.of("needs", List.of("proxy_vote", "postal_vote")));
        Api.admin().get(cases + "/" + id).then().body("due.code", equalTo("postal"));
        Api.admin()
                .body(Map.of("election", Map.of("type", "local", "nation", "scotland", "pollDate", "2035-05-03")))
                .patch("/api/campaigns/" + seat.slug())
                .then()
                .statusCode(200);
        Api.admin().get(cases + "/" + id).then().body("due.past", equalTo(false));
        String papers = add(Map.of("needs", List.of("photo_id")));
        Api.admin().get(cases + "/" + papers).then().body("due", nullValue());
    }

    @Test
    void aCaseIsLookedAfterUntilItIsDone() {
        String volunteer = Api.admin()
                .body(Map.of("name", "Ada"))
                .post("/api/campaigns/" + seat.slug() + "/volunteers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = add(Map.of("elector", seat.elector("EA", 3)));
        Api.admin()
                .body(Map.of("volunteer", volunteer, "state", "waiting", "phone", "020 7946 0000"))
                .patch(cases + "/" + id)
                .then()
                .statusCode(200)
                .body("volunteerName", equalTo("Ada"))
                .body("state", equalTo("waiting"))
                .body("name", equalTo("Sam"))
                .body("elector", equalTo(seat.elector("EA", 3).toString()));
        Api.admin().get(cases + "?state=open").then().body("items", empty());
        Api.admin().get(cases + "?state=waiting").then().body("items", hasSize(1));
        Api.admin().body("{\"phone\": null}").patch(cases + "/" + id).then().body("phone", nullValue());
        Api.admin().delete("/api/campaigns/" + seat.slug() + "/volunteers/" + volunteer);
        Api.admin().get(cases + "/" + id).then().statusCode(200).body("volunteerName", nullValue());
    }

    @Test
    void notesAreAddedAndStay() {
        String id = add(Map.of());
        for (String text : List.of("Form handed over", "Sent by e-mail")) {
            Api.admin()
                    .body(Map.of("text", text))
                    .post(cases + "/" + id + "/notes")
                    .then()
                    .statusCode(201);
        }
        Api.admin()
                .get(cases + "/" + id)
                .then()
                .body("notes.text", equalTo(List.of("Form handed over", "Sent by e-mail")))
                .body("notes[0].by", equalTo("Administrator"));
        Api.admin().delete(cases + "/" + id).then().statusCode(204);
        Api.admin().get(cases + "/" + id).then().statusCode(404);
        Api.admin().delete(cases + "/" + id).then().statusCode(404);
        Api.admin()
                .body(Map.of("text", "x"))
                .post(cases + "/" + id + "/notes")
                .then()
                .statusCode(404);
    }

    /** The answer does not repeat it either. */
    @Test
    void aNationalInsuranceNumberIsRefusedEverywhere() {
        String id = add(Map.of());
        Api.admin()
                .body(Map.of("text", "NI number AB 12 34 56 C"))
                .post(cases + "/" + id + "/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("text"))
                .body("detail", not(containsString("AB 12")));
        for (String field : List.of("name", "place")) {
            Map<String, Object> body = new HashMap<>(Map.of("name", "Sam", "needs", List.of("registration")));
            body.put(field, "AB123456C");
            Api.admin().body(body).post(cases).then().statusCode(400).body("violations[0].field", equalTo(field));
            Api.admin()
                    .body(Map.of(field, "AB123456C"))
                    .patch(cases + "/" + id)
                    .then()
                    .statusCode(400);
        }
        Api.admin().get(cases + "/" + id).then().body("notes", empty());
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            add(Map.of("name", "Person " + i));
        }
        String next = Api.admin()
                .get(cases + "?limit=3")
                .then()
                .body("items.name", equalTo(List.of("Person 0", "Person 1", "Person 2")))
                .extract()
                .path("next");
        Api.admin()
                .get(cases + "?limit=3&after=" + next)
                .then()
                .body("items.name", equalTo(List.of("Person 3", "Person 4")))
                .body("next", nullValue());
        Api.admin().get(cases + "?after=abc").then().statusCode(400);
    }

    @Test
    void badInputIsRefused() {
        for (String body : List.of(
                "",
                "{}",
                "[]",
                "{\"name\": \"A\"}",
                "{\"name\": \"A\", \"needs\": []}",
                "{\"name\": \"A\", \"needs\": [null]}",
                "{\"name\": \"A\", \"needs\": [\"magic\"]}",
                "{\"name\": \" \", \"needs\": [\"evidence\"]}",
                "{\"name\": \"A\", \"needs\": [\"evidence\"], \"email\": \"nowhere\"}",
                "{\"name\": \"A\", \"needs\": [\"evidence\"], \"phone\": \"ring\"}",
                "{\"name\": \"A\", \"needs\": [\"evidence\"], \"volunteer\": \"" + UUID.randomUUID() + "\"}",
                "{\"name\": \"A\", \"needs\": [\"evidence\"], \"elector\": \"" + UUID.randomUUID() + "\"}")) {
            Api.admin().body(body).post(cases).then().statusCode(400).contentType("application/problem+json");
        }
        String id = add(Map.of());
        for (String body : List.of("", "{\"state\": \"magic\"}", "{\"name\": null}", "{\"needs\": null}", "[]")) {
            Api.admin().body(body).patch(cases + "/" + id).then().statusCode(400);
        }
        Api.admin()
                .body("{\"text\": \" \"}")
                .post(cases + "/" + id + "/notes")
                .then()
                .statusCode(400);
        Api.admin().get(cases + "?state=magic").then().statusCode(400);
        Api.admin().get(cases + "/nonsense").then().statusCode(404);
    }

    @Test
    void itIsForStaffOfTheCampaign() {
        String id = add(Map.of());
        String one = cases + "/" + id;
        String device = seat.device("canvasser", List.of(), List.of("EA"), null);
        Api.device(device).get(cases).then().statusCode(403);
        Api.device(device).get(one).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(cases).then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(one).then().statusCode(200);
        Staff.of(seat.campaign(), Role.DATA_OFFICER).get(one).then().statusCode(200);
        Api.anonymous().get(one).then().statusCode(401);
        String other = "/api/campaigns/" + Api.newCampaign() + "/registration-cases/";
        Api.admin().get(other + id).then().statusCode(404);
        Api.admin().body("{\"name\": \"X\"}").patch(other + id).then().statusCode(404);
        Api.admin().delete(other + id).then().statusCode(404);
        Api.admin().body("{\"text\": \"X\"}").post(other + id + "/notes").then().statusCode(404);
    }
}
