package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.committeeroom.estimate.DistrictCalls;
import org.committeeroom.estimate.DistrictDay;
import org.committeeroom.estimate.Ground;
import org.committeeroom.estimate.Ground.Outing;
import org.committeeroom.estimate.Telling;
import org.committeeroom.estimate.Times;

/**
 * The counts of one polling district, or of a part of it.
 *
 * @param electors on the register
 * @param eligible of these, who may vote in this election or has to be checked; the rest of the counts are of these
 * @param knownVoted promises known to have voted
 * @param knownPosted of these, who vote by post
 * @param lifts promises who asked for a lift and have not been given one yet
 * @param telling when tellers said that they were on duty
 * @param told when tellers took a number here, whosever it was
 * @param latest how old the news from here is
 * @param day what the estimate is made from
 * @param calls what advice is made from
 * @param outings of teams that knock up, for advice too
 */
record DistrictTally(
        DistrictRow row,
        int electors,
        int eligible,
        int postal,
        int contacted,
        int promised,
        int promisedPostal,
        int knownVoted,
        int knownPosted,
        int lifts,
        Telling telling,
        Times told,
        Latest latest,
        DistrictDay day,
        DistrictCalls calls,
        List<Outing> outings) {

    static DistrictTally of(
            DistrictRow district, Collection<ElectorFacts> electors, Occasions occasions, Instant opens) {
        DistrictCount count = new DistrictCount(opens);
        electors.forEach(count::take);
        return count.result(district, occasions, electors.size());
    }

    String code() {
        return row.code();
    }

    /** Promises who vote at the station and are not known to have voted. */
    int open() {
        return (promised - promisedPostal) - (knownVoted - knownPosted);
    }

    /**
     * As a place to send a team to.
     *
     * @param district code of the district in which it lies
     * @param phones promises left there who may be rung
     */
    Ground ground(String id, String district, int phones) {
        return new Ground(id, district, open(), calls.made(), calls.answered(), calls.onOpen(), outings, lifts, phones);
    }
}
