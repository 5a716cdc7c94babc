package org.committeeroom.pollingday;

import java.time.Duration;
import java.time.Instant;
import org.committeeroom.returns.LiftState;

/** What is late about a lift. Pure. */
enum LiftDelay {
    /** Nobody has it, and it is wanted soon, or has been asked for a while ago. */
    UNASSIGNED,
    /** Whose phone it was given to is not here any more. */
    DRIVER_GONE,
    /** Its driver has not said that they have seen it. */
    UNANSWERED,
    /** They should have been picked up by now. */
    LATE,
    /** They should be back by now. */
    NOT_BACK;

    /** To find a driver, for a lift that is wanted at once. */
    private static final Duration TO_ASSIGN = Duration.ofMinutes(10);
    /** Before the wanted time a driver should have it. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Duration TO_ANSWER = Duration.ofMinutes(10);
    /** After the wanted time; after the request, if it was wanted at once. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final Duration AT_ONCE = Duration.ofMinutes(30);
    private static final Duration THERE_AND_BACK = Duration.ofMinutes(60);

    /**
     * @param gone its driver's phone was ended, or its time is over
     * @return null if nothing is
     */
    static LiftDelay of(
            LiftState state, boolean gone, Instant requestedAt, Instant changedAt, Instant wantedAt, Instant now) {
        boolean waits = state == LiftState.ASSIGNED || state == LiftState.ACCEPTED || state == LiftState.ON_THE_WAY;
        return gone && waits ? DRIVER_GONE : of(state, requestedAt, changedAt, wantedAt, now);
    }

    private static LiftDelay of(
            LiftState state, Instant requestedAt, Instant changedAt, Instant wantedAt, Instant now) {
        Instant due = wantedAt == null ? requestedAt.plus(AT_ONCE) : wantedAt;
        return switch (state) {
            case REQUESTED -> {
                Instant assignBy = wantedAt == null ? requestedAt.plus(TO_ASSIGN) : wantedAt.minus(AHEAD);
                yield now.isAfter(due.plus(GRACE)) ? LATE : now.isAfter(assignBy) ? UNASSIGNED : null;
            }
            case ASSIGNED -> {
                boolean unanswered = now.isAfter(changedAt.plus(TO_ANSWER));
                yield now.isAfter(due.plus(GRACE)) ? LATE : unanswered ? UNANSWERED : null;
            }
            case ACCEPTED, ON_THE_WAY -> now.isAfter(due.plus(GRACE)) ? LATE : null;
            case PICKED_UP -> now.isAfter(changedAt.plus(THERE_AND_BACK)) ? NOT_BACK : null;
            case DONE, CANCELLED -> null;
        };
    }
}
