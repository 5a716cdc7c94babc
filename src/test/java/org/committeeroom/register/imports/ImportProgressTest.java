package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** What somebody sees of an import under way, and how it is stopped. */
@DatabaseTest
class ImportProgressTest {

    private static final String HEADER =
            "PD,ENO,First Names,Surname,Date of Attainment,Franchise Flag,Address 1," + "Address 2,Postcode\r\n";

    @Test
    void progressIsToldUntilItIsOver() {
        String slug = Api.newCampaign();
        String location = sent(slug, register(40_000));
        String events = Api.admin()
                .accept("text/event-stream")
                .get(location + "/progress")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();
        List<JsonPath> seen = events.lines()
                .filter(l -> l.startsWith("data:"))
                .map(l -> JsonPath.from(l.substring(5)))
                .toList();
        assertTrue(seen.size() >= 2, events);
        JsonPath last = seen.get(seen.size() - 1);
        assertEquals("completed", last.getString("status"));
        assertEquals(40_000, last.getInt("created"));
        assertEquals(
                1,
                seen.stream()
                        .filter(e -> e.getString("status").equals("completed"))
                        .count());
        List<JsonPath> running =
                seen.stream().filter(e -> e.get("rate") != null).toList();
        assertTrue(running.stream().allMatch(e -> e.getFloat("rate") > 0 && e.getInt("secondsLeft") >= 0), events);
        assertTrue(running.stream().anyMatch(e -> e.getInt("rowsRead") > 0 && e.getInt("rowsRead") < 40_000), events);
    }

    @Test
    void oneThatRunsIsStoppedAndLeavesTheRegisterAsItWas() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        List<String> before = Imported.electors(slug);
        String location = sent(slug, register(150_000));
        String next = sent(slug, register(10));
        Api.admin().get(next).then().body("status", equalTo("queued"));
        awaitRows(location);
        Api.admin().post(next + "/cancel").then().statusCode(202);
        Api.admin().post(location + "/cancel").then().statusCode(202);
        JsonPath stopped = Fixture.finished(location);
        assertEquals("failed", stopped.getString("status"));
        assertEquals("cancelled", stopped.getString("problem.code"));
        assertTrue(stopped.getInt("rowsRead") > 0);
        assertEquals("cancelled", Fixture.finished(next).getString("problem.code"));
        assertEquals(before, Imported.electors(slug));
        Api.admin().post(location + "/cancel").then().statusCode(409);
    }

    @Test
    void twoAtOnceAreTakenOneAfterTheOther() {
        String slug = Api.newCampaign();
        String first = sent(slug, register(5_000));
        String second = sent(slug, register(4_000));
        JsonPath one = Fixture.finished(first);
        JsonPath two = Fixture.finished(second);
        assertEquals(5_000, one.getInt("created"));
        assertEquals(1_000, two.getInt("removed"));
        assertEquals(4_000, two.getInt("unchanged"));
        assertTrue(one.getString("finishedAt").compareTo(two.getString("startedAt")) <= 0);
    }

    private static void awaitRows(String location) {
        for (int i = 0; i < 1000; i++) {
            if (Api.admin().get(location).jsonPath().getInt("rowsRead") > 0) {
                return;
            }
        }
        throw new AssertionError("It does not get on");
    }

    private static String sent(String slug, byte[] file) {
        return Api.admin()
                .contentType("text/csv")
                .body(file)
                .post("/api/campaigns/" + slug + "/register-imports?kind=full")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static byte[] register(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEADER.getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i <= rows; i++) {
            String row = "EA," + i + ",Ada,Example,,," + (i / 3 + 1) + " Example Road,London,N7 1AA\r\n";
            out.writeBytes(row.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
