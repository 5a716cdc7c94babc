package org.committeeroom.estimate;

/** Sums over the hours of the poll: what has been cast by a time is a sum of shares of hours. */
final class HourShares {

    static final int HOURS = DayCurve.HOURS;

    private HourShares() {}

    /** How much of hour {@code hour} has gone by at that time: between 0 and 1. */
    static double gone(double time, int hour) {
        return Math.min(1, Math.max(0, time - hour));
    }

    /** The sums before each hour, and the sum of all. */
    static double[] sums(double[] shares) {
        double[] sums = new double[HOURS + 1];
        for (int h = 0; h < HOURS; h++) {
            sums[h + 1] = sums[h] + shares[h];
        }
        return sums;
    }

    /** The sum of the shares up to a time. */
    static double until(double time, double[] sums) {
        if (time <= 0) {
            return 0;
        }
        if (time >= HOURS) {
            return sums[HOURS];
        }
        int hour = (int) time;
        return sums[hour] + (time - hour) * (sums[hour + 1] - sums[hour]);
    }

    static int hourOf(double time) {
        return Math.min(HOURS - 1, Math.max(0, (int) time));
    }

    /** How many of these times lie in each hour, up to a time; those before the opening count with the first hour. */
    static double[] counts(Times times, double until) {
        double[] counts = new double[HOURS];
        int n = times.until(until);
        for (int i = 0; i < n; i++) {
            counts[hourOf(times.at(i))]++;
        }
        return counts;
    }

    /** Of what has gone by of each hour, the share in which somebody took numbers. */
    static double[] told(Telling telling, double now) {
        double[] told = new double[HOURS];
        for (int h = 0; h < HOURS; h++) {
            double gone = gone(now, h);
            double hours = telling.hours(Math.min(now, h + 1)) - telling.hours(Math.min(now, h));
            told[h] = gone <= 0 ? 0 : Math.min(1, hours / gone);
        }
        return told;
    }
}
