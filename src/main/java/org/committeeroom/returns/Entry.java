package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One return as far as it matters to an elector's state.
 *
 * @param counted when it counts as made, see {@link #counted}
 * @param household about everybody at the door, not about this elector alone
 * @param target of an undo
 */
public record Entry(
        UUID id, ReturnType type, Instant counted, Instant at, boolean household, UUID target, JsonNode body) {

    public String text(String field) {
        return body.path(field).textValue();
    }

    Integer number(String field) {
        return body.hasNonNull(field) ? body.get(field).intValue() : null;
    }
}
