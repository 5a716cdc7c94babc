package org.committeeroom.estimate;

import java.util.List;

/**
 * How many votes win, and how many promises that takes.
 *
 * @param cast votes that everybody is expected to cast
 * @param votes that beat the strongest rival
 * @param promises of which so many votes come, if nobody else voted for us
 * @param areas the same, shared out by electorate
 */
public record Target(int cast, int votes, int promises, List<Share> areas) {

    public Target {
        areas = List.copyOf(areas);
    }

    /** The part of one area. */
    public record Share(String id, int votes, int promises) {}

    /**
     * @param canvass the districts with their electorates
     * @param turnout expected share of the electorate that votes
     * @param others expected share of the vote that goes to neither us nor the strongest rival
     * @param loose share of our votes that come from people who never promised
     */
    public static Target of(
            List<DistrictCanvass> canvass, List<Area> areas, double turnout, double others, double loose) {
        int eligible = canvass.stream().mapToInt(DistrictCanvass::eligible).sum();
        double cast = eligible * turnout;
        int needed = (int) Math.floor(cast * (1 - others) / 2) + 1;
        double promises = needed * (1 - loose) / Forecast.votesPerPromise();
        List<Share> shares = areas.stream()
                .map(a -> {
                    double own = canvass.stream()
                            .filter(c -> a.districts().contains(c.code()))
                            .mapToInt(DistrictCanvass::eligible)
                            .sum();
                    double share = eligible == 0 ? 0 : own / eligible;
                    return new Share(a.id(), (int) Math.ceil(share * needed), (int) Math.ceil(share * promises));
                })
                .toList();
        return new Target((int) Math.round(cast), needed, (int) Math.ceil(promises), shares);
    }
}
