package org.committeeroom.estimate;

import static org.committeeroom.estimate.HourShares.HOURS;
import static org.committeeroom.estimate.HourShares.until;

import org.committeeroom.estimate.Answers.Cell;

/**
 * What the likelihood of a group of people is made of: when they vote, how many do, how many of these a teller gets.
 *
 * @param shares of the votes cast in each hour
 * @param cast sums of the shares
 * @param told of each hour, see {@link HourShares#told}
 * @param caught sums of the shares cast while somebody told
 * @param now hours since the opening
 * @param turnout chance that one of them votes
 * @param capture chance that a teller takes the number of one who passes
 * @param falseYes chance that one who has not voted says to have
 * @param keen how much likelier those who have voted are to open the door
 */
record Chances(
        double[] shares,
        double[] cast,
        double[] told,
        double[] caught,
        double now,
        double turnout,
        double capture,
        double falseYes,
        double keen) {

    private static final double TRACE = 1e-9;

    static Chances of(
            double[] shares, double[] told, double now, double turnout, double capture, double falseYes, double keen) {
        double[] withTeller = new double[HOURS];
        for (int h = 0; h < HOURS; h++) {
            withTeller[h] = shares[h] * told[h];
        }
        double[] cast = HourShares.sums(shares);
        return new Chances(shares, cast, told, HourShares.sums(withTeller), now, turnout, capture, falseYes, keen);
    }

    double cast(double time) {
        return until(Math.min(time, now), cast);
    }

    double caught(double time) {
        return until(Math.min(time, now), caught);
    }

    /** That somebody is not marked by now. */
    double unmarked() {
        return Math.max(TRACE, 1 - turnout * capture * caught(now));
    }

    /** That somebody has voted between two times and was not marked. */
    double slipped(double from, double to) {
        double votes = cast(to) - cast(from);
        return turnout * Math.max(0, votes - capture * (caught(to) - caught(from)));
    }

    /** That somebody has not voted at that time. */
    double waiting(double time) {
        return Math.max(TRACE, 1 - turnout * cast(time));
    }

    /** That somebody has not voted at that time and is not marked by now. */
    double waitingUnmarked(double time) {
        return Math.max(TRACE, waiting(time) - turnout * capture * (caught(now) - caught(time)));
    }

    /** That somebody votes between now and the close. */
    double toCome() {
        double left = 1 - cast(now);
        return left < TRACE ? 0 : turnout * left;
    }

    /** Of those with this answer, the weights of having voted before it and of not having. */
    double[] weights(Cell cell) {
        if (cell.kind() == Answers.Kind.LATE) {
            return new double[] {0, 1};
        }
        boolean yes = cell.kind() == Answers.Kind.YES;
        double before = keen * (yes ? Experience.TRUE_YES : 1 - Experience.TRUE_YES);
        double after = yes ? falseYes : 1 - falseYes;
        return new double[] {before, after};
    }
}
