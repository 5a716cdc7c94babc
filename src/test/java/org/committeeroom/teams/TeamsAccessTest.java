package org.committeeroom.teams;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TeamsAccessTest extends TeamsCampaign {

    @Test
    void whoObservesSeesNamesButNotHowToReachThem() {
        String ada = made(
                "/volunteers",
                Map.of("name", "Ada", "phone", "020 7946 0000", "email", "a@example.org", "notes", "after six"));
        RequestSpecification observer = member(Role.OBSERVER);
        observer.get(base + "/volunteers/" + ada)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ada"))
                .body("phone", nullValue())
                .body("email", nullValue())
                .body("notes", nullValue());
        member(Role.ORGANISER).get(base + "/volunteers").then().body("items[0].phone", equalTo("020 7946 0000"));
        for (String path : List.of("/volunteers", "/teams", "/committee-rooms", "/assignments", "/shifts")) {
            member(Role.OBSERVER).get(base + path).then().statusCode(200);
            member(Role.OBSERVER)
                    .body("{\"name\": \"X\"}")
                    .post(base + path)
                    .then()
                    .statusCode(403);
            String one = base + path + "/" + ada;
            member(Role.OBSERVER).body("{\"name\": \"X\"}").patch(one).then().statusCode(403);
            member(Role.OBSERVER).delete(one).then().statusCode(403);
            Api.anonymous().get(base + path).then().statusCode(401);
        }
    }

    @Test
    void anotherCampaignSeesNothing() {
        String ada = volunteer("Ada");
        String team = made("/teams", Map.of("name", "One", "leader", ada));
        RequestSpecification member = member(Role.ORGANISER);
        String other = "/api/campaigns/" + Api.newCampaign();
        Api.admin().get(other + "/volunteers/" + ada).then().statusCode(404);
        Api.admin().get(other + "/teams/" + team).then().statusCode(404);
        Api.admin()
                .body("{\"name\": \"X\"}")
                .patch(other + "/teams/" + team)
                .then()
                .statusCode(404);
        Api.admin().delete(other + "/volunteers/" + ada).then().statusCode(404);
        Api.admin().get(other + "/volunteers").then().body("items", empty());
        Api.admin()
                .body(Map.of("name", "Two", "members", List.of(ada)))
                .post(other + "/teams")
                .then()
                .statusCode(400)
                .body("detail", containsString("members"));
        member.get(other + "/teams").then().statusCode(404);
    }
}
