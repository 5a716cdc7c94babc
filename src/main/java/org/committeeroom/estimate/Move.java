package org.committeeroom.estimate;

import java.util.List;
import org.committeeroom.estimate.Advice.Reason;

/**
 * Where a team should go, or stay.
 *
 * @param from where it is; null if nowhere yet
 * @param to where it should be: the same when moving is not worth it
 * @param votes to be won there, after the way, in the time that is planned
 * @param votesIfItStays the same where it is
 */
public record Move(String team, String from, String to, double votes, double votesIfItStays, List<Reason> reasons) {

    public Move {
        reasons = List.copyOf(reasons);
    }

    public boolean stays() {
        return to.equals(from);
    }
}
