package org.committeeroom.estimate;

/** Estimates the turnout of the promised vote. The same day gives the same estimate. */
public interface Estimator {

    Estimate estimate(PollingDay day);
}
