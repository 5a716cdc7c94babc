package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Fit;

/** The latest fit of one campaign, and what the fits of the last while said of the seat. */
final class LiveFits {

    /** Returns come all the time; what a minute brings hardly moves a seat. */
    static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofMinutes(45);
    private static final Duration AGO = Duration.ofMinutes(30);
    private static final Duration NEAR = Duration.ofMinutes(5);

    private final Deque<Said> said = new ArrayDeque<>();
    private Fit fit;
    private long version = -1;
    private Instant begun = Instant.MIN;
    private boolean waiting;

    private record Said(Instant at, Estimate.Figures seat) {}

    /** Whether it is time for another one, which then has to be made. */
    synchronized boolean begins(long latest, Instant now) {
        if (waiting || version == latest || begun.plus(AT_MOST_EVERY).isAfter(now)) {
            return false;
        }
        begun = now;
        waiting = true;
        return true;
    }

    synchronized Fit fit() {
        return fit;
    }

    synchronized void ended(long of, Fit made) {
        waiting = false;
        version = of;
        fit = made;
        Instant at = made.day().now();
        said.removeIf(s -> s.at().isBefore(at.minus(KEPT)));
        said.addLast(new Said(at, made.estimate(made.day()).seat()));
    }

    /** The one before stays; the next is tried when it is time again. */
    synchronized void failed() {
        waiting = false;
    }

    /** The election was moved to another day: nothing that was fitted says anything of it. */
    synchronized void forget() {
        fit = null;
        version = -1;
        begun = Instant.MIN;
        said.clear();
    }

    synchronized Basis basis(Instant now) {
        if (fit == null) {
            return Basis.closedForm(waiting);
        }
        return new Basis(fit, fit.day().now(), waiting, before(now.minus(AGO)));
    }

    private Estimate.Figures before(Instant then) {
        Said nearest = null;
        for (Said s : said) {
            Duration off = Duration.between(s.at(), then).abs();
            if (off.compareTo(NEAR) <= 0
                    && (nearest == null
                            || off.compareTo(
                                            Duration.between(nearest.at(), then).abs())
                                    < 0)) {
                nearest = s;
            }
        }
        return nearest == null ? null : nearest.seat();
    }
}
