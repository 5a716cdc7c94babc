package org.committeeroom.estimate;

import java.util.List;

/**
 * How simulated polling days go. The spreads are those of {@link Experience} unless a world is made to break them.
 *
 * @param name what is different in it
 * @param curveVotes how close the curve of the day keeps to the one by experience (Dirichlet concentration)
 * @param peakShift how much busier mornings are, as a share; evenings are calmer by 0.6 of it
 * @param falseYes share of those who have not voted who say that they have
 * @param keenFirst how much more readily those open the door who have voted, on the log
 * @param keenPeople how far people differ in keenness: the keen vote more, answer more and give tellers their number
 * @param overCount numbers that tellers get wrong, as a share of those that they get: promises marked who did not vote
 * @param badStations share of the stations at which three times as many are wrong, and half as many are got
 * @param together share of the households that go and vote together
 * @param untold share of the stations without any teller
 * @param told share of the hours at the others that are told
 * @param shared how many districts share a station, its tellers and its counts
 * @param strangers share of the papers in a count that are of electors who are not said to belong there
 * @param late share of the promises made while the polls are open
 */
record World(
        String name,
        double curveVotes,
        double peakShift,
        double falseYes,
        double keenFirst,
        double keenPeople,
        double overCount,
        double badStations,
        double together,
        double untold,
        double told,
        int shared,
        double strangers,
        double late) {

    static final World AS_EXPECTED = new World("as expected", 100, 0, 0.06, 0, 0, 0, 0, 0, 0.15, 0.32, 1, 0, 0);

    static final List<World> ALL = List.of(
            AS_EXPECTED,
            AS_EXPECTED.withPeakShift(0.3),
            AS_EXPECTED.withCurveVotes(40),
            AS_EXPECTED.withFalseYes(0.03),
            AS_EXPECTED.withFalseYes(0.15),
            AS_EXPECTED.withKeenFirst(0.3),
            AS_EXPECTED.withKeenPeople(0.7),
            AS_EXPECTED.withOverCount(0.1),
            AS_EXPECTED.withBadStations(0.2),
            AS_EXPECTED.withTogether(0.8),
            AS_EXPECTED.withTold("20 % told", 0.15, 0.24),
            AS_EXPECTED.withTold("60 % told", 0.05, 0.63),
            AS_EXPECTED.withTold("most districts untold", 0.6, 0.4),
            AS_EXPECTED.withShared(3, 0),
            AS_EXPECTED.withShared(1, 0.15),
            AS_EXPECTED.withLate(0.1));

    World withCurveVotes(double votes) {
        return copy("a curve known less well", votes, peakShift, falseYes, keenFirst, keenPeople, overCount);
    }

    World withPeakShift(double share) {
        return copy("a busy morning", curveVotes, share, falseYes, keenFirst, keenPeople, overCount);
    }

    World withFalseYes(double share) {
        String what = Math.round(share * 100) + " % say yes falsely";
        return copy(what, curveVotes, peakShift, share, keenFirst, keenPeople, overCount);
    }

    World withKeenFirst(double log) {
        return copy("who has voted opens the door", curveVotes, peakShift, falseYes, log, keenPeople, overCount);
    }

    World withKeenPeople(double sd) {
        return copy("the keen met and told first", curveVotes, peakShift, falseYes, keenFirst, sd, overCount);
    }

    World withOverCount(double share) {
        return copy("tellers over-count", curveVotes, peakShift, falseYes, keenFirst, keenPeople, share);
    }

    World withBadStations(double share) {
        return new World(
                "bad telling at some stations",
                curveVotes,
                peakShift,
                falseYes,
                keenFirst,
                keenPeople,
                0.05,
                share,
                together,
                untold,
                told,
                shared,
                strangers,
                late);
    }

    World withTogether(double share) {
        return new World(
                "households vote together",
                curveVotes,
                peakShift,
                falseYes,
                keenFirst,
                keenPeople,
                overCount,
                badStations,
                share,
                untold,
                told,
                shared,
                strangers,
                late);
    }

    World withTold(String what, double without, double hours) {
        return new World(
                what,
                curveVotes,
                peakShift,
                falseYes,
                keenFirst,
                keenPeople,
                overCount,
                badStations,
                together,
                without,
                hours,
                shared,
                strangers,
                late);
    }

    World withShared(int districts, double unknown) {
        return new World(
                districts > 1 ? "districts share stations" : "counts hold other electors too",
                curveVotes,
                peakShift,
                falseYes,
                keenFirst,
                keenPeople,
                overCount,
                badStations,
                together,
                untold,
                told,
                districts,
                unknown,
                late);
    }

    World withLate(double share) {
        return new World(
                "late promises",
                curveVotes,
                peakShift,
                falseYes,
                keenFirst,
                keenPeople,
                overCount,
                badStations,
                together,
                untold,
                told,
                shared,
                strangers,
                share);
    }

    private World copy(String what, double votes, double shift, double yes, double first, double people, double over) {
        return new World(
                what,
                votes,
                shift,
                yes,
                first,
                people,
                over,
                badStations,
                together,
                untold,
                told,
                shared,
                strangers,
                late);
    }
}
