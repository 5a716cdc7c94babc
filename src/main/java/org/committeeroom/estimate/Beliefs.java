package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

/** What the model believes of the unknowns of a seat before the day: normal, with these means and precisions. */
final class Beliefs {

    /** How well the curve is known: as from so many votes, and by how much evenings and mornings shift together. */
    private static final double CURVE_VOTES = 100;

    private static final double CURVE_TILT = 0.12;

    static final double DISTRICT_TURNOUT_SD = 0.38;
    static final double DISTRICT_CAPTURE_SD = 0.5;
    static final double DISTRICT_BEHIND_SD = 0.3;
    static final double DISTRICT_EARLY_SD = 0.1;

    private static final double READY_SD = 0.16;
    private static final double BEHIND = 0.6;
    private static final double BEHIND_SD = 0.3;
    private static final double FALSE_YES_SD = 0.6;
    private static final double KEEN_SD = 0.25;
    private static final double EARLIER_SD = 0.1;
    private static final double STRANGERS = 0.03;
    private static final double STRANGERS_SD = 0.07;

    static final double[] LOG_SHARE = new double[HourShares.HOURS];

    static final double[] MEAN = new double[Layout.SEAT];
    static final double[][] PRECISION = new double[Layout.SEAT][Layout.SEAT];

    static {
        int hours = HourShares.HOURS;
        double[][] variance = new double[hours][hours];
        for (int h = 0; h < hours; h++) {
            double share = DayCurve.PRIOR.cast(h + 1) - DayCurve.PRIOR.cast(h);
            double own = trigamma(CURVE_VOTES * share);
            LOG_SHARE[h] = Math.log(share) - own / 2;
            for (int i = 0; i <= h; i++) {
                variance[h][i] = square(CURVE_TILT) * (h - 7) * (i - 7) / 49.0 + (h == i ? own : 0);
                variance[i][h] = variance[h][i];
            }
        }
        double[][] inverse = Symmetric.inverse(variance);
        for (int h = 0; h < hours; h++) {
            System.arraycopy(inverse[h], 0, PRECISION[h], 0, hours);
        }
        put(Layout.TURNOUT, Logit.of(Experience.TURNOUT), Experience.TURNOUT_SD);
        put(Layout.CAPTURE, Logit.of(Experience.CAPTURE), Experience.CAPTURE_SD);
        put(Layout.READY, 0, READY_SD);
        put(Layout.BEHIND, BEHIND, BEHIND_SD);
        put(Layout.FALSE_YES, Logit.of(Experience.FALSE_YES), FALSE_YES_SD);
        put(Layout.KEEN, 0, KEEN_SD);
        put(Layout.EARLIER, 0, EARLIER_SD);
        put(Layout.STRANGERS, STRANGERS, STRANGERS_SD);
    }

    private Beliefs() {}

    private static void put(int at, double mean, double sd) {
        MEAN[at] = mean;
        PRECISION[at][at] = 1 / square(sd);
    }

    /** Variance of the logarithm of a gamma variable, by its asymptotic series. */
    private static double trigamma(double shape) {
        double x = shape;
        double sum = 0;
        while (x < 6) {
            sum += 1 / square(x);
            x++;
        }
        return sum + 1 / x + 1 / (2 * x * x) + 1 / (6 * x * x * x);
    }
}
