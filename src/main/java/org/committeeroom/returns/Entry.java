package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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

    /** In which returns count, whatever the order in which they came. */
    static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::counted).thenComparing(Entry::at).thenComparing(e -> e.id().toString());

    public String text(String field) {
        return body.path(field).textValue();
    }

    public Instant time(String field) {
        return body.hasNonNull(field)
                ? OffsetDateTime.parse(body.get(field).textValue()).toInstant().truncatedTo(ChronoUnit.MICROS)
                : null;
    }

    public Integer number(String field) {
        return body.hasNonNull(field) ? body.get(field).intValue() : null;
    }
}
