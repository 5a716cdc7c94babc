package org.committeeroom.estimate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How an estimator did on simulated days at one hour of the clock: figures for the seat in points of the promises.
 *
 * @param bias mean of estimate less truth
 * @param error root of the mean square of the same
 * @param covered share of the days on which the 90 % interval holds the truth
 * @param width mean width of that interval
 * @param districtsCovered share of the districts whose interval holds their truth
 */
record Calibration(double bias, double error, double covered, double width, double districtsCovered) {

    enum Figure {
        NOW,
        CLOSE
    }

    static List<SimulatedDay> days(int count, World world) {
        return java.util.stream.LongStream.range(0, count)
                .mapToObj(seed -> new SimulatedDay(1000 + seed, world))
                .toList();
    }

    static Calibration of(
            Function<PollingDay, Estimate> estimator, List<SimulatedDay> days, double hour, Figure figure) {
        double bias = 0;
        double squares = 0;
        double width = 0;
        int covered = 0;
        int districtsCovered = 0;
        int districts = 0;
        for (SimulatedDay day : days) {
            Estimate estimate = estimator.apply(day.at(hour));
            double then = figure == Figure.NOW ? hour : DayCurve.HOURS;
            Range range = figure == Figure.NOW ? estimate.votedNow() : estimate.votedAtClose();
            double truth = day.voted(then);
            double points = 100.0 / day.promises();
            bias += (range.mean() - truth) * points;
            squares += Math.pow((range.mean() - truth) * points, 2);
            width += (range.high() - range.low()) * points;
            covered += holds(range, truth);
            for (int d = 0; d < estimate.districts().size(); d++) {
                var of = estimate.districts().get(d);
                districtsCovered += holds(figure == Figure.NOW ? of.votedNow() : of.votedAtClose(), day.voted(d, then));
                districts++;
            }
        }
        double n = days.size();
        return new Calibration(
                bias / n, Math.sqrt(squares / n), covered / n, width / n, (double) districtsCovered / districts);
    }

    private static int holds(Range range, double truth) {
        return range.low() <= truth && truth <= range.high() ? 1 : 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "bias %+.1f, error %.1f, covered %.3f, width %.1f, districts covered %.3f",
                bias,
                error,
                covered,
                width,
                districtsCovered);
    }

    /** Prints the figures for every world; the tests look at a few of them. */
    public static void main(String[] args) {
        for (World world : World.ALL) {
            List<SimulatedDay> days = days(200, world);
            System.out.println(world);
            for (int hour : new int[] {10, 12, 15, 17, 20, 22}) {
                for (Figure figure : Figure.values()) {
                    System.out.println("  " + hour + " h " + figure + ": "
                            + of(new ClosedForm()::estimate, days, hour - 7.0, figure));
                }
            }
        }
    }
}
