package org.committeeroom.pollingday.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.Receipts;

/** The public interface of the program as phones use it: they join with a code, and send with the token that they get. */
final class DrillLine {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ObjectMapper json;
    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param json of the program, which reads receipts as they are written */
    DrillLine(ObjectMapper json, URI server) {
        this.json = json;
        this.server = server;
    }

    /** The token of a phone. */
    String join(String code, String name) throws IOException, InterruptedException {
        ObjectNode body = json.createObjectNode().put("code", code).put("name", name);
        return send(request("/api/join"), body, JsonNode.class).path("token").textValue();
    }

    Receipts send(String slug, String token, List<NewReturn> batch) throws IOException, InterruptedException {
        ObjectNode body = json.createObjectNode();
        ArrayNode returns = body.putArray("returns");
        batch.forEach(one -> returns.add(one.body()));
        return send(
                request("/api/campaigns/" + slug + "/returns").header("Authorization", "Bearer " + token),
                body,
                Receipts.class);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
    }

    private <T> T send(HttpRequest.Builder request, ObjectNode body, Class<T> type)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("The server answered with " + answer.statusCode());
        }
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return json.readValue(answer.body(), type);
    }
}
