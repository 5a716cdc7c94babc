package org.committeeroom.estimate;

import java.util.List;

/**
 * What an hour of one knock-up team is worth in a polling district.
 *
 * @param votesPerTeamHour votes that would otherwise not be cast
 * @param reasons what makes it so, the most important first
 */
public record Advice(String district, Range votesPerTeamHour, List<Reason> reasons) {

    public Advice {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason: a message and the figures in it.
     *
     * @param numbers in the order of the message's placeholders; shares are from 0 to 1
     */
    public record Reason(Kind kind, List<Double> numbers) {

        /** The messages that there are. */
        public enum Kind {
            /** Promises not known to have voted; the share of them who have yet to vote. */
            LEFT_TO_WIN,
            /** The share of calls that is answered at this hour. */
            ANSWERED,
            /** How often each of them has been called on today, to one decimal. */
            CALLED_BEFORE,
            /** How many promises are left, fewer than a team calls on in an hour. */
            SHORT_LIST,
            /** Too little was seen here for the figures to be more than experience from elsewhere. */
            PRIOR_DRIVEN
        }

        static Reason of(Kind kind, double... numbers) {
            return new Reason(kind, java.util.Arrays.stream(numbers).boxed().toList());
        }
    }
}
