package org.committeeroom.estimate;

import java.util.function.BiFunction;

/** Climbs to the most probable unknowns by scoring, with steps cut short where they would lead down. */
final class ModeSearch {

    private static final int MOST_STEPS = 40;
    private static final int MOST_CUTS = 12;

    private ModeSearch() {}

    /**
     * The mode; the posterior is left at it, with its precision factored.
     *
     * @param enough climbing ends when twice this is left to gain on the log density: at 0.02 the mode is nearer than a
     *     fifth of a standard deviation in any direction
     */
    static double[] climb(Posterior posterior, double[] start, double enough) {
        return climb(posterior, start, enough, ArrowMatrix::solve);
    }

    /** The same for the unknowns of districts, those of the seat being given. */
    static double[] settle(Posterior posterior, double[] start, double enough) {
        return climb(posterior, start, enough, ArrowMatrix::solveBlocks);
    }

    private static double[] climb(
            Posterior posterior, double[] start, double enough, BiFunction<ArrowMatrix, double[], double[]> solve) {
        double[] x = start.clone();
        double[] next = x;
        for (int i = 0; i < MOST_STEPS && next != null; i++) {
            x = next;
            posterior.at(x);
            posterior.precision.factor();
            double[] step = solve.apply(posterior.precision, posterior.slope);
            double gain = 0;
            for (int k = 0; k < x.length; k++) {
                gain += step[k] * posterior.slope[k];
            }
            next = gain < enough ? null : cut(posterior, x, step, gain);
        }
        return x;
    }

    private static double[] cut(Posterior posterior, double[] x, double[] step, double gain) {
        double length = 1;
        for (int c = 0; c < MOST_CUTS; c++) {
            double[] next = new double[x.length];
            for (int k = 0; k < x.length; k++) {
                next[k] = x[k] + length * step[k];
            }
            double value = posterior.value(next);
            if (value > posterior.value + 0.1 * length * gain) {
                return next;
            }
            length /= 2;
        }
        return null;
    }
}
