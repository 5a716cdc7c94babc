package org.committeeroom.teams;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.committeeroom.platform.Problems;

/** From when to when somebody is on duty; the beginning comes before the end. */
record Hours(Instant from, Instant to) {

    static Hours of(OffsetDateTime from, OffsetDateTime to) {
        if (!from.toInstant().isBefore(to.toInstant())) {
            throw Problems.invalid("to", "must be after from");
        }
        return new Hours(
                from.toInstant().truncatedTo(ChronoUnit.MILLIS), to.toInstant().truncatedTo(ChronoUnit.MILLIS));
    }
}
