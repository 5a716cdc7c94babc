package org.committeeroom.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StaffTest {

    private static final String CHOSEN = "a password of my own";

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    private String slug;
    private String olu;

    @BeforeEach
    void aCampaign() {
        slug = Api.newCampaign();
        olu = "olu-" + UUID.randomUUID();
    }

    private Response grant(String username, String role, String until) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("username", username);
        wanted.put("name", "Olu Example");
        wanted.put("role", role);
        wanted.put("until", until);
        return Api.admin().body(wanted).post("/api/campaigns/" + slug + "/staff");
    }

    /** With a password of their own. */
    private String settled(String role, String until) {
        String password = grant(olu, role, until).path("password");
        Api.as(olu, password)
                .body(Map.of("current", password, "wanted", CHOSEN))
                .put("/api/me/password")
                .then()
                .statusCode(204);
        return CHOSEN;
    }

    @Test
    void somebodyNewGetsAnAccountAndHasToChooseAPassword() {
        Response granted = grant(olu, "organiser", null);
        granted.then().statusCode(201).body("password", notNullValue());
        String password = granted.path("password");
        Api.as(olu, password).get("/api/me").then().statusCode(200).body("mustChangePassword", equalTo(true));
        Api.as(olu, password)
                .get("/api/campaigns/" + slug)
                .then()
                .statusCode(403)
                .body("code", equalTo("password_change_due"));
        Api.as(olu, password).get("/api/campaigns").then().statusCode(403);
        Api.as(olu, password)
                .body(Map.of("current", password, "wanted", CHOSEN))
                .put("/api/me/password")
                .then()
                .statusCode(204);
        Api.as(olu, password).get("/api/me").then().statusCode(401);
        Api.as(olu, CHOSEN)
                .get("/api/campaigns/" + slug)
                .then()
                .statusCode(200)
                .body("roles", equalTo(java.util.List.of("organiser")));
    }

    @Test
    void passwordsAreLongNewAndProved() {
        String password = grant(olu, "observer", null).path("password");
        Api.as(olu, password)
                .body(Map.of("current", password, "wanted", "short"))
                .put("/api/me/password")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("wanted"));
        Api.as(olu, password)
                .body(Map.of("current", password, "wanted", password))
                .put("/api/me/password")
                .then()
                .statusCode(400);
        Api.as(olu, password)
                .body(Map.of("current", "something else", "wanted", CHOSEN))
                .put("/api/me/password")
                .then()
                .statusCode(401);
    }

    @Test
    void commonPasswordsAndNamesNearHereAreRefused() {
        String password = grant(olu, "observer", null).path("password");
        for (String easy :
                new String[] {"password1234", "OluExample2024", slug + "1", "ada.example.1", "CommitteeRoom!"}) {
            Api.as(olu, password)
                    .body(Map.of("current", password, "wanted", easy))
                    .put("/api/me/password")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("easy_password"));
        }
        Api.as(olu, password).get("/api/me").then().statusCode(200).body("mustChangePassword", equalTo(true));
    }

    @Test
    void whoHasAnAccountGetsAnotherRoleAndNoPassword() {
        settled("observer", null);
        grant(olu, "data_officer", null).then().statusCode(201).body("password", nullValue());
        Api.as(olu, CHOSEN).get("/api/campaigns/" + slug + "/electors").then().statusCode(200);
        Api.admin()
                .get("/api/campaigns/" + slug + "/staff")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.username == '" + olu + "' }.role",
                        equalTo(java.util.List.of("data_officer", "observer")))
                .body("items.findAll { it.username == '" + olu + "' }.grantedBy", hasItem("admin"));
    }

    @Test
    void aRoleEndsWithTheNextRequest() {
        settled("organiser", null);
        String account = Api.admin()
                .get("/api/campaigns/" + slug + "/staff")
                .path("items.find { it.username == '" + olu + "' }.account");
        Api.as(olu, CHOSEN).get("/api/campaigns/" + slug).then().statusCode(200);
        String role = "/api/campaigns/" + slug + "/staff/" + account + "/roles/organiser";
        Api.admin().delete(role).then().statusCode(204);
        Api.as(olu, CHOSEN).get("/api/campaigns/" + slug).then().statusCode(404);
        Api.admin().delete(role).then().statusCode(404);
    }

    @Test
    void aRoleForATimeEndsByItself() {
        settled("organiser", clock.instant().plusSeconds(3600).toString());
        Api.as(olu, CHOSEN).get("/api/campaigns/" + slug).then().statusCode(200);
        jdbi.useHandle(h -> h.execute(
                "update campaign_role set ends_at = ? where account_id = (select id from account where username = ?)",
                clock.instant().minusSeconds(1),
                olu));
        Api.as(olu, CHOSEN).get("/api/campaigns/" + slug).then().statusCode(404);
        Api.as(olu, CHOSEN).get("/api/me").then().body("campaigns.size()", equalTo(0));
        Api.admin().get("/api/campaigns/" + slug + "/staff").then().body("items.username", not(hasItem(olu)));
        grant(olu, "observer", clock.instant().minusSeconds(1).toString())
                .then()
                .statusCode(400);
    }

    @Test
    void aCampaignKeepsAnAgent() {
        String admin = Api.admin()
                .get("/api/campaigns/" + slug + "/staff")
                .path("items.find { it.username == 'admin' }.account");
        Api.admin()
                .delete("/api/campaigns/" + slug + "/staff/" + admin + "/roles/agent")
                .then()
                .statusCode(409)
                .body("code", equalTo("last_agent"));
        grant("admin", "agent", clock.instant().plusSeconds(60).toString())
                .then()
                .statusCode(409);
        Api.admin().get("/api/campaigns/" + slug).then().statusCode(200);
    }

    @Test
    void onlyTheAgentGivesRolesAndOnlyThoseOfStaff() {
        settled("organiser", null);
        Api.as(olu, CHOSEN)
                .body(Map.of("username", olu, "role", "agent"))
                .post("/api/campaigns/" + slug + "/staff")
                .then()
                .statusCode(403);
        grant(olu, "canvasser", null).then().statusCode(400).body("violations[0].field", equalTo("role"));
    }

    @Test
    void itIsSeenWhoHasTriedToSignIn() {
        String password = grant(olu, "organiser", null).path("password");
        String path = "/api/campaigns/" + slug + "/sign-ins";
        String mine = "items.find { it.name == 'Olu Example' }";
        Api.admin()
                .get(path)
                .then()
                .statusCode(200)
                .body(mine + ".roles", equalTo(java.util.List.of("organiser")))
                .body(mine + ".signedInAt", nullValue())
                .body(mine + ".passwordDue", equalTo(true));
        Api.anonymous()
                .body(Map.of("username", olu, "password", password))
                .post("/api/session")
                .then()
                .statusCode(204);
        Api.admin().get(path).then().body(mine + ".signedInAt", notNullValue());
        Api.as(olu, password)
                .body(Map.of("current", password, "wanted", CHOSEN))
                .put("/api/me/password")
                .then()
                .statusCode(204);
        Api.as(olu, CHOSEN).get(path).then().statusCode(200).body(mine + ".passwordDue", equalTo(false));
        String other = "observer-" + UUID.randomUUID();
        String theirs = grant(other, "observer", null).path("password");
        Api.as(other, theirs)
                .body(Map.of("current", theirs, "wanted", CHOSEN))
                .put("/api/me/password")
                .then()
                .statusCode(204);
        Api.as(other, CHOSEN).get(path).then().statusCode(403);
    }
}
