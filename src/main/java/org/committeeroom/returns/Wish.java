package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that somebody asked for or offered, as the office sees it.
 *
 * @param id of the return that brought it
 * @param asker null if it is not known (yet) who it was; {@code name} and {@code place} are then as they were said
 * @param reach telephone or address for messages, if they gave it with this return
 * @param consent to what ways of being reached they said yes
 */
@Schema(name = "Wish")
record Wish(
        UUID id,
        Flag flag,
        Instant at,
        @Schema(nullable = true) Question.Asker asker,
        String name,
        String place,
        List<String> reach,
        List<String> consent,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) String notes,
        @Schema(nullable = true) Instant settledAt) {

    @Schema(name = "WishCount")
    record Count(Flag flag, int open, int settled) {}

    static Wish of(UUID id, Flag flag, Instant at, String body, Question.Asker asker, Instant settledAt) {
        JsonNode said = Question.read(body);
        return new Wish(
                id,
                flag,
                at,
                asker,
                Question.nameIn(said),
                Question.placeIn(said),
                List.of("phone", "email").stream()
                        .map(way -> said.path("met").path(way).asText(""))
                        .filter(given -> !given.isBlank())
                        .toList(),
                Question.consentIn(said),
                said.path("language").textValue(),
                said.path("notes").textValue(),
                settledAt);
    }
}
