package org.committeeroom.dashboard.progress;

import java.util.Collection;

/**
 * What votes may be expected from what electors have said to canvassers. Pure. Canvassers meet those who are in and
 * glad to see them, and people say what is welcome: so a promise counts for less than a vote, those who were not met
 * for less than those who were, and all of it may be off in the same direction. There is no published British figure
 * for either; the values are those with which campaigns reckon, and the comparison with the result is there to learn
 * better ones.
 */
final class VoteForecast {

    /** Of those who say so and vote, how many vote for us: from definite promises to those who are against. */
    static final double[] LOYALTY = {0.85, 0.5, 0.25, 0.08, 0.02};

    /** Support among those not met, beside that among those met in the same place. */
    static final double NOT_MET = 0.87;

    /** How many contacts of a district the seat's own share is worth. */
    private static final double SEAT_WEIGHT = 30;

    /** On the logit: definite promises vote more than others. */
    private static final double PROMISES_KEENER = 0.6;

    /** Of the vote share: an error that the whole canvass may have in common. */
    private static final double COMMON_SD = 0.05;

    /** Of the vote share: how far places differ from what was found there. */
    private static final double PLACE_SD = 0.04;

    /** Of the number of votes, by a turnout other than expected. */
    private static final double TURNOUT_SD = 0.06;

    private static final double NINETY = 1.645;

    private final double seatShare;
    private final double promiseTurnout;
    private final double otherTurnout;

    /** @param turnout expected of the whole electorate */
    VoteForecast(Collection<History> districts, double turnout) {
        History all = districts.stream().reduce(History.NONE, History::plus);
        double coded = all.said().coded();
        seatShare = coded == 0 ? 0 : support(all.said()) / coded;
        double promises = all.electors() == 0 ? 0 : (double) all.said().definite() / all.electors();
        double logit = solve(turnout, promises);
        promiseTurnout = inverse(logit + PROMISES_KEENER);
        otherTurnout = inverse(logit);
    }

    /**
     * @param cast votes of all electors that are expected
     * @param votes of these, ours
     * @param own standard deviation of {@code votes} by what belongs to the place alone
     */
    record Expected(double cast, double votes, double own) {

        static final Expected NONE = new Expected(0, 0, 0);

        Expected plus(Expected other) {
            return new Expected(cast + other.cast, votes + other.votes, Math.hypot(own, other.own));
        }

        double share() {
            return cast <= 0 ? 0 : votes / cast;
        }

        double shareSd() {
            return cast <= 0 ? 0 : Math.hypot(own / cast, COMMON_SD);
        }

        double votesSd() {
            return Math.hypot(Math.hypot(own, COMMON_SD * cast), TURNOUT_SD * votes);
        }

        /** The chance of at least so many votes. */
        double chanceOf(double needed) {
            double sd = votesSd();
            return sd <= 0 ? (votes >= needed ? 1 : 0) : normal((votes - needed) / sd);
        }
    }

    /** Of one polling district. */
    Expected of(History district) {
        Intentions said = district.said();
        double here = Math.max(0, district.electors() - said.gone());
        double coded = said.coded();
        double share = coded + SEAT_WEIGHT == 0 ? 0 : (support(said) + SEAT_WEIGHT * seatShare) / (coded + SEAT_WEIGHT);
        double notMet = Math.max(0, here - coded);
        double promised = LOYALTY[0] * said.definite() * promiseTurnout;
        double others = (support(said) - LOYALTY[0] * said.definite()) * otherTurnout;
        double unmet = notMet * share * NOT_MET * otherTurnout;
        double cast = said.definite() * promiseTurnout + (here - said.definite()) * otherTurnout;
        double sampling = notMet * otherTurnout * Math.sqrt(share * (1 - share) / (coded + SEAT_WEIGHT));
        return new Expected(cast, promised + others + unmet, Math.hypot(sampling, PLACE_SD * cast));
    }

    /** How many definite promises it takes for so many votes, if all had to come from them. */
    int promisesFor(int votes) {
        return (int) Math.ceil(votes / (LOYALTY[0] * promiseTurnout));
    }

    static double low(double mean, double sd) {
        return Math.max(0, mean - NINETY * sd);
    }

    static double high(double mean, double sd, double most) {
        return Math.min(most, mean + NINETY * sd);
    }

    /** Votes for us if all of these voted. */
    private static double support(Intentions said) {
        return LOYALTY[0] * said.definite()
                + LOYALTY[1] * said.probable()
                + LOYALTY[2] * said.undecided()
                + LOYALTY[3] * said.unlikely()
                + LOYALTY[4] * said.against();
    }

    /** The logit of the turnout of others at which promises and others together have the expected one. */
    private static double solve(double turnout, double promises) {
        double low = -20;
        double high = 20;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double all = promises * inverse(middle + PROMISES_KEENER) + (1 - promises) * inverse(middle);
            if (all < turnout) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double inverse(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The normal distribution by the approximation of Zelen and Severo 1964, to 1e-7. */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z >= 0 ? 1 - tail : tail;
    }
}
