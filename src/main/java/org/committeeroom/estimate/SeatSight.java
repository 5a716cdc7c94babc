package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the likelihood needs to know of a seat at one moment. */
record SeatSight(List<DistrictSight> districts, List<CountSight> counts, Layout layout) {

    static SeatSight of(PollingDay day) {
        return of(day, meanOffset(day.districts()));
    }

    /** @param offset of the promises of the whole seat, on average */
    private static SeatSight of(PollingDay day, double offset) {
        double now = day.hour();
        List<DistrictSight> districts = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        for (DistrictDay d : day.districts()) {
            index.put(d.code(), districts.size());
            districts.add(DistrictSight.of(d, offset, now));
        }
        List<CountSight> counts = CountSight.of(day.counts(), index, now);
        return new SeatSight(districts, counts, new Layout(districts, counts));
    }

    /** A part of a seat, which is as keen as the whole. */
    static SeatSight part(PollingDay part, PollingDay whole) {
        return of(part, meanOffset(whole.districts()));
    }

    /** Those unknowns of another sight that this one has too. */
    double[] from(double[] x, SeatSight other) {
        Map<String, int[]> own = new HashMap<>();
        for (int d = 0; d < other.districts.size(); d++) {
            own.put(other.districts.get(d).day().code(), other.layout.own[d]);
        }
        double[] mine = new double[layout.size];
        System.arraycopy(x, 0, mine, 0, Layout.SEAT);
        for (int d = 0; d < districts.size(); d++) {
            int[] from = own.get(districts.get(d).day().code());
            for (int k = 0; k < Layout.OWN; k++) {
                mine[layout.own[d][k]] = x[from[k]];
            }
        }
        return mine;
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
