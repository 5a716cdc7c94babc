package org.committeeroom.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LostSignInTest {

    private String slug;
    private UUID campaign;
    private Person agent;
    private Person olu;

    @BeforeEach
    void people() {
        slug = Api.newCampaign();
        campaign = Seat.campaignOf(slug);
        agent = Person.somebody().with(Role.AGENT, campaign);
        olu = Person.somebody().with(Role.ORGANISER, campaign);
    }

    private String anew(Person whose) {
        return "/api/campaigns/" + slug + "/staff/" + whose.account() + "/new-sign-in";
    }

    @Test
    void anAgentGivesANewPasswordAndTheOldSignInIsOver() {
        String browser = olu.browser(null);
        String password =
                agent.basic().post(anew(olu)).then().statusCode(200).extract().path("password");
        Person.in(browser).get("/api/me").then().statusCode(401);
        olu.signIn(null).then().statusCode(401);
        olu.signIn(password, null).then().statusCode(204);
        Api.as(olu.username(), password)
                .get("/api/campaigns/" + slug)
                .then()
                .statusCode(403)
                .body("code", equalTo("password_change_due"));
        Api.as(agent.username(), agent.password())
                .get("/api/campaigns/" + slug + "/audit?kind=signed_in&subject=" + olu.account())
                .then()
                .statusCode(200)
                .body("items.what", hasItem("Made somebody's sign-in anew"))
                .body(
                        "items.find { it.what == \"Made somebody's sign-in anew\" }.caller",
                        equalTo(agent.account().toString()));
    }

    @Test
    void anAgentDoesNotGetIntoOtherCampaignsByIt() {
        olu.with(Role.OBSERVER, Seat.campaignOf(Api.newCampaign()));
        agent.basic().post(anew(olu)).then().statusCode(403);
        Person stranger = Person.somebody();
        agent.basic().post(anew(stranger)).then().statusCode(404);
        agent.basic().post(anew(agent)).then().statusCode(403);
        olu.basic().post(anew(agent)).then().statusCode(403);
        olu.signIn(null).then().statusCode(204);
    }

    @Test
    void anAdministratorDoesItForAnybodyByName() {
        Map<String, String> lost = Map.of("username", olu.username());
        agent.basic().body(lost).post("/api/accounts/new-sign-in").then().statusCode(403);
        String password = Api.admin()
                .body(lost)
                .post("/api/accounts/new-sign-in")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        olu.signIn(password, null).then().statusCode(204);
        Api.admin()
                .body(Map.of("username", "nobody-" + UUID.randomUUID()))
                .post("/api/accounts/new-sign-in")
                .then()
                .statusCode(404);
        Api.admin()
                .body(Map.of("username", "admin"))
                .post("/api/accounts/new-sign-in")
                .then()
                .statusCode(403);
    }
}
