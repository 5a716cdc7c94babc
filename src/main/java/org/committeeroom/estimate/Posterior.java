package org.committeeroom.estimate;

import static org.committeeroom.estimate.Layout.OWN;
import static org.committeeroom.estimate.Layout.SEAT;

/** The logarithm of the posterior density of the unknowns, with its slope and the precision of a normal beside it. */
final class Posterior {

    /** People who are no promises differ from them in ways of which the model knows nothing, so each tells less. */
    private static final double OTHERS_TELL = 0.35;

    final SeatSight sight;
    private final Score promises = new Score(PromiseTerms.SIZE);
    private final Score others = new Score(PromiseTerms.SIZE);
    private final CountTerms counts;
    private final RefusalTerms refusals;

    /** Added to the slope of the seat's unknowns: what integrating over those of districts makes of the density. */
    final double[] tilt = new double[SEAT];

    double value;
    double[] slope;
    ArrowMatrix precision;

    Posterior(SeatSight sight, double now) {
        this.sight = sight;
        this.counts = new CountTerms(sight);
        this.refusals = new RefusalTerms(sight, now);
    }

    /** Only the value. */
    double value(double[] x) {
        double sum = prior(x, null);
        SeatPoint seat = new SeatPoint(x);
        for (int d = 0; d < sight.districts().size(); d++) {
            promises.clear(Score.Wanted.VALUE);
            others.clear(Score.Wanted.VALUE);
            sum += district(new DistrictPoint(seat, sight.districts().get(d), sight.layout().own[d]), d);
        }
        return sum + counts.value(seat) + refusals.value(x);
    }

    /** Everything, at this point. */
    void at(double[] x) {
        Layout layout = sight.layout();
        slope = new double[layout.size];
        precision = new ArrowMatrix(layout);
        value = prior(x, slope);
        for (int i = 0; i < SEAT; i++) {
            System.arraycopy(Beliefs.PRECISION[i], 0, precision.seat[i], 0, SEAT);
        }
        precision.onlyOwn();
        SeatPoint seat = new SeatPoint(x);
        for (int d = 0; d < sight.districts().size(); d++) {
            DistrictPoint point = new DistrictPoint(seat, sight.districts().get(d), layout.own[d]);
            promises.clear(Score.Wanted.EVERYTHING);
            others.clear(Score.Wanted.EVERYTHING);
            value += district(point, d);
            Chain chain = new Chain(layout, d);
            chain.add(promises, point.promiseSlopes(), slope, precision);
            if (sight.districts().get(d).others() > 0) {
                chain.add(others, point.otherSlopes(), slope, precision);
            }
        }
        value += counts.at(seat, slope, precision) + refusals.at(x, slope, precision);
    }

    /** Half the logarithm of the precision that districts' own unknowns have together at this point. */
    double halfLogOfBlocks(double[] x) {
        Layout layout = sight.layout();
        ArrowMatrix blocks = new ArrowMatrix(layout);
        blocks.onlyOwn();
        SeatPoint seat = new SeatPoint(x);
        for (int d = 0; d < sight.districts().size(); d++) {
            DistrictPoint point = new DistrictPoint(seat, sight.districts().get(d), layout.own[d]);
            promises.clear(point.ownSlopes(false));
            others.clear(point.ownSlopes(true));
            district(point, d);
            blocks.addOwn(d, promises);
            blocks.addOwn(d, others);
        }
        counts.addOwn(seat, blocks);
        refusals.addOwn(blocks);
        return blocks.halfLogOfBlocks();
    }

    /** The likelihood of a district, left in the two scores. */
    private double district(DistrictPoint point, int d) {
        DistrictSight s = sight.districts().get(d);
        for (Answers group : s.groups()) {
            new PromiseTerms(point.promises(group), promises, 1 / s.clustering()).add(group);
        }
        if (s.others() > 0) {
            PromiseTerms terms = new PromiseTerms(point.others(), others, OTHERS_TELL);
            terms.marks(s.othersMarked());
            terms.unseen(s.others() - java.util.Arrays.stream(s.othersMarked()).sum());
        }
        return promises.value + others.value;
    }

    private double prior(double[] x, double[] slopes) {
        double sum = 0;
        for (int i = 0; i < SEAT; i++) {
            double pull = 0;
            for (int j = 0; j < SEAT; j++) {
                pull += Beliefs.PRECISION[i][j] * (x[j] - Beliefs.MEAN[j]);
            }
            sum += tilt[i] * x[i] - pull * (x[i] - Beliefs.MEAN[i]) / 2;
            if (slopes != null) {
                slopes[i] += tilt[i] - pull;
            }
        }
        for (int i = SEAT; i < x.length; i++) {
            sum -= x[i] * x[i] / 2;
            if (slopes != null) {
                slopes[i] -= x[i];
            }
        }
        return sum;
    }

    /** From the coordinates of one district to the unknowns. */
    static final class Chain {

        private final Layout layout;
        private final int d;
        private final int[] at = new int[SEAT + OWN];

        Chain(Layout layout, int d) {
            this.layout = layout;
            this.d = d;
            for (int i = 0; i < SEAT; i++) {
                at[i] = i;
            }
            System.arraycopy(layout.own[d], 0, at, SEAT, OWN);
        }

        void add(Score score, double[][] j, double[] slope, ArrowMatrix precision) {
            int n = SEAT + OWN;
            int k = score.size;
            double[][] half = new double[k][n];
            for (int r = 0; r < k; r++) {
                for (int s = 0; s < k; s++) {
                    double c = score.curvature(r, s);
                    if (c != 0) {
                        double[] from = j[s];
                        double[] to = half[r];
                        for (int i = 0; i < n; i++) {
                            to[i] += c * from[i];
                        }
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int r = 0; r < k; r++) {
                    sum += score.slope[r] * j[r][i];
                }
                slope[at[i]] += sum;
            }
            int block = layout.block[d];
            int start = layout.start[block];
            for (int r = 0; r < k; r++) {
                for (int i = 0; i < n; i++) {
                    double w = j[r][i];
                    if (w == 0) {
                        continue;
                    }
                    double[] row = i < SEAT ? precision.seat[i] : precision.rows[block][at[i] - start];
                    for (int m = 0; m < (i < SEAT ? SEAT : n); m++) {
                        row[m < SEAT ? m : SEAT + at[m] - start] += w * half[r][m];
                    }
                }
            }
        }
    }
}
