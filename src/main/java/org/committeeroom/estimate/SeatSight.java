package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the likelihood needs to know of a seat at one moment. */
record SeatSight(List<DistrictSight> districts, List<CountSight> counts, Layout layout) {

    static SeatSight of(PollingDay day) {
        double now = day.hour();
        double offset = meanOffset(day.districts());
        List<DistrictSight> districts = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        for (DistrictDay d : day.districts()) {
            index.put(d.code(), districts.size());
            districts.add(DistrictSight.of(d, offset, now));
        }
        List<CountSight> counts = CountSight.of(day.counts(), index, now);
        return new SeatSight(districts, counts, new Layout(districts, counts));
    }

    /** Vote history tells who is likelier than the other, not how keen the seat is. */
    private static double meanOffset(List<DistrictDay> districts) {
        double sum = 0;
        double count = 0;
        for (DistrictDay d : districts) {
            for (PromiseGroup g : d.groups()) {
                sum += g.offset() * g.count();
                count += g.count();
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
