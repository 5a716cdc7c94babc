package org.committeeroom.estimate;

import static org.committeeroom.estimate.HourShares.HOURS;
import static org.committeeroom.estimate.Layout.OWN;
import static org.committeeroom.estimate.Layout.SEAT;

/**
 * What one vector of unknowns says of a district: chances of its promises and of the others, and how these move with the
 * unknowns of the seat and, after them, its own.
 */
final class DistrictPoint {

    /** Voting earlier by more than this would make shares negative. */
    private static final double MOST_EARLY = 0.9;

    private static final double OTHERS_MOST_EARLY = 0.95;

    private final SeatPoint seat;
    private final DistrictSight sight;
    private final double logitTurnout;
    private final double logitCapture;
    private final double logitBehind;
    private final double early;
    private final double earlyOthers;
    private final double earlySlope;

    DistrictPoint(SeatPoint seat, DistrictSight sight, int[] own) {
        double[] x = seat.x;
        this.seat = seat;
        this.sight = sight;
        this.logitTurnout = x[Layout.TURNOUT] + Beliefs.DISTRICT_TURNOUT_SD * x[own[1]];
        this.logitCapture = x[Layout.CAPTURE] + Beliefs.DISTRICT_CAPTURE_SD * x[own[0]];
        this.logitBehind = x[Layout.BEHIND] + Beliefs.DISTRICT_BEHIND_SD * x[own[2]];
        double tanh = Math.tanh(Beliefs.DISTRICT_EARLY_SD * x[own[3]] / MOST_EARLY);
        this.early = MOST_EARLY * tanh;
        this.earlySlope = Beliefs.DISTRICT_EARLY_SD * (1 - tanh * tanh);
        double wanted = early + x[Layout.EARLIER];
        this.earlyOthers = Math.min(OTHERS_MOST_EARLY, Math.max(-OTHERS_MOST_EARLY, wanted));
    }

    Chances promises(Answers group) {
        return Chances.of(
                seat.shares(early),
                sight.told(),
                sight.now(),
                Logit.inverse(logitTurnout + group.offset),
                Logit.inverse(logitCapture + seat.x[Layout.READY]),
                Logit.inverse(seat.x[Layout.FALSE_YES]),
                Math.exp(seat.x[Layout.KEEN]));
    }

    Chances others() {
        return Chances.of(
                seat.shares(earlyOthers),
                sight.told(),
                sight.now(),
                Logit.inverse(logitTurnout - logitBehind),
                Logit.inverse(logitCapture),
                0.5,
                1);
    }

    /** How the coordinates of {@link PromiseTerms} move with the unknowns. */
    double[][] promiseSlopes() {
        double[][] j = curveSlopes(early, false);
        j[PromiseTerms.TURNOUT][Layout.TURNOUT] = 1;
        j[PromiseTerms.TURNOUT][SEAT + 1] = Beliefs.DISTRICT_TURNOUT_SD;
        j[PromiseTerms.CAPTURE][Layout.CAPTURE] = 1;
        j[PromiseTerms.CAPTURE][Layout.READY] = 1;
        j[PromiseTerms.CAPTURE][SEAT] = Beliefs.DISTRICT_CAPTURE_SD;
        j[PromiseTerms.FALSE_YES][Layout.FALSE_YES] = 1;
        j[PromiseTerms.KEEN][Layout.KEEN] = 1;
        return j;
    }

    /** The same of the others. */
    double[][] otherSlopes() {
        double[][] j = curveSlopes(earlyOthers, true);
        j[PromiseTerms.TURNOUT][Layout.TURNOUT] = 1;
        j[PromiseTerms.TURNOUT][Layout.BEHIND] = -1;
        j[PromiseTerms.TURNOUT][SEAT + 1] = Beliefs.DISTRICT_TURNOUT_SD;
        j[PromiseTerms.TURNOUT][SEAT + 2] = -Beliefs.DISTRICT_BEHIND_SD;
        j[PromiseTerms.CAPTURE][Layout.CAPTURE] = 1;
        j[PromiseTerms.CAPTURE][SEAT] = Beliefs.DISTRICT_CAPTURE_SD;
        return j;
    }

    /** How the coordinates of promises, or of others, move with what is the district's own. */
    double[][] ownSlopes(boolean others) {
        double[][] j = new double[PromiseTerms.SIZE][OWN];
        j[PromiseTerms.TURNOUT][1] = Beliefs.DISTRICT_TURNOUT_SD;
        j[PromiseTerms.TURNOUT][2] = others ? -Beliefs.DISTRICT_BEHIND_SD : 0;
        j[PromiseTerms.CAPTURE][0] = Beliefs.DISTRICT_CAPTURE_SD;
        for (int h = 0; h < HOURS; h++) {
            j[h][3] = seat.shares[h] * seat.early[h] * earlySlope;
        }
        return j;
    }

    private double[][] curveSlopes(double earlier, boolean others) {
        double[][] j = new double[PromiseTerms.SIZE][SEAT + OWN];
        double[][] slopes = seat.slopes(earlier);
        for (int h = 0; h < HOURS; h++) {
            System.arraycopy(slopes[h], 0, j[h], Layout.CURVE, HOURS);
            double perEarly = seat.shares[h] * seat.early[h];
            j[h][SEAT + 3] = perEarly * earlySlope;
            if (others && Math.abs(earlyOthers) < OTHERS_MOST_EARLY) {
                j[h][Layout.EARLIER] = perEarly;
            }
        }
        return j;
    }
}
