package org.committeeroom.estimate;

import java.util.List;

/** Estimates the turnout of the promised vote. The same day gives the same estimate. */
public interface Estimator {

    Estimate estimate(PollingDay day);

    /** How many promises of the seat had voted at each half hour so far, and are expected to have at those to come. */
    List<CurvePoint> curve(PollingDay day);
}
