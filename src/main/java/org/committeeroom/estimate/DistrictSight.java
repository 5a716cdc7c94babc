package org.committeeroom.estimate;

import java.util.List;

/**
 * What the likelihood needs to know of a district at one moment.
 *
 * @param told of each hour so far, the share in which somebody took numbers
 * @param others electors who may vote at the station and are no promises; 0 if not known
 * @param othersMarked of these, how many tellers marked in each hour
 * @param clustering how many people of a household tell as much as one stranger does
 */
record DistrictSight(
        DistrictDay day,
        double now,
        List<Answers> groups,
        double[] told,
        int others,
        double[] othersMarked,
        double clustering) {

    /** How alike people of one household are in whether and when they vote. */
    private static final double HOUSEHOLD_ALIKE = 0.5;

    /** @param meanOffset of all promises of the seat */
    static DistrictSight of(DistrictDay d, double meanOffset, double now) {
        double moment = Math.min(Math.max(now, 0), HourShares.HOURS);
        List<Answers> groups = d.groups().stream()
                .map(g -> new Answers(g, g.offset() - meanOffset, now))
                .toList();
        double[] marked = HourShares.counts(d.place().others(), now);
        int seen = d.place().others().until(now);
        int others = d.place().electorate() <= 0 ? 0 : Math.max(d.place().electorate() - d.inPerson(), seen);
        return new DistrictSight(
                d,
                moment,
                groups,
                HourShares.told(d.telling(), moment),
                others,
                marked,
                1 + HOUSEHOLD_ALIKE * Math.max(0, d.perHousehold() - 1));
    }

    int inPerson() {
        return groups.stream().mapToInt(g -> g.promises).sum();
    }
}
