package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import java.util.Collection;
import java.util.List;

/**
 * An expected count with the parts of its error: what is the district's own adds up in squares, what all districts
 * share adds up as it is.
 *
 * @param mean expected count
 * @param own variance that belongs to this district alone
 * @param level error by the level of turnout of the seat, in counts
 * @param turnout error by what is still to come, the level given
 * @param capture error by how much tellers get
 * @param reports error by how far "I have voted" can be believed
 * @param postal error by the postal votes
 */
record Tally(double mean, double own, double level, double turnout, double capture, double reports, double postal) {

    double sd() {
        return Math.sqrt(own + square(level) + square(turnout) + square(capture) + square(reports) + square(postal));
    }

    static Tally sum(Collection<Tally> parts) {
        double[] sum = new double[7];
        for (Tally t : parts) {
            double[] part = {t.mean, t.own, t.level, t.turnout, t.capture, t.reports, t.postal};
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return new Tally(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6]);
    }

    Tally plus(Tally other) {
        return sum(List.of(this, other));
    }

    /** What is known is never undercut. */
    Tally atLeast(double known) {
        return new Tally(Math.max(mean, known), own, level, turnout, capture, reports, postal);
    }
}
