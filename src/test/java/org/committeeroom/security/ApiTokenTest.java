package org.committeeroom.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Person;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ApiTokenTest {

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    private Seat seat;
    private String tokens;

    @BeforeEach
    void aSeat() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        tokens = "/api/campaigns/" + seat.slug() + "/api-tokens";
    }

    private Map<String, Object> wanted(String role, String... districts) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("name", "Phone bank");
        wanted.put("role", role);
        wanted.put("districts", List.of(districts));
        wanted.put("expiresAt", clock.instant().plus(Duration.ofDays(30)).toString());
        return wanted;
    }

    private String token(String role, String... districts) {
        return Api.admin()
                .body(wanted(role, districts))
                .post(tokens)
                .then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .path("token");
    }

    private Response get(String token, String path) {
        return Api.device(token).get("/api/campaigns/" + seat.slug() + path);
    }

    @Test
    void aProgramDoesWhatItsRoleMayAndNothingElse() {
        String token = token("observer");
        get(token, "/dashboard").then().statusCode(200);
        get(token, "/electors").then().statusCode(403);
        get(token, "/staff").then().statusCode(403);
        get(token("data_officer"), "/electors?district=EA").then().statusCode(200);
        Api.device(token).get("/api/campaigns/" + Api.newCampaign()).then().statusCode(404);
        Api.device(token).get("/api/campaigns").then().statusCode(403);
        Api.device(token).get("/api/me/second-factor").then().statusCode(403);
        Api.device(token)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("program"))
                .body("campaign", equalTo(seat.slug()))
                .body("role", equalTo("observer"));
    }

    @Test
    void aRoleOfPhonesSeesTheDistrictsOfTheTokenAlone() {
        String token = token("teller", "EA");
        get(token, "/telling-numbers").then().statusCode(200).body(containsString("EA"));
        assertFalse(get(token, "/telling-numbers").asString().contains("EC"));
        get(token, "/electors").then().statusCode(403);
        Api.device(token).get("/api/me").then().body("districts", equalTo(List.of("EA")));
        Map<String, Object> told = Map.of(
                "id",
                java.util.UUID.randomUUID().toString(),
                "type",
                "told",
                "at",
                "2024-07-04T10:00:00+01:00",
                "station",
                seat.station("EC").toString(),
                "elector",
                Map.of("district", "EC", "number", 1, "suffix", 0));
        Api.device(token)
                .body(Map.of("returns", List.of(told)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("held"));
        get(token, "/watch/mine").then().statusCode(404);
        Api.device(token)
                .body(Map.of())
                .put("/api/campaigns/" + seat.slug() + "/watch/mine")
                .then()
                .statusCode(404);
    }

    @Test
    void itIsOverAtOnceWhenItIsEndedAndWhenItsDayHasCome() {
        String token = token("observer");
        get(token, "").then().statusCode(200);
        String id = Api.admin()
                .get(tokens)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Phone bank"))
                .body("items[0].madeBy", equalTo("admin"))
                .body("items[0].usedAt", notNullValue())
                .body("items[0].endedAt", nullValue())
                .extract()
                .path("items[0].id");
        Api.admin().delete(tokens + '/' + id).then().statusCode(204);
        get(token, "").then().statusCode(401);
        Api.admin().delete(tokens + '/' + id).then().statusCode(404);
        Api.admin().get(tokens).then().body("items[0].endedAt", notNullValue());
        String other = token("observer");
        jdbi.useHandle(h -> h.execute(
                "update api_token set expires_at = ? where campaign_id = ?",
                clock.instant().minusSeconds(1),
                seat.campaign()));
        get(other, "").then().statusCode(401);
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        String token = token("observer");
        for (String wrong : new String[] {
            token.substring(0, token.length() - 1),
            token + 'x',
            token.substring(4),
            "crt~",
            "crt~" + "!".repeat(90),
            "crt~" + token("observer").substring(4, 48) + token.substring(48)
        }) {
            get(wrong, "").then().statusCode(401);
        }
    }

    @Test
    void onlyTheAgentMakesThem() {
        Person officer = Person.somebody().with(Role.DATA_OFFICER, seat.campaign());
        officer.basic().body(wanted("observer")).post(tokens).then().statusCode(403);
        officer.basic().get(tokens).then().statusCode(403);
    }

    @Test
    void itHasARoleThatAProgramCanHaveAndAnEnd() {
        refused(wanted("agent"), "role");
        refused(wanted("polling_agent"), "role");
        refused(wanted("room", "EA"), "role");
        refused(wanted("canvasser"), "districts");
        refused(wanted("observer", "EA"), "districts");
        refused(wanted("canvasser", "XX"), "districts");
        Map<String, Object> late = wanted("observer");
        late.put("expiresAt", clock.instant().plus(Duration.ofDays(400)).toString());
        refused(late, "expiresAt");
        late.put("expiresAt", clock.instant().minusSeconds(1).toString());
        refused(late, "expiresAt");
        late.remove("expiresAt");
        refused(late, "expiresAt");
    }

    private void refused(Map<String, Object> wanted, String field) {
        Api.admin().body(wanted).post(tokens).then().statusCode(400).body("violations[0].field", containsString(field));
        Api.admin().get(tokens).then().body("items", hasSize(0));
    }

    @Test
    void theAuditTellsWhoMadeItAndWhatItDid() {
        String token = token("data_officer");
        get(token, "/electors?district=EA").then().statusCode(200);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/audit?kind=granted")
                .then()
                .body("items.detail", hasItem(containsString("name=Phone bank role=data_officer")));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/audit?q=phone bank")
                .then()
                .body("items.find { it.callerKind == 'token' }.callerName", equalTo("Phone bank"));
    }

    @Test
    void onlyADigestIsKept() {
        String token = token("observer");
        List<String> kept =
                jdbi.withHandle(h -> h.createQuery("select token_hash from api_token where campaign_id = :c")
                        .bind("c", seat.campaign())
                        .mapTo(String.class)
                        .list());
        assertTrue(kept.size() == 1 && !token.contains(kept.get(0)));
    }
}
