package org.committeeroom.exchange.webhooks;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other programs are told, signed, again where it fails, and of nothing but identifiers. */
@DatabaseTest
class WebhookTest {

    private record Heard(Map<String, String> headers, String body) {}

    @Inject
    AnswersTold answers;

    @Inject
    Deliveries deliveries;

    @Inject
    Vertx vertx;

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer server;
    private Seat seat;

    @BeforeEach
    void listen() throws IOException {
        seat = Seat.in(Api.newCampaign("registered_party"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
            heard.add(new Heard(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Scope scope() {
        return Scope.ofProgram(seat.campaign());
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + "/webhooks" + rest;
    }

    private static Map<String, Object> wanted(String... events) {
        return new HashMap<>(
                Map.of("name", "Register of members", "url", "https://1.1.1.1/hook", "events", List.of(events)));
    }

    private Response made(String... events) {
        Response made = Api.admin().body(wanted(events)).post(path(""));
        made.then().statusCode(201);
        return made;
    }

    private void send(Map<String, Object> fields) {
        Map<String, Object> one = new HashMap<>(fields);
        one.put("id", Ids.next().toString());
        one.put("at", OffsetDateTime.now().toString());
        one.put("elector", Map.of("id", seat.elector("EA", 1).toString()));
        Api.admin()
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }

    /** Looked at as a worker does, once the returns have their numbers; without sending. */
    private List<Map<String, Object>> told(String hook, int atLeast) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            answers.tell(scope());
            List<Map<String, Object>> items =
                    Api.admin().get(path("/" + hook + "/deliveries")).path("items");
            if (items.size() >= atLeast) {
                return items;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("Nothing is told");
    }

    private HookSender sender() {
        return new HookSender(new PublicHosts(Optional.of(List.of("localhost"))), vertx);
    }

    private Sent sent(String path, String body) {
        HookSender sender = sender();
        try {
            return sender.send(
                    java.net.URI.create(
                            "http://localhost:" + server.getAddress().getPort() + path),
                    Map.of("Committee-Room-Signature", HookSecret.signature("s", Instant.ofEpochSecond(7), body)),
                    body);
        } finally {
            sender.stop();
        }
    }

    @Test
    void answersAreToldByTheirIdentifiersAndNothingElse() throws Exception {
        String hook = made("answers_recorded").path("webhook.id");
        send(Map.of("type", "canvass", "result", "spoke", "intention", 1, "notes", "Likes dogs"));
        Map<String, Object> delivery = told(hook, 1).get(0);
        JsonNode body = new ObjectMapper().readTree((String) delivery.get("body"));
        assertEquals("answers_recorded", body.path("event").asText());
        assertEquals(seat.slug(), body.path("campaign").asText());
        assertEquals(1, body.path("data").path("returns").size());
        assertEquals(
                "[\"" + seat.elector("EA", 1) + "\"]",
                body.path("data").path("electors").toString());
        List<String> fields = new ArrayList<>();
        body.fieldNames().forEachRemaining(fields::add);
        assertEquals(List.of("id", "event", "at", "campaign", "data"), fields);
        assertFalse(body.toString().contains("dogs"));
    }

    /** RPA 1983 ss.66 and 66A. */
    @Test
    void whoHasVotedIsToldToNobody() throws Exception {
        String hook = made("answers_recorded").path("webhook.id");
        send(Map.of("type", "told"));
        send(Map.of("type", "knock_up", "result", "voted", "round", 1));
        send(Map.of("type", "postal_returned"));
        send(Map.of("type", "lift", "state", "picked_up"));
        send(Map.of("type", "canvass", "result", "not_in"));
        List<Map<String, Object>> all = told(hook, 1);
        assertEquals(1, all.size());
        assertEquals(
                1,
                new ObjectMapper()
                        .readTree((String) all.get(0).get("body"))
                        .path("data")
                        .path("returns")
                        .size());
    }

    @Test
    void whatWasToldIsToldOnce() throws Exception {
        String hook = made("answers_recorded").path("webhook.id");
        send(Map.of("type", "canvass", "result", "not_in"));
        told(hook, 1);
        answers.tell(scope());
        Api.admin().get(path("/" + hook + "/deliveries")).then().body("items", hasSize(1));
    }

    @Test
    void whoObjectsOrIsErasedIsToldToThoseWhoMayHaveTheirData() {
        String hook = made("person_objected", "person_erased").path("webhook.id");
        for (String what : List.of("objection", "erasure")) {
            Api.admin()
                    .body(Map.of("words", "By letter"))
                    .post("/api/campaigns/" + seat.slug() + "/people/" + seat.elector("EA", 1) + '/' + what)
                    .then()
                    .statusCode(200);
        }
        Api.admin()
                .get(path("/" + hook + "/deliveries"))
                .then()
                .body("items.event", equalTo(List.of("person_erased", "person_objected")))
                .body("items[0].body", containsString(seat.elector("EA", 1).toString()));
    }

    @Test
    void aMessageIsSignedWithItsTime() throws Exception {
        assertNull(sent("/hook?key=1", "{}").error());
        Heard message = heard.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String due = HexFormat.of().formatHex(mac.doFinal("7.{}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("t=7,v1=" + due, message.headers().get("committee-room-signature"));
        assertEquals(
                "localhost:" + server.getAddress().getPort(), message.headers().get("host"));
        assertEquals("{}", message.body());
    }

    @Test
    void onlyAGoodAnswerIsOneAndNoRedirectionIsFollowed() {
        status = 302;
        assertEquals("answered with 302", sent("/", "{}").error());
        assertEquals(1, heard.size());
        status = 500;
        assertEquals(500, sent("/", "{}").status());
        server.stop(0);
        assertEquals("no connection", sent("/", "{}").error());
    }

    @Test
    void whatFailsIsTriedAgainEverLaterAndGivenUpAtLast() {
        Instant now = Instant.EPOCH;
        List<Duration> waits = new ArrayList<>();
        for (int attempt = 1; HookWorker.next(attempt, now) != null; attempt++) {
            waits.add(Duration.between(now, HookWorker.next(attempt, now)));
        }
        assertEquals(HookWorker.WAITS, waits);
        String hook = made("test").path("webhook.id");
        Api.admin().post(path("/" + hook + "/test")).then().statusCode(204);
        Instant later = Instant.now().plusSeconds(1);
        Deliveries.Due due =
                deliveries.take(scope(), later).stream().findFirst().orElseThrow();
        assertTrue(deliveries.take(scope(), later).isEmpty(), "another node does not take it too");
        deliveries.tried(scope(), due.id(), Sent.answered(500), later, later.plusSeconds(60));
        state(hook).body("items[0].state", equalTo("pending")).body("items[0].lastStatus", equalTo(500));
        deliveries.tried(scope(), due.id(), Sent.failed("no connection"), later, null);
        state(hook).body("items[0].state", equalTo("dead")).body("items[0].lastError", equalTo("no connection"));
        Api.admin()
                .post(path("/" + hook + "/deliveries/" + due.id() + "/again"))
                .then()
                .statusCode(204);
        state(hook).body("items[0].state", equalTo("pending")).body("items[0].attempts", equalTo(0));
        Api.admin()
                .post(path("/" + hook + "/deliveries/" + UUID.randomUUID() + "/again"))
                .then()
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse state(String hook) {
        return Api.admin().get(path("/" + hook + "/deliveries")).then();
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        Response made = made("test");
        String secret = made.path("secret");
        assertTrue(secret.matches("whsec_[0-9a-f]{64}"));
        Api.admin().get(path("")).then().body(not(containsString("whsec_")));
        String hook = made.path("webhook.id");
        String next = Api.admin()
                .post(path("/" + hook + "/secret"))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        assertTrue(next.matches("whsec_[0-9a-f]{64}") && !next.equals(secret));
        List<String> kept = Seat.jdbi().withHandle(h -> h.createQuery("select name || url || events from webhook")
                .mapTo(String.class)
                .list());
        assertFalse(kept.toString().contains(secret.substring(6)));
    }

    @Test
    void isChangedAndRemoved() {
        String hook = made("test").path("webhook.id");
        Map<String, Object> change = wanted("register_changed");
        change.put("active", false);
        Api.admin()
                .body(change)
                .put(path("/" + hook))
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("events", equalTo(List.of("register_changed")));
        Api.admin().delete(path("/" + hook)).then().statusCode(204);
        Api.admin().get(path("/" + hook + "/deliveries")).then().statusCode(404);
    }

    @Test
    void badWishesAreRefusedAndTenAreEnough() {
        for (String url : List.of(
                "http://1.1.1.1/", "https://127.0.0.1/", "https://localhost/x", "https://[::1]/", "no address", "")) {
            Map<String, Object> bad = wanted("test");
            bad.put("url", url);
            Api.admin().body(bad).post(path("")).then().statusCode(400).body("violations[0].field", equalTo("url"));
        }
        Api.admin().body(wanted()).post(path("")).then().statusCode(400);
        Api.admin().body(wanted("gossip")).post(path("")).then().statusCode(400);
        for (int i = 0; i < 10; i++) {
            made("test");
        }
        Api.admin().body(wanted("test")).post(path("")).then().statusCode(409);
    }

    @Test
    void isForTheAgent() {
        for (Role role : new Role[] {Role.DATA_OFFICER, Role.ORGANISER}) {
            Staff.of(seat.campaign(), role).get(path("")).then().statusCode(403);
            Staff.of(seat.campaign(), role)
                    .body(wanted("test"))
                    .post(path(""))
                    .then()
                    .statusCode(403);
        }
    }
}
