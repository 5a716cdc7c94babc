package org.committeeroom.estimate;

import java.util.List;

/**
 * What a fit has found out about a seat. Never changes; asks for no more than a few milliseconds, also of a day that
 * has gone on since: what has come to be known after the fit counts as known, and the rest is what the fit expects.
 *
 * @param day from which it was fitted
 * @param seed of its draws
 */
public record Fit(PollingDay day, long seed) implements Estimator {

    @Override
    public Estimate estimate(PollingDay later) {
        return new ClosedForm().estimate(later);
    }

    @Override
    public List<CurvePoint> curve(PollingDay later) {
        return new ClosedForm().curve(later);
    }
}
