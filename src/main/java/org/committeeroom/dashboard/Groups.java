package org.committeeroom.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimate.AreaEstimate;

/** Wards and committee rooms: the districts of each, together. */
record Groups(Snapshot snapshot, Estimate estimate, double hoursOpen) {

    List<DashboardView.Group> wards() {
        List<DashboardView.Group> wards = new ArrayList<>();
        snapshot.wards().forEach((name, codes) -> wards.add(group(wards.size(), null, name, codes)));
        return wards;
    }

    List<DashboardView.Group> rooms() {
        List<DashboardView.Group> rooms = new ArrayList<>();
        int first = snapshot.wards().size();
        for (RoomRow room : snapshot.parts().rooms()) {
            rooms.add(group(first + rooms.size(), room.id(), room.name(), snapshot.codes(room)));
        }
        return rooms;
    }

    /** @param area the how-manieth of the estimate's areas */
    private DashboardView.Group group(int area, UUID id, String name, List<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        List<DistrictTally> counts = snapshot.districts().stream()
                .filter(d -> wanted.contains(d.code()))
                .toList();
        AreaEstimate of = estimate.areas().get(area);
        double covered = counts.stream()
                .mapToDouble(d -> d.telling().hours(hoursOpen))
                .average()
                .orElse(0);
        return new DashboardView.Group(
                id,
                name,
                codes,
                sum(counts, DistrictTally::eligible),
                sum(counts, DistrictTally::contacted),
                sum(counts, DistrictTally::promised),
                sum(counts, DistrictTally::promisedPostal),
                sum(counts, DistrictTally::knownVoted),
                Interval.of(of.all().votedNow()),
                Interval.of(of.all().votedAtClose()),
                DashboardView.Telling.of(covered, hoursOpen),
                of.priorDriven(),
                Latest.among(counts.stream().map(DistrictTally::latest).toList()));
    }

    private static int sum(List<DistrictTally> counts, ToIntFunction<DistrictTally> count) {
        return counts.stream().mapToInt(count).sum();
    }
}
