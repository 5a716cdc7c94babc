package org.committeeroom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What nobody should send, sent to every operation by the one who may do everything: a problem+json answer, never a
 * failure of ours, no trace of our insides, and nothing half done.
 */
@DatabaseTest
class BadInputTest {

    private static TwoCampaigns world;
    private static Operations operations;
    private static Map<String, AccessTable.Line> table;

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @BeforeEach
    void onceForAll() {
        if (world == null) {
            operations = new Operations();
            world = new TwoCampaigns();
            table = new HashMap<>();
            AccessTable.read().forEach(line -> table.put(line.name(), line));
        }
    }

    /** Bodies that are no JSON, or JSON of a wholly other shape. */
    @Test
    void bodiesOfNoShape() {
        Map<String, List<String>> before = world.rows.content(world.own.campaign());
        for (Operations.Operation operation : withJson()) {
            for (Map.Entry<String, byte[]> bad : BadValues.BODIES.entrySet()) {
                Http.Answer answer = send(operation, path(operation), "application/json", bad.getValue());
                expectRefused(operation, bad.getKey(), answer);
            }
        }
        enough(200);
        assertEquals(before, world.rows.content(world.own.campaign()));
    }

    @Test
    void bodiesOfAnotherMediaType() {
        for (Operations.Operation operation : withJson()) {
            for (String type :
                    List.of("application/x-unknown", "text/plain", "nonsense", "image/png;charset=", "*/*")) {
                Http.Answer answer = send(operation, path(operation), type, "{}".getBytes(StandardCharsets.UTF_8));
                expectRefused(operation, "media type " + type, answer);
            }
        }
        enough(100);
    }

    @Test
    void bodiesThatAreTooLarge() {
        byte[] large = ("{\"name\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (Operations.Operation operation : withJson()) {
            if (operation.takes().size() == 1 && !operation.path().equals("/api/campaigns")) {
                Http.Answer answer = send(operation, path(operation), "application/json", large);
                expect(answer.status() == 413 && answer.isProblem(), operation, "1.1 MB", answer);
            }
        }
        enough(30);
    }

    /** One field after the other holds what it should not, the others what they should. */
    @Test
    void fieldsOfEveryWrongKind() {
        Bodies bodies = new Bodies(operations, world.rows, world.own);
        for (Operations.Operation operation : withJson()) {
            if (operation.path().equals("/api/session") || operation.path().equals("/api/join")) {
                continue; // guessing is slowed down
            }
            JsonNode good = bodies.of(operation, true);
            for (JsonNode bad : BadValues.wrongIn(good)) {
                Http.Answer answer = send(
                        operation,
                        path(operation),
                        "application/json",
                        bad.toString().getBytes(StandardCharsets.UTF_8));
                expect(answer.status() < 500, operation, BadValues.shown(bad), answer);
                expect(answer.status() < 400 || answer.isProblem(), operation, BadValues.shown(bad), answer);
            }
        }
        enough(1000);
    }

    @Test
    void wordsInThePathThatMeanNothing() {
        for (Operations.Operation operation : operations.all) {
            AccessTable.Line line = table.get(operation.name());
            if (!line.namesSomething()) {
                continue;
            }
            for (String bad : BadValues.IN_PATHS) {
                String path = line.path().replace("{slug}", world.own.slug()).replaceAll("\\{\\w+}", bad);
                Http.Answer answer = send(operation, path, null, null);
                expectRefused(operation, path, answer);
            }
        }
        for (String bad : BadValues.IN_PATHS) {
            expectRefused(null, bad, get("/api/campaigns/" + bad));
            expectRefused(null, bad, get("/api/campaigns/" + bad + "/electors"));
        }
        enough(300);
    }

    @Test
    void parametersOfEveryWrongKind() {
        for (Operations.Operation operation : operations.all) {
            for (Operations.Parameter parameter : operation.parameters()) {
                if (!parameter.in().equals("query") || operation.method().equals("DELETE")) {
                    continue;
                }
                for (String bad : BadValues.IN_QUERIES) {
                    String path = path(operation);
                    String query = (path.contains("?") ? "&" : "?") + parameter.name() + '=' + bad;
                    Http.Answer answer = send(operation, path + query, null, null);
                    expect(
                            answer.status() < 500 && (answer.status() < 400 || answer.isProblem()),
                            operation,
                            query,
                            answer);
                }
            }
        }
        enough(300);
    }

    /** An address that is there, with a method that it has not. */
    @Test
    void methodsThatAnAddressHasNot() {
        Map<String, Set<String>> methods = new TreeMap<>();
        operations.all.forEach(
                o -> methods.computeIfAbsent(o.path(), p -> new TreeSet<>()).add(o.method()));
        for (Operations.Operation operation : operations.all) {
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
                if (!methods.get(operation.path()).contains(method)) {
                    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
                    sent++;
                    Http.Answer answer = Http.send(method, path(operation), headers("agent", "application/json"), body);
                    expect(
                            (answer.status() == 405 || answer.status() == 404) && answer.isProblem(),
                            operation,
                            method,
                            answer);
                }
            }
        }
        enough(300);
    }

    @Test
    void headersThatMeanNothing() {
        for (Operations.Operation operation : operations.all) {
            AccessTable.Line line = table.get(operation.name());
            if (!line.reads() || line.who().contains("everybody")) {
                continue;
            }
            for (String value : List.of(
                    "Basic", "Basic !!!", "Basic Og==", "Bearer x", "Bearer " + "x".repeat(200), "Negotiate x")) {
                Http.Answer answer = Http.send("GET", path(operation), Map.of("Authorization", value), null);
                expect(answer.status() == 401 && answer.isProblem(), operation, value, answer);
            }
            Map<String, String> headers = new HashMap<>(headers("agent", null));
            headers.put("Accept", "application/x-nothing");
            headers.put("Last-Event-ID", "x'; drop");
            headers.put("If-None-Match", "\"");
            headers.put("Range", "bytes=9-1");
            Http.Answer answer = Http.send("GET", path(operation), headers, null);
            expect(
                    answer.status() < 500 && (answer.status() < 400 || answer.isProblem()),
                    operation,
                    "odd headers",
                    answer);
        }
        enough(0);
    }

    private static List<Operations.Operation> withJson() {
        return operations.all.stream()
                .filter(o -> o.takes().contains("application/json"))
                .toList();
    }

    private void expectRefused(Operations.Operation operation, String what, Http.Answer answer) {
        expect(answer.status() >= 400 && answer.status() < 500 && answer.isProblem(), operation, what, answer);
    }

    private void expect(boolean good, Operations.Operation operation, String what, Http.Answer answer) {
        if (!good) {
            String text = answer.text().substring(0, Math.min(200, answer.text().length()));
            String name = operation == null ? "" : operation.name();
            wrong.add(name + " (" + what.substring(0, Math.min(200, what.length())) + "): " + answer.status() + ' '
                    + answer.type() + ' ' + text);
        }
    }

    private void enough(int least) {
        assertEquals("", String.join("\n", wrong));
        assertTrue(sent >= least, "Only " + sent + " requests were sent");
    }

    private static Http.Answer get(String path) {
        return Http.send("GET", path, headers("agent", null), null);
    }

    private Http.Answer send(Operations.Operation operation, String path, String type, byte[] body) {
        sent++;
        boolean bodyless = Set.of("GET", "DELETE").contains(operation.method());
        String caller = operation.path().startsWith("/api/accounts/") ? "admin" : "agent";
        return Http.send(operation.method(), path, headers(caller, bodyless ? null : type), bodyless ? null : body);
    }

    private static Map<String, String> headers(String caller, String type) {
        Map<String, String> headers = new HashMap<>(world.callers.get(caller));
        if (type != null) {
            headers.put("Content-Type", type);
        }
        return headers;
    }

    /** With identifiers of nothing where something would be changed, so that the campaign stays as it is. */
    private static String path(Operations.Operation operation) {
        AccessTable.Line line = table.get(operation.name());
        return Paths.of(line, world.own.slug(), p -> world.rows
                .value(world.own.campaign(), line.examples().get(p), false)
                .orElseThrow());
    }
}
