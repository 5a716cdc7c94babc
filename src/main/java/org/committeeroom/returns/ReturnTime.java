package org.committeeroom.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a return counts as made. Pure. */
final class ReturnTime {

    /** Time zones mistaken for one another, and a clock set a day wrong, are within it. */
    static final Duration BELIEVED_AHEAD = Duration.ofDays(1);

    private ReturnTime() {}

    /**
     * What the phone's clock said, unless that is more than a day ahead of ours: a return dated next year would
     * otherwise overrule all that is learned until then. Such a one counts as made at the start (UTC) of the day on
     * which it came. Not at the moment at which it came, because then the order of arrival would decide between
     * several of them: so they share one time, and their own clock puts them in order.
     */
    static Instant counted(Instant at, Instant received) {
        return at.isAfter(received.plus(BELIEVED_AHEAD)) ? received.truncatedTo(ChronoUnit.DAYS) : at;
    }
}
