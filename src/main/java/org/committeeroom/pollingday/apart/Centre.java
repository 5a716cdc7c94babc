package org.committeeroom.pollingday.apart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.committeeroom.returns.PassedReturn;
import org.committeeroom.returns.Passing;
import org.committeeroom.returns.Receipts;

/** The centre as a room's own copy calls it. */
@ApplicationScoped
class Centre {

    private static final Duration TO_CONNECT = Duration.ofSeconds(4);
    /** A lost cable says nothing: after this the room sends again, which is harmless. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    Centre(ObjectMapper json) {
        this.json = json;
    }

    /** It has answered, and does not let this copy do that. */
    static final class Refused extends RuntimeException {

        private final int status;

        Refused(int status, String detail) {
            super(detail);
            this.status = status;
        }

        /** It does not understand what was sent. */
        boolean ofContent() {
            return status == 400;
        }

        /** The copy was ended, or its time is over. */
        boolean over() {
            return status == 401;
        }
    }

    /** Where it is and what lets us in. */
    record Door(URI centre, String slug, String token) {

        URI at(String path) {
            String base = centre.toString().replaceAll("/+$", "");
            return URI.create(base + "/api/campaigns/" + slug + "/room-copy" + path);
        }
    }

    record Joined(String token, String campaign, Instant expiresAt) {}

    Joined join(URI centre, String code, String name) throws IOException, InterruptedException {
        JsonNode joined = read(
                HttpRequest.newBuilder(URI.create(centre.toString().replaceAll("/+$", "") + "/api/join")),
                Map.of("code", code, "name", name),
                JsonNode.class);
        return new Joined(
                joined.path("token").textValue(),
                joined.path("campaign").textValue(),
                OffsetDateTime.parse(joined.path("expiresAt").textValue()).toInstant());
    }

    RoomPart part(Door door, boolean accessOnly) throws IOException, InterruptedException {
        return read(ask(door, accessOnly ? "?part=access" : ""), null, RoomPart.class);
    }

    Passing.Page returns(Door door, long after) throws IOException, InterruptedException {
        return read(ask(door, "/returns?after=" + after), null, Passing.Page.class);
    }

    Receipts pass(Door door, long waiting, List<RoomFeedResource.Phone> phones, List<PassedReturn> returns)
            throws IOException, InterruptedException {
        return read(ask(door, "/returns"), new RoomFeedResource.PassedOn(waiting, phones, returns), Receipts.class);
    }

    private static HttpRequest.Builder ask(Door door, String path) {
        return HttpRequest.newBuilder(door.at(path)).header("Authorization", "Bearer " + door.token());
    }

    private <T> T read(HttpRequest.Builder request, Object body, Class<T> type)
            throws IOException, InterruptedException {
        request.timeout(TO_ANSWER).header("Accept", "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            refuse(answer);
        }
        try {
            return json.readValue(answer.body(), type);
        } catch (JsonProcessingException e) {
            throw new IOException("The centre answered something else", e);
        }
    }

    /** What is broken there, or on the way, is like a centre that does not answer. */
    private static void refuse(HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        boolean itself = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (status >= 500 || status == 429 || !itself) {
            throw new IOException("The centre answered with " + status);
        }
        throw new Refused(status, "The centre answered with " + status);
    }
}
