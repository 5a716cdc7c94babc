package org.committeeroom.dashboard;

/** How likely counts are when events come by chance at an even rate. Pure. */
final class Poisson {

    private Poisson() {}

    /** The chance of at most {@code count} when {@code mean} are expected. */
    static double atMost(int count, double mean) {
        double sum = 0;
        for (int k = 0; k <= count; k++) {
            sum += chance(k, mean);
        }
        return Math.min(1, sum);
    }

    /** The chance of at least {@code count} when {@code mean} are expected. */
    static double atLeast(int count, double mean) {
        return count <= 0 ? 1 : Math.max(0, 1 - atMost(count - 1, mean));
    }

    private static double chance(int k, double mean) {
        if (mean <= 0) {
            return k == 0 ? 1 : 0;
        }
        double log = -mean + k * Math.log(mean);
        for (int i = 2; i <= k; i++) {
            log -= Math.log(i);
        }
        return Math.exp(log);
    }
}
