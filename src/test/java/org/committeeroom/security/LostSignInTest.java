package org.committeeroom.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LostSignInTest {

    @Inject
    Clock clock;

    @Inject
    CampaignRoles roles;

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
    void aRoleElsewhereThatHasEndedCountsNoMore() {
        String other = Api.newCampaign();
        olu.with(Role.OBSERVER, Seat.campaignOf(other)).with(Role.DATA_OFFICER, Seat.campaignOf(Api.newCampaign()));
        agent.basic().post(anew(olu)).then().statusCode(403);
        Api.admin()
                .delete("/api/campaigns/" + other + "/staff/" + olu.account() + "/roles/observer")
                .then()
                .statusCode(204);
        agent.basic().post(anew(olu)).then().statusCode(403);
        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update campaign_role set ends_at = ? where account_id = ? and role = 'DATA_OFFICER'",
                        clock.instant(),
                        olu.account()));
        agent.basic().post(anew(olu)).then().statusCode(200);
    }

    @Test
    void theCampaignsOwnDrillIsNoOtherCampaign() {
        UUID drill = Seat.campaignOf(Api.newCampaign());
        Seat.jdbi().useHandle(h -> h.execute("update campaign set drill_of = ? where id = ?", campaign, drill));
        olu.with(Role.ORGANISER, drill);
        agent.basic().post(anew(olu)).then().statusCode(200);
        Person stranger = Person.somebody().with(Role.AGENT, drill);
        stranger.basic()
                .post("/api/campaigns/" + slugOf(drill) + "/staff/" + olu.account() + "/new-sign-in")
                .then()
                .statusCode(403);
        agent.basic()
                .delete("/api/campaigns/" + slug + "/staff/" + olu.account() + "/roles/organiser")
                .then()
                .statusCode(204);
        assertEquals(Set.of(), roles.of(drill, olu.account()));
    }

    private static String slugOf(UUID id) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select slug from campaign where id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .one());
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
