package org.committeeroom.estimate;

import java.util.List;

/**
 * Turnout of the promised vote, postal promises included.
 *
 * @param known promises known to have voted: no estimate is below it
 * @param votedNow how many have voted
 * @param votedAtClose how many will have voted when the polls close
 * @param priorDriven too little was seen in every district for this to be more than experience from elsewhere
 * @param districts in the order in which they were given; their means add up to those of the seat
 */
public record Estimate(
        int known, Range votedNow, Range votedAtClose, boolean priorDriven, List<DistrictEstimate> districts) {

    public Estimate {
        districts = List.copyOf(districts);
    }

    /**
     * The same for one polling district.
     *
     * @param asked promises who answered at the door in the last 90 minutes
     * @param hoursCovered hours in which somebody took numbers
     * @param hoursOpen hours since the opening
     * @param open what is left to do there
     */
    public record DistrictEstimate(
            String code,
            int known,
            Range votedNow,
            Range votedAtClose,
            boolean priorDriven,
            int asked,
            double hoursCovered,
            double hoursOpen,
            Open open) {}

    /**
     * The promises at the station who are not known to have voted.
     *
     * @param promises how many there are
     * @param voted the chance that one of them has voted without our knowing
     * @param votedSd standard deviation of that chance
     * @param comes the chance that one who has not voted does so before the close
     */
    public record Open(int promises, double voted, double votedSd, double comes) {}
}
