package org.committeeroom.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * What an hour of one knock-up team is worth somewhere.
 *
 * @param ground the id of the walk or district
 * @param district code of the polling district in which it lies
 * @param votesPerTeamHour votes that would otherwise not be cast
 * @param best the chance that nowhere else is worth more: near ties show
 * @param reasons what makes it so, the most important first
 */
public record Advice(String ground, String district, Range votesPerTeamHour, double best, List<Reason> reasons) {

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
            /** How many doors a team does in an hour there, learnt today; in how many team-hours that was seen. */
            DOORS_AN_HOUR,
            /** The share of calls that is answered at this hour. */
            ANSWERED,
            /** How often each of them has been called on today, to one decimal. */
            CALLED_BEFORE,
            /** How many promises are left, fewer than a team calls on in an hour. */
            SHORT_LIST,
            /** How many minutes the way there takes. */
            TRAVEL,
            /** Votes to be won there until the time is up; where the team is now. */
            WORTH_MOVING,
            /** Too little was seen here for the figures to be more than experience from elsewhere. */
            PRIOR_DRIVEN
        }

        static Reason of(Kind kind, double... numbers) {
            return new Reason(kind, Arrays.stream(numbers).boxed().toList());
        }
    }
}
