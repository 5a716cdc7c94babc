package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeeroom.estimate.DistrictCalls;
import org.committeeroom.estimate.DistrictDay;
import org.committeeroom.estimate.PollingDay;

/**
 * The counts of a campaign at one moment; never changes.
 *
 * @param version grows with every change
 * @param opens when the polls open: the counts of polling day are in hours since then
 * @param districts by code
 * @param latest when the latest return came, or for a replay was made
 */
record Snapshot(long version, Instant opens, List<DistrictTally> districts, Optional<Instant> latest) {

    PollingDay day(Instant closes, Instant now) {
        List<DistrictDay> days = districts.stream().map(DistrictTally::day).toList();
        return new PollingDay(opens, closes, now, days);
    }

    List<DistrictCalls> calls() {
        return districts.stream().map(DistrictTally::calls).toList();
    }
}
