package org.committeeroom.estimate;

/**
 * How simulated polling days go. The spreads are those of {@link Experience} unless a world is made to break them.
 *
 * @param curveConcentration how close the curve of the day keeps to the prior one
 * @param peakShift share of the evening's votes that is cast in the morning instead
 * @param falseYes share of those who have not voted who say that they have
 * @param keenFirst how much sooner those who have voted are met at the door, on the log
 * @param overCount numbers that tellers get wrong, as a share of those that they get: promises marked who did not vote
 */
record World(double curveConcentration, double peakShift, double falseYes, double keenFirst, double overCount) {

    static final World AS_EXPECTED = new World(80, 0, 0.06, 0, 0);

    static final java.util.List<World> ALL = java.util.List.of(
            AS_EXPECTED,
            AS_EXPECTED.withPeakShift(0.3),
            AS_EXPECTED.withFalseYes(0.03),
            AS_EXPECTED.withFalseYes(0.15),
            AS_EXPECTED.withKeenFirst(0.3),
            AS_EXPECTED.withOverCount(0.1));

    World withPeakShift(double share) {
        return new World(curveConcentration, share, falseYes, keenFirst, overCount);
    }

    World withFalseYes(double share) {
        return new World(curveConcentration, peakShift, share, keenFirst, overCount);
    }

    World withKeenFirst(double logit) {
        return new World(curveConcentration, peakShift, falseYes, logit, overCount);
    }

    World withOverCount(double share) {
        return new World(curveConcentration, peakShift, falseYes, keenFirst, share);
    }
}
