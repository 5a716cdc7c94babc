package org.committeeroom.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** The HTTP interface as a caller of the tests sees it. */
public final class Api {

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification admin() {
        return as("admin", TestDatabase.ADMIN_PASSWORD);
    }

    public static RequestSpecification as(String username, String password) {
        return anonymous().auth().preemptive().basic(username, password);
    }

    public static RequestSpecification device(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** Makes a campaign with a slug of its own, whose agent is admin. */
    public static String newCampaign() {
        return newCampaign("independent");
    }

    public static String newCampaign(String controller) {
        String slug = "seat-" + UUID.randomUUID().toString().substring(0, 8);
        admin().body(Map.of(
                        "slug",
                        slug,
                        "name",
                        "Test seat",
                        "candidate",
                        "Ada Example",
                        "controller",
                        controller,
                        "election",
                        Map.of(
                                "type", "uk_parliament",
                                "nation", "england",
                                "pollDate", "2024-07-04",
                                "timeZone", "Europe/London")))
                .post("/api/campaigns")
                .then()
                .statusCode(201);
        return slug;
    }
}
