package org.committeeroom.estimate;

/** An estimate with its uncertainty: the mean, and the bounds of the central 90 % interval. */
public record Range(double mean, double low, double high) {

    /** Half the width of a central 90 % interval in standard deviations of a normal distribution. */
    static final double NINETY = 1.645;

    static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /**
     * Of a count that is at least {@code floor} and at most {@code ceiling}. What lies between the two is taken as
     * normal on the logit, so that the interval respects both and leans away from the nearer one.
     *
     * @param mean expected count; moved to the nearer bound when outside
     * @param sd its standard deviation, in counts
     */
    static Range between(double floor, double ceiling, double mean, double sd) {
        double room = ceiling - floor;
        double inside = Math.min(Math.max(mean - floor, 0), Math.max(room, 0));
        if (room <= 0 || sd <= 0 || inside <= 0 || inside >= room) {
            return exactly(floor + inside);
        }
        double share = inside / room;
        double spread = NINETY * sd / (room * share * (1 - share));
        double middle = Logit.of(share);
        return new Range(
                floor + inside,
                floor + room * Logit.inverse(middle - spread),
                floor + room * Logit.inverse(middle + spread));
    }

    /** Of a count that only grows: no bound is below that of an earlier moment. */
    Range notBefore(Range earlier) {
        return new Range(Math.max(mean, earlier.mean), Math.max(low, earlier.low), Math.max(high, earlier.high));
    }

    /** The way to another one gone by this share. */
    Range towards(Range other, double share) {
        return new Range(
                mean + share * (other.mean - mean),
                low + share * (other.low - low),
                high + share * (other.high - high));
    }
}
