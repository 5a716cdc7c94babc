package org.committeeroom.pollingday;

import java.time.Duration;
import java.time.Instant;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;

/** Whether somebody who promised is called on now. Pure; the web app has the same rule, and both the same test cases. */
final class KnockUpRule {

    /** To get to the station, and for its teller's number to get to us. */
    static final Duration TIME_TO_VOTE = Duration.ofMinutes(30);

    enum Standing {
        /** To be called on now. */
        DUE,
        /** Called on a short while ago, or said when they would vote. */
        LATER,
        /** Called on as often as the campaign wants to. */
        ENOUGH,
        /** Asked to be left alone, moved, is against us, or will not vote. */
        STOPPED
    }

    /** @param again when they are due; null if they are now, or not any more today */
    record Verdict(Standing standing, Instant again) {}

    private KnockUpRule() {}

    /** @param knock the calls so far; null: none */
    static Verdict of(KnockUpSettings settings, Status.Knock knock, Instant now) {
        if (knock == null) {
            return new Verdict(Standing.DUE, null);
        }
        if (stops(settings, knock.last())) {
            return new Verdict(Standing.STOPPED, null);
        }
        if (knock.outs() >= settings.mostOut() || knock.times() >= settings.mostCalls()) {
            return new Verdict(Standing.ENOUGH, null);
        }
        Instant again = knock.votingAt() == null
                ? knock.at().plus(Duration.ofMinutes(settings.restMinutes()))
                : knock.votingAt().plus(TIME_TO_VOTE);
        return again.isAfter(now) ? new Verdict(Standing.LATER, again) : new Verdict(Standing.DUE, null);
    }

    private static boolean stops(KnockUpSettings settings, KnockUpResult last) {
        return switch (last) {
            case VOTED, MOVED, AGAINST, DO_NOT_RETURN -> true;
            case WONT_VOTE -> !settings.askWontVote();
            case WILL_VOTE, NOT_IN, NEEDS_LIFT -> false;
        };
    }
}
