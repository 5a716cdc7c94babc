package org.committeeroom.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class InvitationTest {

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    @Inject
    Attempts attempts;

    private String slug;

    @BeforeEach
    void aCampaign() {
        slug = Api.newCampaign();
        attempts.succeeded("join 127.0.0.1");
    }

    private Map<String, Object> wanted(int uses) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("role", "canvasser");
        wanted.put("walks", new ArrayList<>());
        wanted.put("districts", new ArrayList<>());
        wanted.put("expiresAt", clock.instant().plus(Duration.ofHours(3)).toString());
        wanted.put("uses", uses);
        return wanted;
    }

    private Response invite(Map<String, Object> wanted) {
        return Api.admin().body(wanted).post("/api/campaigns/" + slug + "/invitations");
    }

    private static Response join(String code) {
        return Api.anonymous()
                .body(Map.of("code", code, "name", "Vera Volunteer"))
                .post("/api/join");
    }

    @Test
    void anInvitationHasACodeForPeopleAndAnAddressForPhones() {
        Response made = invite(wanted(2));
        made.then()
                .statusCode(201)
                .body("code", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"))
                .body("url", endsWith("/join#" + made.path("code")));
        Api.admin()
                .get("/api/campaigns/" + slug + "/invitations/" + made.path("id") + "/qr.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("viewBox"));
    }

    @Test
    void aPhoneJoinsWithTheCodeHoweverItIsTyped() {
        String code = invite(wanted(2)).path("code");
        String typed = code.toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        Response joined = join(typed);
        joined.then()
                .statusCode(201)
                .body("campaign", equalTo(slug))
                .body("role", equalTo("canvasser"))
                .body("walks", equalTo(List.of()));
        RequestSpecification device = Api.device(joined.path("token"));
        device.get("/api/campaigns/" + slug).then().statusCode(200).body("roles", equalTo(List.of("canvasser")));
    }

    @Test
    void aDeviceSeesItsOwnCampaignAndNoStaffOperation() {
        String token = join(invite(wanted(1)).path("code")).path("token");
        Api.device(token).get("/api/campaigns").then().statusCode(403);
        Api.device(token).get("/api/campaigns/" + Api.newCampaign()).then().statusCode(404);
        Api.device(token).get("/api/campaigns/" + slug + "/invitations").then().statusCode(403);
        Api.device(token).body(Map.of()).post("/api/campaigns").then().statusCode(403);
    }

    @Test
    void anInvitationIsUsedUp() {
        String code = invite(wanted(1)).path("code");
        join(code).then().statusCode(201);
        join(code).then().statusCode(410).body("code", equalTo("invitation_over"));
    }

    @Test
    void endingAnInvitationEndsItsDevicesAtOnce() {
        Response made = invite(wanted(5));
        String token = join(made.path("code")).path("token");
        Api.device(token).get("/api/campaigns/" + slug).then().statusCode(200);
        Api.admin()
                .delete("/api/campaigns/" + slug + "/invitations/" + made.path("id"))
                .then()
                .statusCode(204);
        Api.device(token).get("/api/campaigns/" + slug).then().statusCode(401);
        join(made.path("code")).then().statusCode(410);
    }

    @Test
    void onePhoneIsEndedAndTheOthersGoOn() {
        Response made = invite(wanted(5));
        String lost = join(made.path("code")).path("token");
        String other = join(made.path("code")).path("token");
        String devices = "/api/campaigns/" + slug + "/devices";
        List<String> ids = Api.admin()
                .get(devices + "?invitation=" + made.path("id"))
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Vera Volunteer", "Vera Volunteer")))
                .extract()
                .path("items.id");
        Api.admin().delete(devices + '/' + ids.get(1)).then().statusCode(204);
        Api.admin().delete(devices + '/' + ids.get(1)).then().statusCode(404);
        Api.device(lost).get("/api/campaigns/" + slug).then().statusCode(401);
        Api.device(other).get("/api/campaigns/" + slug).then().statusCode(200);
        Api.device(other).get(devices).then().statusCode(403);
        Api.device(other).delete(devices + '/' + ids.get(0)).then().statusCode(403);
        Api.admin().get(devices + "?invitation=" + UUID.randomUUID()).then().body("items", equalTo(List.of()));
    }

    @Test
    void anExpiredInvitationIsOver() {
        Response made = invite(wanted(5));
        String token = join(made.path("code")).path("token");
        jdbi.useHandle(h -> {
            h.execute(
                    "update invitation set expires_at = ? where id = ?",
                    clock.instant().minusSeconds(1),
                    uuid(made));
            h.execute(
                    "update device set expires_at = ? where invitation_id = ?",
                    clock.instant().minusSeconds(1),
                    uuid(made));
        });
        join(made.path("code")).then().statusCode(410);
        Api.device(token).get("/api/campaigns/" + slug).then().statusCode(401);
    }

    private static UUID uuid(Response made) {
        return UUID.fromString(made.path("id"));
    }

    @Test
    void unknownCodesAreNotFoundAndGuessingIsSlowedDown() {
        for (int i = 0; i < 10; i++) {
            join("ZZZZ-ZZZ" + i).then().statusCode(404);
        }
        join("ZZZZ-ZZZZ").then().statusCode(429);
        attempts.succeeded("join 127.0.0.1");
    }

    @Test
    void invitationsNameWhatExistsAndEndInTheFuture() {
        Map<String, Object> past = wanted(1);
        past.put("expiresAt", clock.instant().minusSeconds(60).toString());
        invite(past).then().statusCode(400).body("violations[0].field", equalTo("expiresAt"));
        Map<String, Object> staff = wanted(1);
        staff.put("role", "agent");
        invite(staff).then().statusCode(400).body("violations[0].field", equalTo("role"));
        Map<String, Object> stranger = wanted(1);
        stranger.put("walks", List.of(UUID.randomUUID().toString()));
        invite(stranger).then().statusCode(400).body("violations[0].field", equalTo("walks"));
        Map<String, Object> nowhere = wanted(1);
        nowhere.put("districts", List.of("XX"));
        invite(nowhere).then().statusCode(400).body("violations[0].field", equalTo("districts"));
        Map<String, Object> hall = wanted(1);
        hall.put("station", UUID.randomUUID().toString());
        invite(hall).then().statusCode(400).body("violations[0].field", equalTo("station"));
    }
}
