package org.committeeroom.estimate;

import java.util.Arrays;

/** Draws of a count now and at the close, one of each for each draw of the unknowns. */
final class Drawn {

    final double[] now;
    final double[] close;
    double meanNow;
    double meanClose;
    int known;
    int promises;

    Drawn(int draws) {
        now = new double[draws];
        close = new double[draws];
    }

    void add(Drawn other) {
        for (int i = 0; i < now.length; i++) {
            now[i] += other.now[i];
            close[i] += other.close[i];
        }
        meanNow += other.meanNow;
        meanClose += other.meanClose;
        known += other.known;
        promises += other.promises;
    }

    Estimate.Figures figures() {
        Range votedNow = range(now, meanNow);
        return new Estimate.Figures(
                promises, known, votedNow, range(close, meanClose).notBefore(votedNow));
    }

    static Range range(double[] draws, double mean) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Range(mean, Math.min(mean, quantile(sorted, 0.05)), Math.max(mean, quantile(sorted, 0.95)));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
