package org.committeeroom.dashboard.progress;

/**
 * Whether somebody's share of definite promises differs from what others found in the same districts by more than
 * chance would. The limits are those of a funnel plot (Spiegelhalter 2005): about one in twenty is outside the inner
 * ones by chance alone, one in five hundred outside the outer ones.
 *
 * @param expected the share that was found in those districts by all
 */
record Funnel(double expected, double low, double high, double innerLow, double innerHigh) {

    private static final double INNER = 1.96;
    private static final double OUTER = 3.09;

    enum Verdict {
        /** As chance would have it. */
        USUAL,
        /** Outside the inner limits. */
        WATCH,
        /** Outside the outer limits. */
        UNUSUAL
    }

    static Funnel of(double expected, int coded) {
        return of(expected, coded, 1);
    }

    /** @param spread variance beside that of chance: people of a household agree, and streets differ */
    static Funnel of(double expected, int coded, double spread) {
        double sd = coded == 0 ? 1 : Math.sqrt(spread * expected * (1 - expected) / coded);
        return new Funnel(
                expected,
                Math.max(0, expected - OUTER * sd),
                Math.min(1, expected + OUTER * sd),
                Math.max(0, expected - INNER * sd),
                Math.min(1, expected + INNER * sd));
    }

    Verdict verdict(double share) {
        if (share < low || share > high) {
            return Verdict.UNUSUAL;
        }
        return share < innerLow || share > innerHigh ? Verdict.WATCH : Verdict.USUAL;
    }
}
