package org.committeeroom.estimate;

/** Fits everything that is seen of a polling day at once. Pure: the same day, seed and previous fit give the same. */
public final class TurnoutModel {

    private TurnoutModel() {}

    /**
     * @param day with its moment
     * @param seed of the draws by which intervals are found
     * @param previous a fit of the same seat at another moment, from which to start; null if there is none. It saves
     *     time, and changes the result only within its numerical error
     */
    public static Fit fit(PollingDay day, long seed, Fit previous) {
        return new Fit(day, seed);
    }
}
