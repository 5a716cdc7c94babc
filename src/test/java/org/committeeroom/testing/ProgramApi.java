package org.committeeroom.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The packaged program as staff and those they invite see it over HTTP. */
public final class ProgramApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OFTEN = 20;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String url;

    public ProgramApi(String url) {
        this.url = url;
    }

    /** Once, for a cookie: a password is slow to check on purpose. */
    public void signIn() throws IOException, InterruptedException {
        String credentials = "{\"username\": \"admin\", \"password\": \"" + PackagedProgram.ADMIN_PASSWORD + "\"}";
        send(
                request("/api/session")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(credentials)),
                204);
    }

    /** What a browser would send along after {@link #signIn}. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Of a party, which may keep what people said without their consent to each answer. */
    public String newCampaign() throws IOException, InterruptedException {
        return newCampaign(LocalDate.of(2024, 7, 4), ZoneId.of("Europe/London"));
    }

    /** The same, polling on that date from 7 to 22 by the clock of that zone. */
    public String newCampaign(LocalDate pollDate, ZoneId zone) throws IOException, InterruptedException {
        String slug = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                request("/api/campaigns")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                        {"slug": "%s", "name": "Bench", "candidate": "Nobody", "controller": "registered_party",
                         "election": {"type": "uk_parliament", "nation": "england", "pollDate": "%s", "timeZone": "%s"}}
                        """.formatted(slug, pollDate, zone))),
                201);
        return slug;
    }

    /**
     * Sends the file and waits until its rows are in.
     *
     * @param rows how many electors must be new, or less than 0 for any number
     */
    public void importRegister(String slug, Path file, int rows) throws IOException, InterruptedException {
        HttpRequest.Builder post = request("/api/campaigns/" + slug + "/register-imports?kind=full")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file));
        String id = send(post, 202).get("id").asText();
        JsonNode view;
        do {
            Thread.sleep(OFTEN);
            view = send(request("/api/campaigns/" + slug + "/register-imports/" + id), 200);
        } while (view.get("finishedAt").isNull());
        if (!view.get("status").asText().equals("completed")
                || (rows >= 0 && view.get("created").asInt() != rows)) {
            throw new IllegalStateException(view.toPrettyString());
        }
    }

    /** Cuts these districts into walks of 50 doors. */
    public List<String> cutWalks(String slug, List<String> districts) throws IOException, InterruptedException {
        Map<String, ?> wanted = Map.of("kind", "canvass", "name", "Bench", "districts", districts, "doorsPerWalk", 50);
        List<String> walks = new ArrayList<>();
        post("/api/campaigns/" + slug + "/walks", wanted)
                .get("items")
                .forEach(walk -> walks.add(walk.get("id").asText()));
        return walks;
    }

    /** Invites a canvasser to these walks and districts and joins; the device's token. */
    public String join(String slug, List<String> walks, List<String> districts)
            throws IOException, InterruptedException {
        return join(invite(slug, walks, districts, 1));
    }

    /** Invites so many canvassers to these walks and districts; the code to join with. */
    public String invite(String slug, List<String> walks, List<String> districts, int uses)
            throws IOException, InterruptedException {
        return post(
                        "/api/campaigns/" + slug + "/invitations",
                        Map.of(
                                "role",
                                "canvasser",
                                "walks",
                                walks,
                                "districts",
                                districts,
                                "expiresAt",
                                Instant.now().plus(6, ChronoUnit.HOURS).toString(),
                                "uses",
                                uses))
                .get("code")
                .asText();
    }

    /** The token of a device. */
    public String join(String code) throws IOException, InterruptedException {
        return post("/api/join", Map.of("code", code, "name", "Bench"))
                .get("token")
                .asText();
    }

    /** Whom a walk is about. */
    public List<String> electorsOf(String slug, String walk) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        send(request("/api/campaigns/" + slug + "/walks/" + walk), 200)
                .get("doors")
                .forEach(door -> door.get("electors")
                        .forEach(elector -> ids.add(elector.get("id").asText())));
        return ids;
    }

    /** Sends returns; all of them must count. */
    public void send(String slug, String returns) throws IOException, InterruptedException {
        HttpRequest.Builder post = request("/api/campaigns/" + slug + "/returns")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(returns));
        for (JsonNode receipt : send(post, 200).get("receipts")) {
            if (!receipt.get("status").asText().equals("accepted")) {
                throw new IllegalStateException(receipt.toString());
            }
        }
    }

    /** The identifiers of up to a thousand electors, in the order of their numbers. */
    public List<String> electors(String slug) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        items(slug).forEach(elector -> ids.add(elector.get("id").asText()));
        return ids;
    }

    /** The numbers of up to a thousand electors, each with all that is known. */
    public List<String> states(String slug) throws IOException, InterruptedException {
        List<String> states = new ArrayList<>();
        items(slug)
                .forEach(elector -> states.add(
                        elector.get("district").asText() + '-' + elector.get("number") + ' ' + elector.get("status")));
        return states;
    }

    private JsonNode items(String slug) throws IOException, InterruptedException {
        return send(request("/api/campaigns/" + slug + "/electors?limit=1000"), 200)
                .get("items");
    }

    /** The numbers of those whom the search finds, the likeliest first: {@code EA-123}. */
    public List<String> find(String slug, String typed) throws IOException, InterruptedException {
        String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        List<String> numbers = new ArrayList<>();
        send(request("/api/campaigns/" + slug + "/electors/find?q=" + q), 200)
                .get("items")
                .forEach(e -> numbers.add(e.get("district").asText() + '-' + e.get("number")));
        return numbers;
    }

    /** The identifiers of the returns about an elector. */
    public List<String> history(String slug, String elector) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        send(request("/api/campaigns/" + slug + "/electors/" + elector), 200)
                .get("history")
                .forEach(event -> ids.add(event.get("id").asText()));
        return ids;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path), 200);
    }

    public void delete(String path) throws IOException, InterruptedException {
        send(request(path).DELETE(), 204);
    }

    /** As a device, whose token this is. */
    public JsonNode postAs(String token, String path, Object body, int status)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))),
                status);
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return call(path, body, 201);
    }

    public JsonNode call(String path, Object body, int status) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))),
                status);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private JsonNode send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? null : JSON.readTree(answer.body());
    }
}
