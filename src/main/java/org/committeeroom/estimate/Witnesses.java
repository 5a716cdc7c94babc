package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The districts from which the unknowns of the seat are found, where there are many. What the method neglects in each
 * district adds up, while what the seat has in common is hardly known better from hundreds of districts than from tens:
 * the curve of the day and turnout lie on a ridge. So no more are heard than those for which it was tried.
 */
final class Witnesses {

    static final int MOST = 60;

    private Witnesses() {}

    /** The day of those about which most may be known; the whole day if they are few. */
    static PollingDay of(PollingDay whole, SeatSight sight) {
        if (whole.districts().size() <= MOST) {
            return whole;
        }
        Set<String> heard = new HashSet<>();
        for (List<DistrictDay> together : together(whole, sight)) {
            if (heard.size() < MOST) {
                together.forEach(d -> heard.add(d.code()));
            }
        }
        Set<String> all = new HashSet<>();
        whole.districts().forEach(d -> all.add(d.code()));
        return new PollingDay(
                whole.opens(),
                whole.closes(),
                whole.now(),
                whole.districts().stream().filter(d -> heard.contains(d.code())).toList(),
                whole.counts().stream()
                        .filter(c -> c.entitled().keySet().stream()
                                .allMatch(code -> heard.contains(code) || !all.contains(code)))
                        .toList(),
                List.of());
    }

    /** Districts that cannot be told apart, most telling first: by what was asked, not by what was answered. */
    private static List<List<DistrictDay>> together(PollingDay whole, SeatSight sight) {
        Map<Integer, List<DistrictDay>> blocks = new TreeMap<>();
        for (int d = 0; d < whole.districts().size(); d++) {
            blocks.computeIfAbsent(sight.layout().block[d], b -> new ArrayList<>())
                    .add(whole.districts().get(d));
        }
        double now = whole.open();
        return blocks.values().stream()
                .sorted(Comparator.comparingDouble((List<DistrictDay> block) -> -worth(block, now)))
                .toList();
    }

    private static double worth(List<DistrictDay> block, double now) {
        return block.stream()
                .mapToDouble(d -> d.inPerson() * d.telling().hours(now)
                        + d.answers().stream().filter(a -> a.at() <= now).count())
                .sum();
    }
}
