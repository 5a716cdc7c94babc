package org.committeeroom.estimate;

/**
 * What marked registers of earlier elections, and the canvass, tell of one promise beforehand. Past votes predict
 * better than what people say of themselves (Rogers and Aida 2013).
 *
 * @param general whether they voted at the last general election; null if not known
 * @param local whether they voted at the last local election; null if not known
 * @param age of the promise in days
 */
public record VoteHistory(Boolean general, Boolean local, int age) {

    private static final double VOTED_GENERAL = 0.9;
    private static final double VOTED_LOCAL = 0.7;
    private static final double VOTED_NEVER = -0.8;
    private static final double OLD = -0.3;
    private static final int OLD_DAYS = 60;

    /** How much likelier to vote than somebody of whom nothing is known, on the logit; one of few values. */
    public double offset() {
        boolean known = general != null || local != null;
        boolean votedGeneral = Boolean.TRUE.equals(general);
        boolean votedLocal = Boolean.TRUE.equals(local);
        double offset = (votedGeneral ? VOTED_GENERAL : 0) + (votedLocal ? VOTED_LOCAL : 0);
        if (known && !votedGeneral && !votedLocal) {
            offset = VOTED_NEVER;
        }
        return offset + (age > OLD_DAYS ? OLD : 0);
    }
}
