package org.committeeroom.estimate;

/**
 * When people vote: the share of the day's votes at a station that is cast by each hour. There is no official British
 * profile; this one is put together from station counts (London 2010, Northern Ireland 2014 and 2016): 29 % by noon,
 * 54 % by 17:00, 86.5 % by 20:00.
 */
final class DayCurve {

    /** Length of the poll in hours: 07:00 to 22:00. */
    static final int HOURS = 15;

    private static final double[] PER_CENT = {5.5, 6.5, 6, 5.5, 5.5, 5, 4.5, 4.5, 5, 6, 9, 12, 11.5, 8.5, 5};

    /** How well the curve is known: the number of votes that would tell as much (Dirichlet concentration). */
    private static final double CONCENTRATION = 80;

    static final DayCurve PRIOR = new DayCurve(PER_CENT);

    private final double[] cumulative = new double[HOURS + 1];

    DayCurve(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        for (int h = 0; h < HOURS; h++) {
            cumulative[h + 1] = cumulative[h] + weights[h] / sum;
        }
        cumulative[HOURS] = 1;
    }

    /** Share cast by so many hours after the opening; even within an hour. */
    double cast(double hour) {
        if (hour <= 0) {
            return 0;
        }
        if (hour >= HOURS) {
            return 1;
        }
        int whole = (int) hour;
        return cumulative[whole] + (hour - whole) * (cumulative[whole + 1] - cumulative[whole]);
    }

    /** How the shares cast by two times of the day vary together, over the days that there might be. */
    static double covariance(double one, double other) {
        return Math.min(one, other) * (1 - Math.max(one, other)) / (CONCENTRATION + 1);
    }
}
