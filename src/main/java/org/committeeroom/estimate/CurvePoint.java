package org.committeeroom.estimate;

/**
 * A point of the curve of the day, postal promises included.
 *
 * @param hour hours since the polls opened
 * @param known how many promises were known to have voted by then; of a time to come, how many are known now
 * @param voted how many had voted, or will have
 */
public record CurvePoint(double hour, int known, Range voted) {

    /** Hours from one point to the next. */
    static final double STEP = 0.5;
}
