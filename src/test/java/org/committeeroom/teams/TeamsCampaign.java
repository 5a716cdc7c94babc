package org.committeeroom.teams;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** A campaign with two districts, and what tests do in it. */
abstract class TeamsCampaign {

    static final Instant NOON = Instant.parse("2024-07-04T11:00:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    Campaigns campaigns;

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    String slug;
    String base;

    @BeforeEach
    void campaign() {
        slug = Api.newCampaign();
        base = "/api/campaigns/" + slug;
        district("EA");
        district("KD-2/2");
    }

    RequestSpecification member(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID();
        UUID account = accounts.create(name, name, "a password of " + name, false);
        roles.grant(campaigns.find(slug).orElseThrow(), account, role);
        return Api.as(name, "a password of " + name);
    }

    void district(String code) {
        UUID campaign = campaigns.find(slug).orElseThrow();
        jdbi.useHandle(h -> h.execute(
                "insert into polling_district (campaign_id, id, code, name) values (?, ?, ?, ?)",
                campaign,
                Ids.next(),
                code,
                code));
    }

    String volunteer(String name) {
        return made("/volunteers", Map.of("name", name));
    }

    String assign(String team, String district, String task, int from, int to) {
        return made("/assignments", assignment(team, district, task, from, to));
    }

    static Map<String, Object> assignment(String team, String district, String task, int from, int to) {
        return Map.of(
                "team",
                team,
                "district",
                district,
                "task",
                task,
                "from",
                NOON.plus(from, ChronoUnit.HOURS).toString(),
                "to",
                NOON.plus(to, ChronoUnit.HOURS).toString());
    }

    static Map<String, Object> shift(String volunteer, String role, String room) {
        Map<String, Object> shift = new java.util.HashMap<>();
        shift.put("volunteer", volunteer);
        shift.put("role", role);
        shift.put("committeeRoom", room);
        shift.put("from", "2024-07-04T07:00:00+01:00");
        shift.put("to", "2024-07-04T10:00:00+01:00");
        return shift;
    }

    io.restassured.response.Response post(String path, Map<String, ?> body) {
        return Api.admin().body(body).post(base + path);
    }

    String made(String path, Map<String, ?> body) {
        String id = post(path, body).then().statusCode(201).extract().path("id");
        Api.admin().get(base + path + "/" + id).then().statusCode(200);
        return id;
    }

    static void invalid(io.restassured.response.Response answer, String field) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid_input"))
                .body("violations[0].field", equalTo(field));
    }

    void inUse(String path) {
        Api.admin().delete(base + path).then().statusCode(409).body("code", equalTo("still_in_use"));
    }
}
