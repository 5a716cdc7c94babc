package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import java.util.ArrayList;
import java.util.List;
import org.committeeroom.estimate.Doorstep.Fit;
import org.committeeroom.estimate.Doorstep.Given;

/**
 * What the answers of the last hours say of the whole seat. What is seen is only the product of turnout and the share
 * of the day gone by (the two lie on a ridge), at the time of the answers. So the shift of that product on the logit is
 * fitted, and carried over to turnout, and to other times, in proportion to how they go together by experience.
 *
 * @param curve of the day, by experience
 * @param then the time that the answers are taken to speak of, whenever they were given: the middle of those hours
 * @param shift the fitted shift at that time
 * @param prior variance of the shift before the answers, with what all answers have in common
 * @param left variance of the shift after them
 */
record SeatFit(DayCurve curve, double then, double shift, double prior, double left) {

    /** Answers older than this say little of the seat now. */
    private static final double HOURS_BACK = 2.5;

    private static final double TURNOUT_VARIANCE = square(Experience.TURNOUT_SD);

    /** From the answers until a time in hours since the opening, which must be after it. */
    static SeatFit of(List<DistrictDay> districts, DayCurve curve, double now) {
        double open = Math.min(now, DayCurve.HOURS);
        double since = Math.max(0, open - HOURS_BACK);
        double then = Math.max(open - HOURS_BACK / 2, open / 2);
        SeatFit before = new SeatFit(curve, then, 0, 1, 1);
        double variance = before.covariance(then, then);
        List<Given> given = new ArrayList<>();
        for (DistrictDay d : districts) {
            for (Answer a : d.answers()) {
                if (a.at() > since && a.at() <= now) {
                    double weight = before.covariance(a.at(), then) / variance;
                    given.add(new Given(before.logit(d, a), weight, a.voted()));
                }
            }
        }
        double prior = variance + Doorstep.doubt(Experience.TURNOUT * curve.cast(then));
        Fit fit = Doorstep.fit(given, prior);
        return new SeatFit(curve, then, fit.value(), prior, fit.variance());
    }

    Level level(double now) {
        double voted = Experience.TURNOUT * curve.cast(now);
        double turnoutWithThen = perTurnout(then) * TURNOUT_VARIANCE;
        double nowWithThen = covariance(now, then);
        double told = (1 - left / prior) / prior;
        double variance = covariance(now, now) - square(nowWithThen) * told;
        double both = perTurnout(now) * TURNOUT_VARIANCE - turnoutWithThen * nowWithThen * told;
        double turnoutVariance = TURNOUT_VARIANCE - square(turnoutWithThen) * told;
        double moved = Logit.shifted(voted, shift(now));
        double turned = Logit.shifted(Experience.TURNOUT, turnoutWithThen / prior * shift);
        return new Level(
                Math.max(turned, moved),
                moved,
                variance,
                both / variance,
                Math.max(0, turnoutVariance - square(both) / variance));
    }

    /** The shift at another time of the day. */
    double shift(double hour) {
        return covariance(hour, then) / prior * shift;
    }

    /** The chance by experience, on the logit, that somebody had voted who was asked then. */
    double logit(DistrictDay d, Answer a) {
        double missed = Capture.missedShare(d.telling(), curve, a.before(), a.at());
        return Logit.of(Experience.TURNOUT * curve.cast(a.at())) + Math.log(missed);
    }

    /** How shifts at two times go together: by turnout, and by the curve of the day. */
    private double covariance(double one, double other) {
        double castOne = curve.cast(one);
        double castOther = curve.cast(other);
        double together = DayCurve.covariance(castOne, castOther);
        return perTurnout(one) * perTurnout(other) * TURNOUT_VARIANCE
                + together
                        / (castOne * (1 - Experience.TURNOUT * castOne))
                        / (castOther * (1 - Experience.TURNOUT * castOther));
    }

    private double perTurnout(double hour) {
        return (1 - Experience.TURNOUT) / (1 - Experience.TURNOUT * curve.cast(hour));
    }
}
