package org.committeeroom.estimate;

/**
 * The most probable unknowns of the seat once those of the districts are integrated out. The most probable values of all
 * together are not good enough: where turnout or capture is lower, the same differences between districts are less
 * improbable, and with many districts that alone would pull the seat down.
 *
 * <p>What integrating makes of the density is followed by its slope, the tilt, taken anew wherever the search has come
 * to. With many districts the tilt changes within a standard deviation by as much as the density does, so that to go
 * where it points would lead ever further away: a step is cut short where it does not lead up.
 */
final class MarginalMode {

    private static final int MOST_ROUNDS = 8;
    private static final int MOST_CUTS = 6;

    /** A quarter of a standard deviation, squared. */
    private static final double LITTLE_TO_GAIN = 0.06;

    private static final double ON_THE_WAY = 0.2;
    private static final double AT_THE_END = 0.02;
    private static final double STEP = 0.4;

    /** Districts are not quite normal: all of the volume would push too far. Found on simulated days. */
    private static final double PART = 0.75;

    private final Posterior posterior;
    private double[] mode;

    private MarginalMode(Posterior posterior, double[] start) {
        this.posterior = posterior;
        this.mode = start;
    }

    /**
     * The mode; the posterior is left at it, with its precision factored.
     *
     * @param tilt as found by a fit that lies near; null if there is none
     */
    static double[] find(Posterior posterior, double[] start, double[] tilt) {
        if (tilt != null) {
            System.arraycopy(tilt, 0, posterior.tilt, 0, Layout.SEAT);
        }
        return new MarginalMode(posterior, start).find();
    }

    private double[] find() {
        climb(ON_THE_WAY);
        for (int round = 0; round < MOST_ROUNDS && closer(); round++) {
            climb(ON_THE_WAY);
        }
        climb(AT_THE_END);
        return mode;
    }

    private void climb(double enough) {
        mode = ModeSearch.climb(posterior, mode, enough);
    }

    /** Goes on by one step; false if there is little left to gain. */
    private boolean closer() {
        double[] missing = missing();
        double[] step = posterior.precision.solve(missing);
        double gain = 0;
        for (int i = 0; i < Layout.SEAT; i++) {
            gain += missing[i] * step[i];
        }
        if (gain < LITTLE_TO_GAIN) {
            return false;
        }
        double here = density(mode);
        double length = 1;
        double[] next = moved(step, length);
        for (int cut = 0; cut < MOST_CUTS && density(next) < here + 0.1 * length * gain; cut++) {
            length /= 2;
            next = moved(step, length);
        }
        mode = next;
        for (int i = 0; i < Layout.SEAT; i++) {
            posterior.tilt[i] += length * missing[i];
        }
        return true;
    }

    private double[] moved(double[] step, double length) {
        double[] x = mode.clone();
        for (int k = 0; k < x.length; k++) {
            x[k] += length * step[k];
        }
        return x;
    }

    /** The logarithm of the density of the seat's unknowns, districts integrated out, but for a constant. */
    private double density(double[] x) {
        double tilted = 0;
        for (int i = 0; i < Layout.SEAT; i++) {
            tilted += posterior.tilt[i] * x[i];
        }
        return posterior.value(x) - tilted - PART * posterior.halfLogOfBlocks(x);
    }

    /** The slope of the volume that districts have left to them, by the unknowns of the seat, less the tilt so far. */
    private double[] missing() {
        double[] deviations = posterior.precision.seatDeviations();
        double[] missing = new double[mode.length];
        for (int i = 0; i < Layout.SEAT; i++) {
            double step = STEP * deviations[i];
            double[] follow = posterior.precision.follow(i);
            double up = posterior.halfLogOfBlocks(moved(follow, step));
            double down = posterior.halfLogOfBlocks(moved(follow, -step));
            missing[i] = -PART * (up - down) / (2 * step) - posterior.tilt[i];
        }
        return missing;
    }
}
