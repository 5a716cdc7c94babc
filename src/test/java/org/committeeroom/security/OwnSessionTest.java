package org.committeeroom.security;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OwnSessionTest {

    private static final String SESSIONS = "/api/me/sessions";

    private String slug;
    private Person olu;
    private String desk;
    private String laptop;

    @BeforeEach
    void twoBrowsers() {
        slug = Api.newCampaign();
        olu = Person.somebody().with(Role.OBSERVER, Seat.campaignOf(slug));
        desk = olu.browser(null);
        laptop = olu.browser(null);
    }

    private ValidatableResponse audited() {
        return Api.admin()
                .get("/api/campaigns/" + slug + "/audit?kind=signed_in&caller=" + olu.account())
                .then()
                .statusCode(200);
    }

    @Test
    void oneSeesWhereOneIsSignedIn() {
        Person.in(desk)
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].browser", equalTo("firefox"))
                .body("items[0].system", equalTo("linux"))
                .body("items[0].address", equalTo("127.0.0.*"))
                .body("items.current", contains(false, true));
        String other = Person.somebody().browser(null);
        Person.in(other).get(SESSIONS).then().body("items", hasSize(1)).body("items[0].current", equalTo(true));
    }

    @Test
    void oneIsEndedFromTheOther() {
        String id = Person.in(desk).get(SESSIONS).path("items.find { !it.current }.id");
        String stranger = Person.somebody().browser(null);
        Person.in(stranger).delete(SESSIONS + '/' + id).then().statusCode(404);
        Person.in(laptop).get("/api/me").then().statusCode(200);
        Person.in(desk).delete(SESSIONS + '/' + id).then().statusCode(204);
        Person.in(laptop).get("/api/me").then().statusCode(401);
        Person.in(desk).delete(SESSIONS + '/' + id).then().statusCode(404);
        Person.in(desk).get(SESSIONS).then().body("items", hasSize(1));
    }

    @Test
    void allOthersAreEndedAtOnce() {
        Person.in(desk).delete(SESSIONS).then().statusCode(204);
        Person.in(laptop).get("/api/me").then().statusCode(401);
        Person.in(desk).get("/api/me").then().statusCode(200);
    }

    @Test
    void theAuditOfEachOfTheirCampaignsTells() {
        olu.signIn("another password", null).then().statusCode(401);
        Person.in(desk).delete(SESSIONS).then().statusCode(204);
        Person.in(desk).delete("/api/session").then().statusCode(204);
        audited()
                .body(
                        "items.what",
                        contains("Signed out", "Signed out", "A sign-in was refused", "Signed in", "Signed in"))
                .body("items[2].detail", equalTo("wrong password"))
                .body("items[2].callerName", equalTo("Some Body"))
                .body("items[2].address", equalTo("127.0.0.1"));
        String elsewhere = Api.newCampaign();
        Api.admin()
                .get("/api/campaigns/" + elsewhere + "/audit?kind=signed_in&caller=" + olu.account())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whoTriesForeverDoesNotFillTheAudit() {
        for (int i = 0; i < 25; i++) {
            Api.as(olu.username(), UUID.randomUUID().toString()).get("/api/me");
        }
        audited().body("items.findAll { it.what == 'A sign-in was refused' }", hasSize(10));
    }
}
