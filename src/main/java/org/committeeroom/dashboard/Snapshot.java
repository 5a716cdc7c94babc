package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.committeeroom.estimate.Area;
import org.committeeroom.estimate.DistrictDay;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.StationCount;

/**
 * The counts of a campaign at one moment; never changes.
 *
 * @param version grows with every change
 * @param opens when the polls open: the counts of polling day are in hours since then
 * @param districts by code
 * @param occasions what came back of stations
 * @param latest when the latest return came, or for a replay was made
 */
record Snapshot(
        long version,
        Instant opens,
        List<DistrictTally> districts,
        SeatParts parts,
        Occasions occasions,
        Optional<Instant> latest) {

    /** Areas come in this order: the wards, then the rooms. */
    PollingDay day(Instant closes, Instant now) {
        List<DistrictDay> days = districts.stream().map(DistrictTally::day).toList();
        List<Area> areas = new ArrayList<>();
        wards().forEach((ward, codes) -> areas.add(new Area(ward, codes)));
        parts.rooms().forEach(room -> areas.add(new Area(room.id().toString(), codes(room))));
        return new PollingDay(opens, closes, now, days, counts(), areas);
    }

    /** The districts of each ward, both by name; those whose ward is not known are in none. */
    Map<String, List<String>> wards() {
        Map<String, List<String>> wards = new TreeMap<>();
        for (DistrictTally d : districts) {
            if (d.row().ward() != null && !d.row().ward().isBlank()) {
                wards.computeIfAbsent(d.row().ward().strip(), w -> new ArrayList<>())
                        .add(d.code());
            }
        }
        return wards;
    }

    List<String> codes(RoomRow room) {
        return districts.stream()
                .filter(d -> room.districts().contains(d.row().id()))
                .map(DistrictTally::code)
                .toList();
    }

    /** A count of the same districts as another goes on from it. */
    private List<StationCount> counts() {
        List<StationCount> counts = new ArrayList<>();
        for (Occasions.Count c : occasions.counts()) {
            Map<String, Integer> entitled = new LinkedHashMap<>();
            for (DistrictTally d : districts) {
                if (c.covers(d.row())) {
                    entitled.put(d.code(), d.eligible() - d.postal());
                }
            }
            if (!entitled.isEmpty()) {
                String box = String.join(" ", entitled.keySet());
                counts.add(new StationCount(box, PollingDay.hours(opens, c.at()), c.papers(), entitled));
            }
        }
        return counts;
    }
}
