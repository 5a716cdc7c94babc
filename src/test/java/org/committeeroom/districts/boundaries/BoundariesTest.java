package org.committeeroom.districts.boundaries;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class BoundariesTest {

    private static final String PASSWORD = "a password for tests";
    private static final String GEO_JSON = "application/geo+json";

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Campaigns campaigns;

    private String path;
    private Seat seat;

    @BeforeEach
    void seat() {
        seat = Seat.in(Api.newCampaign());
        path = "/api/campaigns/" + seat.slug() + "/boundaries";
    }

    /** A square of a kilometre, so many of them east of the first. */
    private static String square(Map<String, String> properties, int east) {
        double west = -0.1 + east * 0.01;
        List<String> pairs = new ArrayList<>();
        properties.forEach((name, value) -> pairs.add("\"" + name + "\":\"" + value + "\""));
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[%f,51.5],[%f,51.5],[%f,51.51],[%f,51.51],[%f,51.5]]]}}",
                String.join(",", pairs),
                west,
                west + 0.01,
                west + 0.01,
                west,
                west);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private ValidatableResponse put(String body) {
        return Api.admin().contentType(GEO_JSON).body(body).put(path).then();
    }

    @Test
    void districtsAreFoundByTheirCodesAndGivenBackForTheMap() {
        put(collection(
                        square(Map.of("OBJECTID", "1", "PD_REF", "ea"), 0),
                        square(Map.of("OBJECTID", "2", "PD_REF", "E B"), 1),
                        square(Map.of("OBJECTID", "3", "PD_REF", "ZZ"), 2)))
                .statusCode(200)
                .body("kind", equalTo("district"))
                .body("property", equalTo("PD_REF"))
                .body("drawn", equalTo(List.of("EA", "EB")))
                .body("missing", equalTo(List.of("EC")))
                .body("ignored", equalTo(List.of("ZZ")))
                .body("ignoredCount", equalTo(1));
        Api.admin()
                .get(path)
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features.properties.code", equalTo(List.of("EA", "EB")))
                .body("features[0].type", equalTo("Feature"))
                .body("features[0].properties.kind", equalTo("district"))
                .body("features[0].geometry.type", equalTo("Polygon"))
                .body("features[0].geometry.coordinates[0]", hasSize(5))
                .body("features[0].geometry.coordinates[0][0]", hasSize(2));
    }

    @Test
    void aDistrictInSeveralPiecesIsOne() {
        put(collection(square(Map.of("code", "EA"), 0), square(Map.of("code", "EA"), 5)))
                .statusCode(200);
        Api.admin()
                .get(path)
                .then()
                .body("features", hasSize(1))
                .body("features[0].geometry.type", equalTo("MultiPolygon"))
                .body("features[0].geometry.coordinates", hasSize(2));
    }

    @Test
    void wardsAreFoundByTheirNamesAndKeptBesideTheDistricts() {
        Api.admin()
                .body(Map.of("name", "One", "ward", "St Mary's & St James'"))
                .patch("/api/campaigns/" + seat.slug() + "/polling-districts?code=EA")
                .then()
                .statusCode(200);
        put(collection(square(Map.of("code", "EA"), 0))).statusCode(200);
        put(collection(
                        square(Map.of("WD24CD", "E05013697", "WD24NM", "St. Mary's and St. James' Ward"), 0),
                        square(Map.of("WD24CD", "E05013698", "WD24NM", "Elsewhere"), 1)))
                .statusCode(200)
                .body("kind", equalTo("ward"))
                .body("property", equalTo("WD24NM"))
                .body("drawn", equalTo(List.of("St Mary's & St James'")));
        Api.admin()
                .get(path)
                .then()
                .body("features.properties.kind", equalTo(List.of("district", "ward")))
                .body("features[0].properties.name", equalTo("One"))
                .body("features[0].properties.ward", equalTo("St Mary's & St James'"))
                .body("features[1].properties.name", nullValue());
        Api.admin().delete(path + "?kind=ward").then().statusCode(204);
        Api.admin().get(path).then().body("features.properties.code", equalTo(List.of("EA")));
        Api.admin().delete(path).then().statusCode(204);
        Api.admin().get(path).then().body("features", empty());
    }

    @Test
    void theSameAgainAndOthersReplaceWhatWasThere() {
        String first = collection(square(Map.of("code", "EA"), 0), square(Map.of("code", "EB"), 1));
        put(first).statusCode(200);
        put(first).statusCode(200);
        put(collection(square(Map.of("code", "EC"), 2))).statusCode(200);
        Api.admin().get(path).then().body("features.properties.code", equalTo(List.of("EC")));
    }

    @Test
    void ordnanceSurveysGridIsUnderstood() {
        put(collection("{\"type\":\"Feature\",\"properties\":{\"code\":\"EA\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[530000,180000],[531000,180000],[531000,181000],[530000,180000]]]}}"))
                .statusCode(200);
        List<Float> corner = Api.admin().get(path).path("features[0].geometry.coordinates[0][0]");
        assertEquals(51.50, corner.get(1), 0.02);
    }

    @Test
    void badFilesAreRefusedAndChangeNothing() {
        put(collection(square(Map.of("code", "EA"), 0))).statusCode(200);
        refused("this is no map", "not well-formed JSON");
        refused("", "nothing in the file");
        refused("{\"type\":\"FeatureCollection\",\"features\":[]}", "empty");
        refused(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"EA\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-0.1,51.5]}}]}",
                "Feature 1 is not a Polygon");
        refused(collection(square(Map.of("PD", "ZZ", "id", "7"), 0)), "They have: ");
        refused(collection(square(Map.of(), 0)), "no properties");
        refused(collection(square(Map.of("code", "EA"), 4_000)), "does not lie in Britain");
        Api.admin()
                .contentType(GEO_JSON)
                .body(collection(square(Map.of("code", "EB"), 0)))
                .put(path + "?property=PD")
                .then()
                .statusCode(422)
                .body("detail", containsString("in its property PD"));
        Api.admin()
                .contentType(GEO_JSON)
                .body("{}")
                .queryParam("property", " ")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("property"));
        Api.admin().contentType("text/plain").body("{}").put(path).then().statusCode(415);
        Api.admin().delete(path + "?kind=nonsense").then().statusCode(400);
        Api.admin().get(path).then().body("features.properties.code", equalTo(List.of("EA")));
    }

    private void refused(String body, String why) {
        put(body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("not_boundaries"))
                .body("detail", containsString(why));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        String large = collection(square(Map.of("code", "EA", "note", "x".repeat(17 << 20)), 0));
        put(large).statusCode(413).body("code", equalTo("body_too_large")).body("detail", containsString("16 MiB"));
        put(collection(square(Map.of("code", "EA", "note", "x".repeat(2 << 20)), 0)))
                .statusCode(200);
    }

    @Test
    void manyCornersAreThinnedOut() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i <= 60_000; i++) {
            double angle = 2 * Math.PI * i / 60_000;
            double wave = 0.05 + 0.0005 * Math.sin(angle * 2_000);
            ring.append(i == 0 ? "" : ",")
                    .append('[')
                    .append(wave * Math.cos(angle))
                    .append(',')
                    .append(51.5 + wave * Math.sin(angle))
                    .append(']');
        }
        put(collection("{\"type\":\"Feature\",\"properties\":{\"code\":\"EA\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[" + ring + "]]}}"))
                .statusCode(200);
        List<?> kept = Api.admin().get(path).path("features[0].geometry.coordinates[0]");
        assertEquals(true, kept.size() > 1_000 && kept.size() <= 25_001, kept.size() + " corners");
    }

    @Test
    void twoWhoSendAtOnceBothSucceed() throws Exception {
        String map = collection(square(Map.of("code", "EA"), 0), square(Map.of("code", "EB"), 1));
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> send =
                    () -> Api.admin().contentType(GEO_JSON).body(map).put(path).statusCode();
            for (Future<Integer> status : both.invokeAll(List.of(send, send, send, send))) {
                assertEquals(200, status.get());
            }
        } finally {
            both.shutdownNow();
        }
        Api.admin().get(path).then().body("features", hasSize(2));
    }

    @Test
    void organisersAndDataOfficersDrawObserversLook() {
        put(collection(square(Map.of("code", "EA"), 0))).statusCode(200);
        assertMay(Role.ORGANISER, 200, 200);
        assertMay(Role.DATA_OFFICER, 200, 200);
        assertMay(Role.OBSERVER, 200, 403);
        String device = seat.device("canvasser", List.of(seat.walk(seat.property("EA", 1))), List.of(), null);
        Api.device(device).get(path).then().statusCode(403);
        Api.device(device)
                .contentType(GEO_JSON)
                .body(collection())
                .put(path)
                .then()
                .statusCode(403);
        Api.device(device).delete(path).then().statusCode(403);
        Api.anonymous().get(path).then().statusCode(401);
        Api.anonymous().delete(path).then().statusCode(401);
        String other = "/api/campaigns/" + Api.newCampaign() + "/boundaries";
        Api.admin().get(other).then().statusCode(200).body("features", empty());
    }

    private void assertMay(Role role, int see, int change) {
        String name = role.name().toLowerCase(Locale.ROOT) + UUID.randomUUID();
        UUID account = accounts.create(name, name, PASSWORD, false);
        roles.grant(campaigns.find(seat.slug()).orElseThrow(), account, role);
        Api.as(name, PASSWORD).get(path).then().statusCode(see);
        Api.as(name, PASSWORD)
                .contentType(GEO_JSON)
                .body(collection(square(Map.of("code", "EA"), 0)))
                .put(path)
                .then()
                .statusCode(change);
        Api.as(name, PASSWORD).delete(path + "?kind=ward").then().statusCode(change == 200 ? 204 : change);
        Api.as(name, PASSWORD)
                .get("/api/campaigns/" + Api.newCampaign() + "/boundaries")
                .then()
                .statusCode(404);
    }
}
