package org.committeeroom.estimate;

import java.util.SplittableRandom;

/** Fits everything that is seen of a polling day at once. Pure: the same day, seed and previous fit give the same. */
public final class TurnoutModel {

    private static final int DRAWS = 400;

    /** As near as {@link ModeSearch} comes, for each of hundreds of districts. */
    private static final double SETTLED = 1;

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
        double[] start = previous == null ? experience(sight.layout()) : previous.start(day, sight.layout());
        double[] tilt = previous == null ? null : previous.tilt();
        PollingDay heard = Witnesses.of(day, sight);
        double[] mode =
                heard == day ? MarginalMode.find(posterior, start, tilt) : given(heard, day, posterior, start, tilt);
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

    /** The seat as some of the districts know it, and every district given that. */
    private static double[] given(
            PollingDay heard, PollingDay day, Posterior posterior, double[] start, double[] tilt) {
        SeatSight part = SeatSight.part(heard, day);
        Posterior ofPart = new Posterior(part, day.hour());
        double[] seat = MarginalMode.find(ofPart, part.from(start, posterior.sight), tilt);
        System.arraycopy(seat, 0, start, 0, Layout.SEAT);
        System.arraycopy(ofPart.tilt, 0, posterior.tilt, 0, Layout.SEAT);
        double[] mode = ModeSearch.settle(posterior, start, SETTLED);
        posterior.precision.knowTheSeatAs(ofPart.precision);
        return mode;
    }

    private static double[] experience(Layout layout) {
        double[] start = new double[layout.size];
        System.arraycopy(Beliefs.MEAN, 0, start, 0, Layout.SEAT);
        return start;
    }
}
