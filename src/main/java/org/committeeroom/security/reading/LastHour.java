package org.committeeroom.security.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How much of one thing somebody has read within the last hour. Not for several threads at once. */
final class LastHour {

    static final Duration LENGTH = Duration.ofHours(1);
    /** Whoever comes so far is far beyond every limit. */
    private static final int MOST = 10_000;

    private record Seen(String what, int weight, Instant at) {}

    private final boolean typed;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private int total;

    /** @param typed letter by letter: the beginning of another counts with it */
    LastHour(boolean typed) {
        this.typed = typed;
    }

    /** Counts it, if it was not counted before; returns the total. */
    int add(String what, int weight, Instant now) {
        forget(now);
        boolean again = seen.stream().anyMatch(each -> typed ? each.what.startsWith(what) : each.what.equals(what));
        if (!again) {
            if (typed) {
                seen.removeIf(each -> what.startsWith(each.what) && less(each));
            }
            seen.addLast(new Seen(what, weight, now));
            total += weight;
            if (seen.size() > MOST) {
                less(seen.removeFirst());
            }
        }
        return total;
    }

    int total(Instant now) {
        forget(now);
        return total;
    }

    private void forget(Instant now) {
        while (!seen.isEmpty() && !seen.peekFirst().at.plus(LENGTH).isAfter(now)) {
            less(seen.removeFirst());
        }
    }

    private boolean less(Seen gone) {
        total -= gone.weight;
        return true;
    }
}
