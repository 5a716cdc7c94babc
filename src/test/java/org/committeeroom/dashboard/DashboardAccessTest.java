package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see the dashboard and the districts, and who is told when they change. */
@DatabaseTest
class DashboardAccessTest {

    private static final String PASSWORD = "long enough password";

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private String staff(Role role) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        roles.grant(seat.campaign(), accounts.create(name, "Test person", PASSWORD, false), role);
        return name;
    }

    private Supplier<RequestSpecification> as(Role role) {
        String name = staff(role);
        return () -> Api.as(name, PASSWORD);
    }

    @Test
    void theDashboardIsForThoseWhoRunTheDay() {
        String teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
        String boards = seat.device("board_runner", List.of(), List.of("EA"), null);
        Map<Supplier<RequestSpecification>, List<Integer>> expected = new HashMap<>();
        expected.put(Api::admin, List.of(200, 200, 200, 200));
        expected.put(as(Role.ORGANISER), List.of(200, 200, 200, 200));
        expected.put(as(Role.OBSERVER), List.of(200, 200, 403, 200));
        expected.put(as(Role.DATA_OFFICER), List.of(403, 403, 200, 403));
        expected.put(() -> Api.device(teller), List.of(403, 403, 403, 403));
        expected.put(() -> Api.device(boards), List.of(403, 403, 403, 403));
        expected.put(Api::anonymous, List.of(401, 401, 401, 401));
        expected.forEach((who, codes) -> assertEquals(codes, codes(who)));
        for (String closed : List.of(teller, boards)) {
            Api.device(closed).get(path("/dashboard/stream")).then().statusCode(403);
        }
        Api.anonymous().get(path("/dashboard/stream")).then().statusCode(401);
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private List<Integer> codes(Supplier<RequestSpecification> who) {
        return List.of(
                who.get().get(path("/dashboard")).statusCode(),
                who.get()
                        .queryParam("asOf", "2024-07-04T12:00:00Z")
                        .get(path("/dashboard"))
                        .statusCode(),
                who.get().get(path("/polling-districts")).statusCode(),
                who.get().get(path("/dashboard/moments")).statusCode());
    }

    @Test
    void anotherCampaignDoesNotExistAndShowsNothing() throws InterruptedException {
        Supplier<RequestSpecification> organiser = as(Role.ORGANISER);
        Seat other = Seat.in(Api.newCampaign());
        for (String rest : List.of("/dashboard", "/dashboard/moments", "/dashboard/stream", "/polling-districts")) {
            organiser.get().get("/api/campaigns/" + other.slug() + rest).then().statusCode(404);
        }
        Phones.send(other, List.of(Phones.promise("EA", 1)));
        Phones.eventually(1, () -> Api.admin()
                .get("/api/campaigns/" + other.slug() + "/dashboard")
                .path("totals.promised"));
        assertEquals(0, organiser.get().get(path("/dashboard")).<Integer>path("totals.promised"));
    }

    @Test
    void districtsAreAPageWithTheCountsOfTheContract() {
        JsonPath answer = Api.admin().get(path("/polling-districts")).jsonPath();
        assertEquals(
                Set.of(
                        "id",
                        "code",
                        "name",
                        "ward",
                        "station",
                        "stationId",
                        "electors",
                        "eligible",
                        "postal",
                        "contacted",
                        "promised",
                        "promisedPostal",
                        "knownVoted"),
                answer.getMap("items[0]").keySet());
        assertEquals(List.of("EA", "EB", "EC"), answer.getList("items.code"));
        assertEquals(seat.district("EA").toString(), answer.getString("items[0].id"));
        assertEquals("Hill School", answer.getString("items[0].station"));
        assertEquals("Old Library", answer.getString("items[2].station"));
        assertEquals(seat.station("EC").toString(), answer.getString("items[2].stationId"));
        assertEquals(
                List.of(60, 59, 9),
                List.of(
                        answer.getInt("items[1].electors"),
                        answer.getInt("items[1].eligible"),
                        answer.getInt("items[1].postal")));
        JsonPath first = Api.admin()
                .queryParam("limit", 2)
                .get(path("/polling-districts"))
                .jsonPath();
        assertEquals(List.of("EA", "EB"), first.getList("items.code"));
        JsonPath second = Api.admin()
                .queryParam("limit", 2)
                .queryParam("after", first.getString("next"))
                .get(path("/polling-districts"))
                .jsonPath();
        assertEquals(List.of("EC"), second.getList("items.code"));
        assertEquals(null, second.getString("next"));
    }

    @Test
    void aCampaignWithoutARegisterHasAnEmptyDashboard() {
        String empty = Api.newCampaign();
        JsonPath answer =
                Api.admin().get("/api/campaigns/" + empty + "/dashboard").jsonPath();
        assertEquals(0, answer.getInt("totals.electors"));
        assertEquals(0.0f, answer.getFloat("totals.votedAtClose.high"));
        assertEquals(List.of(), answer.getList("districts"));
    }

    /** Reads a stream line by line, as a browser does. */
    private final class Watcher implements AutoCloseable {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final InputStream in;

        Watcher(String name) throws IOException, InterruptedException {
            String basic = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + io.restassured.RestAssured.port + path("/dashboard/stream")))
                    .header("Authorization", "Basic " + basic)
                    .build();
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
            in = response.body();
            Thread reader = new Thread(this::read, "watcher");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(l -> !l.isBlank()).forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                // closed by the test
            }
            lines.add("end");
        }

        /** The next dashboard, or null when the server has ended the stream. */
        JsonPath next() throws InterruptedException {
            for (; ; ) {
                String line = lines.poll(20, TimeUnit.SECONDS);
                assertNotNull(line, "an event within 20 seconds");
                if (line.equals("end")) {
                    return null;
                }
                if (line.startsWith("data:")) {
                    return JsonPath.from(line.substring(5));
                }
                assertEquals("event:dashboard", line);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Test
    void changesComeAtMostOnceASecond() throws Exception {
        try (Watcher watcher = new Watcher(staff(Role.OBSERVER))) {
            Instant first = null;
            int promised = 0;
            for (int i = 1; promised < 12; i++) {
                JsonPath next = watcher.next();
                Instant made = Instant.parse(next.getString("asOf"));
                first = first == null ? made : first;
                // One may have been late, so that the next came sooner after it.
                Instant soonest = first.plusMillis(950L * (i - 1) - 1_000);
                assertTrue(!made.isBefore(soonest), "The " + i + "th came at " + made + " and not after " + soonest);
                promised = next.getInt("totals.promised");
                if (i <= 4) {
                    for (int n = 0; n < 3; n++) {
                        Phones.send(seat, List.of(Phones.promise(Seat.DISTRICTS.get(n), i)));
                    }
                }
            }
            assertEquals(12, promised);
        }
    }

    @Test
    void whoWatchesSeesEachChangeAndNothingMoreOnceTheRoleIsGone() throws Exception {
        String observer = staff(Role.OBSERVER);
        try (Watcher watcher = new Watcher(observer)) {
            assertEquals(0, watcher.next().getInt("totals.promised"));
            Phones.send(seat, List.of(Phones.promise("EA", 1)));
            JsonPath changed = watcher.next();
            while (changed.getInt("totals.promised") == 0) {
                changed = watcher.next();
            }
            assertEquals(1, changed.getInt("totals.promised"));
            assertEquals("not_before_close", changed.getString("publication"));
            Seat.jdbi()
                    .useHandle(h -> h.execute(
                            "delete from campaign_role where campaign_id = ? and role = 'OBSERVER'", seat.campaign()));
            while (changed != null) {
                changed = watcher.next();
            }
        }
    }
}
