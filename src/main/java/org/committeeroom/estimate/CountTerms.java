package org.committeeroom.estimate;

import static org.committeeroom.estimate.HourShares.HOURS;
import static org.committeeroom.estimate.HourShares.gone;
import static org.committeeroom.estimate.Layout.OWN;
import static org.committeeroom.estimate.Layout.SEAT;
import static org.committeeroom.estimate.Level.square;

/** What stations say of the ballot papers issued, taken as normal around what the unknowns expect. */
final class CountTerms {

    /** People who vote together make counts vary more than single people would. */
    private static final double CLUSTERING = 2.5;

    /** How far a box may be from its districts: who is entitled there is not known to the last. */
    private static final double BOX_DIFFERS = 0.08;

    private final SeatSight sight;

    CountTerms(SeatSight sight) {
        this.sight = sight;
    }

    double value(SeatPoint seat) {
        return at(seat, null, null);
    }

    double at(SeatPoint seat, double[] slope, ArrowMatrix precision) {
        double value = 0;
        double strangers = Math.exp(seat.x[Layout.STRANGERS]);
        for (CountSight count : sight.counts()) {
            double variance = CLUSTERING * (count.papers() + 1) + square(BOX_DIFFERS * count.papers());
            double[] seatSlope = new double[SEAT];
            double[][] own = new double[count.districts().length][];
            double expected = 0;
            for (int i = 0; i < own.length; i++) {
                double[] each = new double[SEAT + OWN];
                expected += expected(seat, count, i, each, slope != null);
                own[i] = java.util.Arrays.copyOfRange(each, SEAT, SEAT + OWN);
                for (int k = 0; k < SEAT; k++) {
                    seatSlope[k] += each[k];
                }
            }
            expected *= strangers;
            for (int k = 0; k < SEAT; k++) {
                seatSlope[k] *= strangers;
            }
            for (double[] each : own) {
                for (int k = 0; k < OWN; k++) {
                    each[k] *= strangers;
                }
            }
            seatSlope[Layout.STRANGERS] = expected;
            double off = count.papers() - expected;
            value -= square(off) / variance / 2;
            if (slope != null) {
                add(count, off / variance, 1 / variance, seatSlope, own, slope, precision);
            }
        }
        return value;
    }

    /** Only what the counts say of the districts' own unknowns. */
    void addOwn(SeatPoint seat, ArrowMatrix blocks) {
        at(seat, new double[sight.layout().size], blocks);
    }

    private double expected(SeatPoint seat, CountSight count, int i, double[] each, boolean slopes) {
        int d = count.districts()[i];
        DistrictSight s = sight.districts().get(d);
        DistrictPoint point = new DistrictPoint(seat, s, sight.layout().own[d]);
        int all = s.inPerson() + s.others();
        double share = all == 0 ? 0 : Math.min(1, count.entitled()[i] / all);
        double expected = 0;
        double rest = count.entitled()[i] - share * s.inPerson();
        double[][] promiseSlopes = slopes ? point.promiseSlopes() : null;
        for (Answers group : s.groups()) {
            expected += cast(point.promises(group), share * group.promises, count, promiseSlopes, each);
        }
        return expected + cast(point.others(), rest, count, slopes ? point.otherSlopes() : null, each);
    }

    private static double cast(Chances c, double people, CountSight count, double[][] j, double[] each) {
        double share = 0;
        for (int h = 0; h < HOURS; h++) {
            double gone = gone(count.to(), h) - gone(count.from(), h);
            share += gone * c.shares()[h];
            if (j != null && gone > 0) {
                for (int k = 0; k < each.length; k++) {
                    each[k] += people * c.turnout() * gone * j[h][k];
                }
            }
        }
        if (j != null) {
            double perLogit = people * share * Logit.slope(c.turnout());
            for (int k = 0; k < each.length; k++) {
                each[k] += perLogit * j[PromiseTerms.TURNOUT][k];
            }
        }
        return people * c.turnout() * share;
    }

    private void add(
            CountSight count,
            double pull,
            double weight,
            double[] seatSlope,
            double[][] own,
            double[] slope,
            ArrowMatrix precision) {
        for (int i = 0; i < SEAT; i++) {
            slope[i] += pull * seatSlope[i];
            for (int j = 0; j < SEAT; j++) {
                precision.seat[i][j] += weight * seatSlope[i] * seatSlope[j];
            }
        }
        if (count.districts().length > Layout.MOST_TOGETHER) {
            return;
        }
        Layout layout = sight.layout();
        int block = layout.block[count.districts()[0]];
        int start = layout.start[block];
        double[] together = new double[precision.rows[block].length];
        for (int i = 0; i < own.length; i++) {
            int[] at = layout.own[count.districts()[i]];
            for (int k = 0; k < OWN; k++) {
                together[at[k] - start] += own[i][k];
            }
        }
        for (int i = 0; i < together.length; i++) {
            slope[start + i] += pull * together[i];
            double[] row = precision.rows[block][i];
            for (int j = 0; j < SEAT; j++) {
                row[j] += weight * together[i] * seatSlope[j];
            }
            for (int j = 0; j < together.length; j++) {
                row[SEAT + j] += weight * together[i] * together[j];
            }
        }
    }
}
