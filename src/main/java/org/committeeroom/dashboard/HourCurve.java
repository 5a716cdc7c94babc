package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The hours of the day so far. In very large seats they take a while, and what came in a moment ago hardly changes
 * them, so there they are not worked out anew each second.
 *
 * @param version of the counts that they were worked out from
 * @param at when
 */
record HourCurve(long version, Instant at, List<DashboardView.Hour> points) {

    private static final int LARGE = 100;
    private static final Duration GOOD_FOR_IN_LARGE_SEATS = Duration.ofSeconds(10);

    static HourCurve of(HourCurve before, Composition now) {
        long version = now.snapshot().version();
        return before != null && before.points.size() == now.hoursSoFar() && before.isGood(now, version)
                ? before
                : new HourCurve(version, now.asOf(), now.hours());
    }

    private boolean isGood(Composition now, long latest) {
        boolean large = now.snapshot().districts().size() > LARGE;
        return version == latest || (large && at.plus(GOOD_FOR_IN_LARGE_SEATS).isAfter(now.asOf()));
    }
}
