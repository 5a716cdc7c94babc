package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * A polling station with its districts; or, where that is not known, one district.
 *
 * @param id of the station; null if it is not known
 * @param name of the station; null if it is not known
 */
record Post(UUID id, String name, List<DistrictTally> districts, List<Occasions.Shift> shifts) {

    private static final double A_MINUTE = 1 / 60.0;

    static List<Post> of(List<DistrictTally> districts, List<Occasions.Shift> shifts) {
        Map<UUID, List<DistrictTally>> together = new LinkedHashMap<>();
        for (DistrictTally d : districts) {
            together.computeIfAbsent(d.row().post(), k -> new ArrayList<>(2)).add(d);
        }
        return together.values().stream()
                .map(all -> new Post(
                        all.get(0).row().stationId(), all.get(0).row().station(), List.copyOf(all), own(shifts, all)))
                .toList();
    }

    private static List<Occasions.Shift> own(List<Occasions.Shift> shifts, List<DistrictTally> districts) {
        return shifts.stream()
                .filter(s -> districts.stream().anyMatch(d -> s.covers(d.row())))
                .toList();
    }

    List<String> codes() {
        return districts.stream().map(DistrictTally::code).toList();
    }

    int inPerson() {
        return sum(d -> d.promised() - d.promisedPostal());
    }

    /** Promises at the station who are not known to have voted. */
    int open() {
        return inPerson() - sum(d -> d.knownVoted() - d.knownPosted());
    }

    /** Numbers taken after one time until another, in hours since the opening. */
    int told(double after, double until) {
        return sum(d -> d.told().until(until) - d.told().until(after));
    }

    private int sum(ToIntFunction<DistrictTally> count) {
        return districts.stream().mapToInt(count).sum();
    }

    Latest latest() {
        return Latest.among(districts.stream().map(DistrictTally::latest).toList());
    }

    /** Whether somebody is, or says to be, on duty at that time. */
    boolean onDuty(Instant at) {
        return shifts.stream().anyMatch(s -> !s.from().isAfter(at) && (s.to() == null || s.to().isAfter(at)));
    }

    /** Whether tellers were on duty all the time between these hours since the opening, as they said. */
    boolean manned(double from, double to) {
        return districts.stream()
                .allMatch(d -> d.telling().hours(to) - d.telling().hours(from) > to - from - A_MINUTE);
    }
}
