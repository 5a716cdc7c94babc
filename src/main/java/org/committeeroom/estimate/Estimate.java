package org.committeeroom.estimate;

import java.util.List;

/**
 * Turnout of the promised vote. Means of districts add up to those of the seat and of areas; intervals do not.
 *
 * @param method what worked it out
 * @param seat all promises, postal ones included
 * @param postal of these, those who vote by post
 * @param priorDriven too little was seen in every district for this to be more than experience from elsewhere
 * @param districts in the order in which they were given
 * @param areas in the order in which they were given
 */
public record Estimate(
        Method method,
        Figures seat,
        Figures postal,
        boolean priorDriven,
        List<DistrictEstimate> districts,
        List<AreaEstimate> areas) {

    public Estimate {
        districts = List.copyOf(districts);
        areas = List.copyOf(areas);
    }

    /** How an estimate was worked out. */
    public enum Method {
        /** At once, from the means of a few answers: {@link ClosedForm}. */
        CLOSED_FORM,
        /** By a fit of everything that was seen: {@link TurnoutModel}. */
        MODEL
    }

    /**
     * What is known, what is estimated, what is to be expected.
     *
     * @param promises how many there are: no estimate is above it
     * @param known of these, how many are known to have voted: no estimate is below it
     * @param votedNow how many have voted
     * @param votedAtClose how many will have voted when the polls close
     */
    public record Figures(int promises, int known, Range votedNow, Range votedAtClose) {}

    /**
     * The figures of one polling district.
     *
     * @param all its promises, postal ones included
     * @param postal of these, those who vote by post
     * @param priorDriven too little was seen here for this to be more than experience from elsewhere
     * @param asked promises who answered at the door in the last 90 minutes
     * @param hoursCovered hours in which somebody took numbers
     * @param hoursOpen hours since the opening
     * @param open what is left to do there
     */
    public record DistrictEstimate(
            String code,
            Figures all,
            Figures postal,
            boolean priorDriven,
            int asked,
            double hoursCovered,
            double hoursOpen,
            Open open) {

        public int known() {
            return all.known();
        }

        public Range votedNow() {
            return all.votedNow();
        }

        public Range votedAtClose() {
            return all.votedAtClose();
        }
    }

    /**
     * The figures of some districts together.
     *
     * @param priorDriven all of its districts are
     */
    public record AreaEstimate(String id, Figures all, boolean priorDriven) {}

    /**
     * The promises at the station who are not known to have voted.
     *
     * @param promises how many there are
     * @param voted the chance that one of them has voted without our knowing
     * @param votedSd standard deviation of that chance
     * @param comes the chance that one who has not voted does so before the close
     */
    public record Open(int promises, double voted, double votedSd, double comes) {}

    public int known() {
        return seat.known();
    }

    public Range votedNow() {
        return seat.votedNow();
    }

    public Range votedAtClose() {
        return seat.votedAtClose();
    }
}
