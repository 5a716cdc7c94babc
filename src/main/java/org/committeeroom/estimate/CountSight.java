package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Ballot papers issued at a station between two counts.
 *
 * @param districts that are counted, as indices
 * @param entitled how many electors of each may vote there
 */
record CountSight(double from, double to, int papers, int[] districts, double[] entitled) {

    /** Those so far, each since the one before; a count that is lower than one before is passed over. */
    static List<CountSight> of(List<StationCount> counts, Map<String, Integer> index, double now) {
        Map<String, List<StationCount>> byStation = counts.stream()
                .collect(Collectors.groupingBy(StationCount::station, TreeMap::new, Collectors.toList()));
        List<CountSight> all = new ArrayList<>();
        for (List<StationCount> own : byStation.values()) {
            double from = 0;
            int papers = 0;
            own.sort(Comparator.comparingDouble(StationCount::at).thenComparingInt(StationCount::papers));
            for (StationCount c : own) {
                double to = Math.min(c.at(), HourShares.HOURS);
                String[] codes = c.entitled().keySet().stream()
                        .filter(code -> index.containsKey(code) && c.entitled().get(code) > 0)
                        .sorted()
                        .toArray(String[]::new);
                if (c.at() <= now && to > from && c.papers() >= papers && codes.length > 0) {
                    int[] districts = new int[codes.length];
                    double[] entitled = new double[codes.length];
                    for (int i = 0; i < codes.length; i++) {
                        districts[i] = index.get(codes[i]);
                        entitled[i] = c.entitled().get(codes[i]);
                    }
                    all.add(new CountSight(from, to, c.papers() - papers, districts, entitled));
                    from = to;
                    papers = c.papers();
                }
            }
        }
        return all;
    }
}
