package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.List;
import org.committeeroom.estimate.Doorstep.Fit;
import org.committeeroom.estimate.Doorstep.Given;

/**
 * How far the promises of a seat, or of one of its districts, have turned out so far.
 *
 * @param turnout share of the promises who vote by the close
 * @param voted share of the promises who have voted
 * @param variance of {@code voted} on the logit
 * @param turnoutPerShift by how much turnout moves on the logit when {@code voted} moves by one
 * @param turnoutVariance of turnout on the logit when {@code voted} is given
 */
record Level(double turnout, double voted, double variance, double turnoutPerShift, double turnoutVariance) {

    /** Before the first vote. */
    static final Level BEFORE = new Level(Experience.TURNOUT, 0, 0, 0, square(Experience.TURNOUT_SD));

    /** The level of one district, from that of its seat and the answers given there all day. */
    Level ofDistrict(DistrictDay district, SeatFit seat, double now) {
        double turnoutVariance = 1 / ((Experience.DISTRICTS_ALIKE + 1) * Logit.slope(turnout));
        double prior = spread(voted, turnoutVariance);
        List<Given> answers = new ArrayList<>();
        for (Answer a : district.answers()) {
            if (a.at() > 0 && a.at() <= now) {
                double then = voted * seat.curve().cast(a.at()) / seat.curve().cast(now);
                double weight = Math.sqrt(spread(then, turnoutVariance) / prior);
                answers.add(new Given(seat.logit(district, a) + seat.shift(a.at()), weight, a.voted()));
            }
        }
        Fit fit = Doorstep.fit(answers, prior);
        double cast = voted / turnout;
        double together = perTurnout(voted) * turnoutVariance + cast * square(Experience.DISTRICT_DAY_SD);
        double alone = turnoutVariance + square(cast * Experience.DISTRICT_DAY_SD);
        double share = together / prior;
        double moved = Logit.shifted(voted, fit.value());
        double turned = Logit.shifted(turnout, share * fit.value());
        return new Level(Math.max(turned, moved), moved, fit.variance(), share, Math.max(0, alone - share * together));
    }

    /**
     * How far districts differ, as a variance on the logit: in turnout, and in when people vote and open their doors.
     * What is different about the day becomes a difference of turnout by its end.
     */
    private double spread(double then, double turnoutVariance) {
        return square(perTurnout(then)) * turnoutVariance + square(Experience.DISTRICT_DAY_SD);
    }

    /** Change of the logit of what has voted for a change of turnout on the logit. */
    private double perTurnout(double then) {
        return (1 - turnout) / (1 - then);
    }

    /** The chance that somebody has voted of whom nothing is heard since then: not marked, and if asked, "not yet". */
    double missed(Telling telling, DayCurve curve, double then, double now) {
        if (voted <= 0) {
            return 0;
        }
        double since = voted * Capture.missedShare(telling, curve, then, now);
        return since / (since + 1 - voted);
    }

    /** The chance that a promise who has not voted does so before the close. */
    double comes() {
        return (turnout - voted) / (1 - voted);
    }

    /** Change of {@link #comes} with turnout on the logit, the level given. */
    double comesPerTurnout() {
        return comes() <= 0 ? 0 : Logit.slope(turnout) / (1 - voted);
    }

    /** Change of {@link #comes} with the shift: more turnout to come, but more of it gone. */
    double comesPerShift() {
        return comes() <= 0 ? 0 : turnoutPerShift * comesPerTurnout() - (1 - turnout) * voted / (1 - voted);
    }

    static double square(double x) {
        return x * x;
    }
}
