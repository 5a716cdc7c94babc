package org.committeeroom.pollingday.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** What goes wrong on a played day. Pure. */
record Trouble(Instant opens, long seed) {

    /** The server is dead for ten minutes at lunch. */
    private static final Duration AWAY_AFTER = Duration.ofMinutes(5 * 60 + 30);

    private static final Duration AWAY = Duration.ofMinutes(10);
    private static final Duration DEAD_SPOT = Duration.ofMinutes(40);
    /** Of so many replies one is lost on its way, and what was sent is sent again. */
    private static final int LOST_REPLY = 10;

    boolean serverAway(Instant at) {
        Instant from = opens.plus(AWAY_AFTER);
        return !at.isBefore(from) && at.isBefore(from.plus(AWAY));
    }

    /** Every phone is out of reach for forty minutes, about twice a day. */
    boolean cutOff(int phone, Instant at) {
        long slot = Duration.between(opens, at).toMinutes() / DEAD_SPOT.toMinutes();
        return new SplittableRandom(seed * 31 + phone * 1_000_003L + slot).nextInt(11) == 0;
    }

    boolean replyLost(int phone, long sending) {
        return new SplittableRandom(seed * 17 + phone * 7_919L + sending).nextInt(LOST_REPLY) == 0;
    }
}
