package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SelfTestTest {

    private static final List<String> NEEDED = List.of("secure", "storage", "sealed", "app_stored", "network", "clock");

    private Seat seat;
    private String tests;
    private String phone;

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        tests = "/api/campaigns/" + seat.slug() + "/self-tests";
        phone = seat.device("canvasser", List.of(), List.of("EA"), null);
    }

    private static Map<String, Object> tried(String failing, String... skipping) {
        List<Map<String, String>> results = new ArrayList<>();
        NEEDED.forEach(
                check -> results.add(Map.of("check", check, "outcome", check.equals(failing) ? "failed" : "passed")));
        for (String check : skipping) {
            results.add(Map.of("check", check, "outcome", "skipped"));
        }
        return Map.of("at", "2024-07-01T12:00:00+01:00", "results", results);
    }

    @Test
    void aPhoneThatWasNotTriedIsListedAsThat() {
        Api.admin()
                .get(tests)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Test phone"))
                .body("items[0].role", equalTo("canvasser"))
                .body("items[0].triedAt", nullValue())
                .body("items[0].ready", equalTo(false));
    }

    @Test
    void aPhoneIsReadyWithoutWhatItCanDoWithout() {
        Api.device(phone)
                .body(tried(null, "camera", "print"))
                .put(tests + "/mine")
                .then()
                .statusCode(204);
        Api.admin()
                .get(tests)
                .then()
                .body("items[0].triedAt", equalTo("2024-07-01T11:00:00Z"))
                .body("items[0].ready", equalTo(true))
                .body("items[0].failed", empty())
                .body("items[0].skipped", contains("camera", "print"));
    }

    @Test
    void theLatestTryCounts() {
        Api.device(phone).body(tried("clock")).put(tests + "/mine").then().statusCode(204);
        Api.admin().get(tests).then().body("items[0].ready", equalTo(false)).body("items[0].failed", contains("clock"));
        Api.device(phone).body(tried(null)).put(tests + "/mine").then().statusCode(204);
        Api.admin().get(tests).then().body("items", hasSize(1)).body("items[0].ready", equalTo(true));
    }

    @Test
    void whatWasNotTriedIsNotReady() {
        Api.device(phone)
                .body(Map.of(
                        "at",
                        "2024-07-01T12:00:00+01:00",
                        "results",
                        List.of(Map.of("check", "secure", "outcome", "passed"))))
                .put(tests + "/mine")
                .then()
                .statusCode(204);
        Api.admin().get(tests).then().body("items[0].ready", equalTo(false)).body("items[0].failed", empty());
    }

    @Test
    void badInputIsRefused() {
        for (String wrong : List.of(
                "",
                "{}",
                "{\"at\": \"2024-07-01T12:00:00+01:00\", \"results\": []}",
                "{\"at\": \"noon\", \"results\": [{\"check\": \"clock\", \"outcome\": \"passed\"}]}",
                "{\"at\": \"2024-07-01T12:00:00+01:00\", \"results\": [{\"check\": \"magic\", \"outcome\": \"passed\"}]}",
                "{\"at\": \"2024-07-01T12:00:00+01:00\", \"results\": [null]}")) {
            Api.device(phone)
                    .body(wrong)
                    .put(tests + "/mine")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void phonesSayItOfThemselvesAndOrganisersReadIt() {
        Api.anonymous().get(tests).then().statusCode(401);
        Api.device(phone).get(tests).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(tests).then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(tests).then().statusCode(200);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(tried(null))
                .put(tests + "/mine")
                .then()
                .statusCode(403);
        Api.admin().body(tried(null)).put(tests + "/mine").then().statusCode(404);
        String other = Api.newCampaign();
        Api.device(phone)
                .body(tried(null))
                .put("/api/campaigns/" + other + "/self-tests/mine")
                .then()
                .statusCode(404);
        Api.admin().get("/api/campaigns/" + other + "/self-tests").then().body("items", empty());
    }
}
