package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

/**
 * The postal promises of one district. Whether a postal vote has been returned is only known from the person, so most
 * of them stay unknown to the end.
 *
 * @param voted how many have returned their vote
 * @param own variance of {@code voted} that belongs to this district alone
 * @param common standard deviation that is common to all districts
 */
record PostalVote(double voted, double own, double common) {

    /** Of those who say so, how many have. */
    private static final double REPORT_HOLDS = 0.97;

    /** Share of the others who have or will have returned their vote by the close, and how far seats differ. */
    private static final double OTHERS = 0.75;

    private static final double OTHERS_SD = 0.07;

    /** Packs come about twelve days before the poll; nearly all votes that come back are on their way by then. */
    private static final double PACKS_HOURS_BEFORE = 12 * 24;

    private static final double BACK_BY_OPENING = 0.93;

    static PostalVote at(DistrictDay d, double hour, double length) {
        return of(d, hour, back(hour, length));
    }

    static PostalVote atClose(DistrictDay d, double hour) {
        return of(d, hour, 1);
    }

    private static PostalVote of(DistrictDay d, double hour, double back) {
        int returned = d.knownByPost(hour);
        int others = d.postal() - returned;
        double chance = OTHERS * back;
        return new PostalVote(
                REPORT_HOLDS * returned + others * chance,
                returned * Logit.slope(REPORT_HOLDS) + others * Logit.slope(chance),
                others * Math.sqrt(square(OTHERS_SD * back) + square(OTHERS * Logit.slope(back) / 2)));
    }

    Tally tally() {
        return new Tally(voted, own, 0, 0, 0, 0, common);
    }

    /** Of the postal votes that come back at all, the share that has by so many hours after the opening. */
    private static double back(double hour, double length) {
        if (hour <= 0) {
            return BACK_BY_OPENING * Math.max(0, 1 + hour / PACKS_HOURS_BEFORE);
        }
        return BACK_BY_OPENING + (1 - BACK_BY_OPENING) * Math.min(1, hour / length);
    }
}
