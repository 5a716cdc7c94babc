package org.committeeroom.returns;

import static org.committeeroom.returns.Sent.canvass;
import static org.committeeroom.returns.Sent.one;
import static org.committeeroom.returns.Sent.outcomes;
import static org.committeeroom.returns.Sent.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of which change, and that nobody misses one. */
@DatabaseTest
class ChangesTest {

    @Inject
    Changes changes;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    /** A listener's events as "id elector intention voted", and "end" when the server ends the stream. */
    private final class Listener implements AutoCloseable {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final InputStream in;

        Listener(String token, String lastEventId) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                            + io.restassured.RestAssured.port + "/api/campaigns/" + seat.slug() + "/changes"))
                    .header("Authorization", "Bearer " + token);
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
            in = response.body();
            Thread reader = new Thread(this::read, "listener");
            reader.setDaemon(true);
            reader.start();
            assertNotNull(lines.poll(10, TimeUnit.SECONDS), "the opening comment");
        }

        private void read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(l -> !l.isBlank()).forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                // closed by the test
            }
            lines.add("end");
        }

        /** The next event: its data, with its id. */
        Event next() throws InterruptedException {
            String id = null;
            for (; ; ) {
                String line = lines.poll(10, TimeUnit.SECONDS);
                assertNotNull(line, "an event within ten seconds");
                if (line.equals("end")) {
                    return null;
                }
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    return new Event(id, io.restassured.path.json.JsonPath.from(line.substring(5)));
                } else {
                    assertTrue(line.startsWith(":") || line.equals("event:change"), line);
                }
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private record Event(String id, io.restassured.path.json.JsonPath data) {

        String elector() {
            return data.getString("elector.district") + '-' + data.getInt("elector.number");
        }
    }

    private String board() {
        return seat.device("board_runner", List.of(seat.walk(seat.property("EA", 1))), List.of("EC"), null);
    }

    @Test
    void aListenerHearsOfItsScopeOnly() throws Exception {
        try (Listener listener = new Listener(board(), null)) {
            outcomes(Api.admin(), seat, canvass("EB", 1, 1), canvass("EA", 5, 1), canvass("EA", 2, 1), told("EC", 58));
            Event first = listener.next();
            Event second = listener.next();
            assertEquals(
                    List.of("EA-2", "EC-58"),
                    List.of(first.elector(), second.elector()).stream().sorted().toList());
            Event canvassed = first.elector().equals("EA-2") ? first : second;
            assertEquals(1, canvassed.data().getInt("status.intention"));
            assertEquals(seat.elector("EA", 2).toString(), canvassed.data().getString("elector.id"));
            assertEquals(canvassed.id(), canvassed.data().getString("sequence"));
        }
    }

    @Test
    void whoComesBackHearsWhatWasMissed() throws Exception {
        String token = board();
        String last;
        try (Listener listener = new Listener(token, null)) {
            outcomes(Api.admin(), seat, told("EA", 1));
            last = listener.next().id();
        }
        outcomes(Api.admin(), seat, told("EA", 2), told("EB", 2));
        ReturnsTest.eventually(() -> position() >= Long.parseLong("3"));
        outcomes(Api.admin(), seat, told("EC", 1));
        try (Listener listener = new Listener(token, last)) {
            assertEquals("EA-2", listener.next().elector());
            assertEquals("EC-1", listener.next().elector());
            outcomes(Api.admin(), seat, told("EC", 2));
            assertEquals("EC-2", listener.next().elector());
        }
    }

    @Test
    void aHouseholdsEventsCarryTheirNumberOnTheLast() throws Exception {
        try (Listener listener = new Listener(board(), null)) {
            outcomes(Api.admin(), seat, one("canvass", "property", seat.property("EA", 1), "result", "not_in"));
            Event first = listener.next();
            Event second = listener.next();
            assertEquals(null, first.id());
            assertEquals("1", second.id());
            assertEquals(1, first.data().getInt("sequence"));
        }
    }

    @Test
    void anEndedDeviceIsCutOff() throws Exception {
        Seat.Invitation invitation = seat.invite("teller", List.of(), List.of("EA"), null);
        try (Listener listener = new Listener(invitation.join(), null)) {
            Api.admin()
                    .delete("/api/campaigns/" + seat.slug() + "/invitations/" + invitation.id())
                    .then()
                    .statusCode(204);
            assertEquals(null, listener.next());
        }
    }

    @Test
    void aTellerHearsWhoHasVotedAndNotWhatAnybodySaid() throws Exception {
        String teller = seat.device("teller", List.of(), List.of("EA"), null);
        outcomes(Api.admin(), seat, canvass("EA", 1, 1), told("EA", 2));
        try (Listener listener = new Listener(teller, "0")) {
            Event missed = listener.next();
            assertEquals(null, missed.data().getString("status.intention"));
            assertEquals(false, missed.data().getBoolean("status.promised"));
            assertEquals("EA-2", listener.next().elector());
            outcomes(Api.admin(), seat, canvass("EA", 2, 1));
            Event live = listener.next();
            assertEquals(null, live.data().getString("status.intention"));
            assertEquals(null, live.data().getString("status.lastResult"));
            assertEquals(true, live.data().getBoolean("status.voted"));
        }
    }

    private long position() {
        return changes.since(Scope.ofProgram(seat.campaign()), 0, null, 1000).sequence();
    }

    @Test
    void theFeedHasEveryElectorOnceWithTheLatestState() throws Exception {
        Map<String, Object> late = told("EA", 77);
        UUID walk = seat.walk(seat.property("EA", 1));
        outcomes(Api.admin(), seat, canvass("EA", 1, 1), told("EB", 1), late);
        outcomes(Api.admin(), seat, told("EA", 1));
        outcomes(Api.admin(), seat, one("canvass", "property", seat.property("EA", 1), "result", "not_in"));
        ReturnsTest.eventually(() -> position() == 4);
        Scope all = Scope.ofProgram(seat.campaign());
        Changes.Batch batch = changes.since(all, 0, null, 1000);
        assertEquals(
                List.of("EA-1", "EA-2", "EB-1"),
                batch.items().stream().map(ChangesTest::name).sorted().toList());
        assertEquals(4, batch.sequence());
        assertEquals(List.of("EA-1", "EA-2"), names(changes.since(all, 0, walk, 1000)));
        assertEquals(List.of("EA-1"), names(changes.since(all, 2, null, 1)));
        assertEquals(3, changes.since(all, 2, null, 1).sequence());
        assertEquals(List.of(), names(changes.since(all, 4, walk, 1000)));

        Seat.jdbi()
                .useHandle(h -> h.execute(
                        "update elector set number = 77 where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", 58)));
        Api.admin().post("/api/campaigns/" + seat.slug() + "/returns/held/" + late.get("id") + "/retry");
        ReturnsTest.eventually(() -> position() == 5);
        assertEquals(List.of("EA-77"), names(changes.since(all, 4, null, 1000)));
    }

    private static List<String> names(Changes.Batch batch) {
        return batch.items().stream().map(ChangesTest::name).sorted().toList();
    }

    private static String name(Changes.Item item) {
        return item.elector().district() + '-' + item.elector().number();
    }

    @Test
    void numbersHaveNoGapsUnderManyWriters() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < 8; w++) {
            int first = w * 7;
            Thread writer = new Thread(() -> {
                for (int i = 1; i <= 7; i++) {
                    outcomes(
                            Api.admin(),
                            seat,
                            told("EA", Math.min(57, first + i)),
                            told("EB", Math.min(57, first + i)));
                }
            });
            writer.start();
            writers.add(writer);
        }
        // A reader that goes on from what it was told sees every elector.
        java.util.Set<String> seen = new java.util.HashSet<>();
        long at = 0;
        for (int i = 0; i < 400 && at < 112; i++) {
            Changes.Batch batch = changes.since(Scope.ofProgram(seat.campaign()), at, null, 10);
            batch.items().forEach(item -> seen.add(name(item)));
            at = batch.sequence();
            if (batch.items().isEmpty()) {
                Thread.sleep(25);
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(112, at);
        assertEquals(112, seen.size());
    }
}
