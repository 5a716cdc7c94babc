package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.ReturnType;

/**
 * What the counts need to know of one elector on the register.
 *
 * @param eligible may vote in this election, or has to be checked
 * @param postal votes by post, themselves or by proxy
 * @param contacted somebody spoke with this elector
 * @param promised counts as a promise
 * @param spoken when somebody last spoke with this elector on a canvass; null if nobody did
 * @param voted is known to have voted
 * @param history how often this promise voted at earlier polls; null of others
 * @param household who lives behind the same door as this promise has the same; null of others
 * @param evidence of polling day, the earliest first
 */
record ElectorFacts(
        UUID id,
        UUID district,
        boolean eligible,
        boolean postal,
        boolean contacted,
        boolean promised,
        Instant spoken,
        boolean voted,
        Turnouts history,
        UUID household,
        List<Evidence> evidence) {

    /** Asked for a lift to the poll and has not been given one yet. */
    boolean wantsLift() {
        boolean wants = false;
        for (Evidence e : evidence) {
            wants |= e.result() == KnockUpResult.NEEDS_LIFT;
            wants = e.lift() == null ? wants : e.lift() == Evidence.Lift.WANTED;
        }
        return wants && !voted;
    }

    /** When a teller first took this elector's number; null if none did. */
    Instant told() {
        for (Evidence e : evidence) {
            if (e.type() == ReturnType.TOLD) {
                return e.at();
            }
        }
        return null;
    }
}
