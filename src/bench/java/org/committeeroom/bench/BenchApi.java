package org.committeeroom.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.committeeroom.testing.PackagedProgram;

/** The program as an outside caller sees it. */
final class BenchApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OFTEN = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String url;

    BenchApi(String url) {
        this.url = url;
    }

    /** Once, for a cookie: a password is slow to check on purpose. */
    void signIn() throws IOException, InterruptedException {
        String credentials = "{\"username\": \"admin\", \"password\": \"" + PackagedProgram.ADMIN_PASSWORD + "\"}";
        send(
                request("/api/session")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(credentials)),
                204);
    }

    String newCampaign() throws IOException, InterruptedException {
        String slug = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                request("/api/campaigns")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                        {"slug": "%s", "name": "Bench", "candidate": "Nobody", "controller": "registered_party",
                         "election": {"type": "uk_parliament", "nation": "england", "pollDate": "2024-07-04"}}
                        """.formatted(slug))),
                201);
        return slug;
    }

    /** Sends the file and waits until its rows are in. */
    /** @param rows how many electors must be new, or less than 0 for any number */
    void importRegister(String slug, Path file, int rows) throws IOException, InterruptedException {
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
