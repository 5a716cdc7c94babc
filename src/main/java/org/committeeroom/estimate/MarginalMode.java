package org.committeeroom.estimate;

/**
 * The most probable unknowns of the seat once those of the districts are integrated out. The most probable values of all
 * together are not good enough: where turnout or capture is lower, the same differences between districts are less
 * improbable, and with many districts that alone would pull the seat down.
 */
final class MarginalMode {

    private static final int MOST_ROUNDS = 3;

    /** In standard deviations. */
    private static final double CLOSE_ENOUGH = 0.25;

    private static final double ON_THE_WAY = 0.2;
    private static final double AT_THE_END = 0.02;
    private static final double STEP = 0.4;

    /** Districts are not quite normal: all of the volume would push too far. Found on simulated days. */
    private static final double PART = 0.7;

    private MarginalMode() {}

    /**
     * The mode; the posterior is left at it, with its precision factored.
     *
     * @param tilt as found by a fit that lies near; null if there is none
     */
    static double[] find(Posterior posterior, double[] start, double[] tilt) {
        if (tilt != null) {
            System.arraycopy(tilt, 0, posterior.tilt, 0, Layout.SEAT);
        }
        double[] mode = ModeSearch.climb(posterior, start, ON_THE_WAY);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE_ENOUGH; round++) {
            System.arraycopy(tilt(posterior, mode), 0, posterior.tilt, 0, Layout.SEAT);
            double[] next = ModeSearch.climb(posterior, mode, ON_THE_WAY);
            double[] deviations = posterior.precision.seatDeviations();
            moved = 0;
            for (int i = 0; i < Layout.SEAT; i++) {
                moved = Math.max(moved, Math.abs(next[i] - mode[i]) / deviations[i]);
            }
            mode = next;
        }
        return ModeSearch.climb(posterior, mode, AT_THE_END);
    }

    /** The slope of the volume that districts have left to them, by the unknowns of the seat. */
    private static double[] tilt(Posterior posterior, double[] mode) {
        ArrowMatrix at = posterior.precision;
        double[] deviations = at.seatDeviations();
        double[] tilt = new double[Layout.SEAT];
        for (int i = 0; i < Layout.SEAT; i++) {
            double step = STEP * deviations[i];
            double[] follow = at.follow(i);
            tilt[i] = -PART
                    * (halfLog(posterior, mode, follow, step) - halfLog(posterior, mode, follow, -step))
                    / (2 * step);
        }
        return tilt;
    }

    private static double halfLog(Posterior posterior, double[] mode, double[] direction, double by) {
        double[] x = mode.clone();
        for (int k = 0; k < x.length; k++) {
            x[k] += by * direction[k];
        }
        return posterior.halfLogOfBlocks(x);
    }
}
