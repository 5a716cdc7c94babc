package org.committeeroom.estimate;

import java.util.SplittableRandom;

/** Fits everything that is seen of a polling day at once. Pure: the same day, seed and previous fit give the same. */
public final class TurnoutModel {

    private static final int DRAWS = 400;

    private TurnoutModel() {}

    /**
     * @param moment the day as it is known at its moment
     * @param seed of the draws by which intervals are found
     * @param previous a fit of the same seat at another moment, from which to start; null if there is none. It saves
     *     time, and changes the result only within its numerical error
     */
    public static Fit fit(PollingDay moment, long seed, Fit previous) {
        PollingDay day = moment.inOrder();
        SeatSight sight = SeatSight.of(day);
        Posterior posterior = new Posterior(sight, day.hour());
        double[] mode = previous == null
                ? MarginalMode.find(posterior, experience(sight.layout()), null)
                : MarginalMode.find(posterior, previous.start(day, sight.layout()), previous.tilt());
        SplittableRandom random = new SplittableRandom(seed);
        double[][] draws = new double[DRAWS][];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = posterior.precision.draw(random);
            for (int k = 0; k < mode.length; k++) {
                draws[i][k] += mode[k];
            }
        }
        return new Fit(day, seed, sight.layout(), mode, posterior.tilt, draws);
    }

    private static double[] experience(Layout layout) {
        double[] start = new double[layout.size];
        System.arraycopy(Beliefs.MEAN, 0, start, 0, Layout.SEAT);
        return start;
    }
}
