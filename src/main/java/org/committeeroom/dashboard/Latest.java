package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the latest news of each kind is from: how old the figures are that rest on it. */
@Schema(name = "LatestNews")
record Latest(
        @Schema(description = "A teller took a number", nullable = true)
        Instant mark,

        @Schema(description = "Somebody answered the door on polling day", nullable = true)
        Instant answer,

        @Schema(description = "Somebody said that the postal vote has been sent back", nullable = true)
        Instant postal,

        @Schema(description = "A station said how many ballot papers it had issued", nullable = true)
        Instant stationCount) {

    static final Latest NONE = new Latest(null, null, null, null);

    static Latest among(Collection<Latest> parts) {
        return parts.stream().reduce(NONE, Latest::and);
    }

    private Latest and(Latest other) {
        return new Latest(
                later(mark, other.mark),
                later(answer, other.answer),
                later(postal, other.postal),
                later(stationCount, other.stationCount));
    }

    static Instant later(Instant one, Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
