package org.committeeroom.districts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DistrictsTest {

    private static final String PASSWORD = "a password for tests";

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Campaigns campaigns;

    private String path;
    private String slug;

    @BeforeEach
    void seat() {
        slug = Api.newCampaign();
        Seat.in(slug);
        path = "/api/campaigns/" + slug;
    }

    private String made(Map<String, Object> station) {
        return Api.admin()
                .body(station)
                .post(path + "/stations")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    @Test
    void aStationTakesItsDistrictsFromWhereTheyVotedBefore() {
        String one = made(Map.of("name", "Town Hall", "postcode", "N7 1AA", "districts", List.of("EA", "EB")));
        Api.admin()
                .get(path + "/stations/" + one)
                .then()
                .statusCode(200)
                .body("name", equalTo("Town Hall"))
                .body("address", nullValue())
                .body("districts", equalTo(List.of("EA", "EB")));
        String two = made(Map.of("name", "Church Hall", "districts", List.of("EB")));
        Api.admin().get(path + "/stations/" + one).then().body("districts", equalTo(List.of("EA")));
        Api.admin()
                .body(Map.of("districts", List.of("EC"), "address", "1 Example Road"))
                .patch(path + "/stations/" + two)
                .then()
                .statusCode(200)
                .body("name", equalTo("Church Hall"))
                .body("address", equalTo("1 Example Road"))
                .body("districts", equalTo(List.of("EC")));
    }

    @Test
    void stationsComeByNameAPageAtATime() {
        made(Map.of("name", "A Hall"));
        made(Map.of("name", "B Hall"));
        String cursor = Api.admin()
                .get(path + "/stations?limit=1")
                .then()
                .body("items.name", equalTo(List.of("A Hall")))
                .extract()
                .path("next");
        Api.admin()
                .get(path + "/stations?limit=1&after=" + cursor)
                .then()
                .body("items.name", equalTo(List.of("B Hall")));
        Api.admin().get(path + "/stations?after=bm9uc2Vuc2U").then().statusCode(400);
    }

    @Test
    void aStationThatIsStillNeededStays() {
        String id = made(Map.of("name", "Town Hall", "districts", List.of("EA")));
        String invitation = Api.admin()
                .body(Map.of(
                        "role",
                        "teller",
                        "station",
                        id,
                        "expiresAt",
                        Instant.now().plus(1, ChronoUnit.HOURS).toString(),
                        "uses",
                        1))
                .post(path + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.admin().delete(path + "/stations/" + id).then().statusCode(409).body("code", equalTo("still_in_use"));
        Api.admin().delete(path + "/invitations/" + invitation).then().statusCode(204);
        Api.admin().delete(path + "/stations/" + id).then().statusCode(204);
        Api.admin().get(path + "/stations/" + id).then().statusCode(404);
    }

    @Test
    void aDistrictHasANameAWardAndAStation() {
        String station = made(Map.of("name", "Town Hall"));
        Api.admin()
                .body(Map.of("name", "Ash Road", "ward", "Example Ward", "stationId", station))
                .patch(path + "/polling-districts?code=EA")
                .then()
                .statusCode(200)
                .body("code", equalTo("EA"))
                .body("name", equalTo("Ash Road"))
                .body("ward", equalTo("Example Ward"))
                .body("station", equalTo("Town Hall"))
                .body("stationId", equalTo(station));
        Api.admin()
                .body("{\"stationId\": null}")
                .patch(path + "/polling-districts?code=ea")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ash Road"))
                .body("stationId", nullValue());
    }

    @Test
    void badInputIsRefused() {
        Api.admin().body("{}").patch(path + "/polling-districts").then().statusCode(400);
        Api.admin().body("{}").patch(path + "/polling-districts?code=ZZ").then().statusCode(404);
        Api.admin()
                .body("{\"name\": \"\"}")
                .patch(path + "/polling-districts?code=EA")
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("stationId", UUID.randomUUID()))
                .patch(path + "/polling-districts?code=EA")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("stationId"));
        Api.admin().body(Map.of("name", " ")).post(path + "/stations").then().statusCode(400);
        Api.admin()
                .body(Map.of("name", "Hall", "districts", List.of("ZZ")))
                .post(path + "/stations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("districts"));
        Api.admin().get(path + "/stations").then().body("items.name.findAll { it == 'Hall' }", equalTo(List.of()));
    }

    @Test
    void organisersAndDataOfficersChangePlacesObserversSeeThem() {
        String id = made(Map.of("name", "Town Hall"));
        assertMay(Role.ORGANISER, id, 200, 200);
        assertMay(Role.DATA_OFFICER, id, 200, 200);
        assertMay(Role.OBSERVER, id, 200, 403);
        String other = "/api/campaigns/" + Api.newCampaign();
        Api.admin().get(other + "/stations/" + id).then().statusCode(404);
        Api.admin().body("{}").patch(other + "/stations/" + id).then().statusCode(404);
        Api.admin().delete(other + "/stations/" + id).then().statusCode(404);
        Api.admin()
                .body("{}")
                .patch(other + "/polling-districts?code=EA")
                .then()
                .statusCode(404);
        Api.anonymous().get(path + "/stations").then().statusCode(401);
    }

    private void assertMay(Role role, String station, int see, int change) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID();
        UUID account = accounts.create(name, name, PASSWORD, false);
        roles.grant(campaigns.find(slug).orElseThrow(), account, role);
        Api.as(name, PASSWORD).get(path + "/stations/" + station).then().statusCode(see);
        Api.as(name, PASSWORD).get(path + "/stations").then().statusCode(see);
        Api.as(name, PASSWORD)
                .body("{}")
                .patch(path + "/stations/" + station)
                .then()
                .statusCode(change);
        Api.as(name, PASSWORD)
                .body("{}")
                .patch(path + "/polling-districts?code=EA")
                .then()
                .statusCode(change);
    }
}
