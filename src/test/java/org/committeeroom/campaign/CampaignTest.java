package org.committeeroom.campaign;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CampaignTest {

    @Test
    void whoMakesACampaignIsItsAgent() {
        String slug = Api.newCampaign();
        Api.admin()
                .get("/api/campaigns/" + slug)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("controller", equalTo("independent"))
                .body("election.type", equalTo("uk_parliament"))
                .body("election.pollDate", equalTo("2024-07-04"))
                .body("roles", equalTo(java.util.List.of("agent")));
        Api.admin().get("/api/campaigns").then().body("items.slug", hasItem(slug));
    }

    @Test
    void theLocationOfWhatIsMadeLeadsToIt() {
        String location = Api.admin()
                .body(Map.of(
                        "slug", "seat-with-a-location",
                        "name", "Test seat",
                        "candidate", "Ada Example",
                        "controller", "independent",
                        "election", Map.of("type", "local", "nation", "wales", "pollDate", "2024-07-04")))
                .post("/api/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Api.admin().get(location).then().statusCode(200).body("slug", equalTo("seat-with-a-location"));
    }

    @Test
    void aSlugIsTakenOnce() {
        String slug = Api.newCampaign();
        Api.admin()
                .body(Map.of(
                        "slug", slug,
                        "name", "Again",
                        "candidate", "B",
                        "controller", "independent",
                        "election", Map.of("type", "local", "nation", "wales", "pollDate", "2024-07-04")))
                .post("/api/campaigns")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("slug_taken"));
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        String slug = Api.newCampaign();
        Api.admin()
                .body(Map.of("candidate", "Grace Example"))
                .patch("/api/campaigns/" + slug)
                .then()
                .statusCode(200)
                .body("candidate", equalTo("Grace Example"))
                .body("name", equalTo("Test seat"));
    }

    @Test
    void invalidInputNamesItsFields() {
        Api.admin()
                .body(Map.of("slug", "Not a slug", "name", "", "candidate", "B", "controller", "independent"))
                .post("/api/campaigns")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(java.util.List.of("election", "name", "slug")));
        Api.admin()
                .body("{\"slug\": \"x-y\", \"controller\": \"pirate\"}")
                .post("/api/campaigns")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("controller"))
                .body("violations[0].message", equalTo("must be one of: independent, registered_party"));
        Api.admin().body("{").post("/api/campaigns").then().statusCode(400);
        Api.admin().body("").post("/api/campaigns").then().statusCode(400);
    }

    @Test
    void campaignsOfOthersDoNotExist() {
        String slug = Api.newCampaign();
        Api.anonymous().get("/api/campaigns/" + slug).then().statusCode(401).body("code", equalTo("sign_in_required"));
        Api.as("admin", "wrong").get("/api/campaigns/" + slug).then().statusCode(401);
        Api.admin().get("/api/campaigns/no-such").then().statusCode(404).body("code", equalTo("not_found"));
        Api.admin().get("/api/campaigns").then().body("items.slug", not(hasItem("no-such")));
    }
}
