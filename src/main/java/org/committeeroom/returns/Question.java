package org.committeeroom.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as the office sees it.
 *
 * @param id of the return that brought it
 * @param asker null if it is not known (yet) who it was; {@code name} and {@code place} are then as they were said
 * @param consent to what ways of answering they said yes
 */
@Schema(name = "Question")
record Question(
        UUID id,
        Instant at,
        String question,
        @Schema(nullable = true) Asker asker,
        String name,
        String place,
        List<String> consent,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant closedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Schema(name = "Asker")
    record Asker(UUID id, String name, String district, int number, int suffix, List<String> lines, String postcode) {}

    static Question of(UUID id, Instant at, String body, Asker asker, String answer, Instant closedAt) {
        JsonNode said = read(body);
        Met met = Met.of(said);
        String place = met == null
                ? ""
                : (met.address() + ' ' + said.path("met").path("postcode").asText("")).strip();
        List<String> consent = List.of("phone", "email", "sms").stream()
                .filter(way -> "yes".equals(said.path("consent").path(way).textValue()))
                .toList();
        return new Question(
                id,
                at,
                said.path("question").asText(""),
                asker,
                met == null ? "" : met.name(),
                place,
                consent,
                said.path("language").textValue(),
                answer,
                closedAt);
    }

    static String text(String body, String field) {
        return read(body).path(field).asText("");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A return in the log is not JSON", e);
        }
    }
}
