package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.DistrictChanges;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.Times;

/** What has come in the half hour before a moment, by the times at which it was recorded. */
record HalfHour(Snapshot snapshot, Election election, Instant asOf) {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    /** @param basis of {@code now} */
    DashboardView.Changes changes(PollingDay day, Estimate now, Basis basis) {
        Instant since = asOf.minus(LENGTH);
        double until = PollingDay.hours(election.opens(), asOf);
        double after = PollingDay.hours(election.opens(), since);
        List<DistrictChanges> districts = new ArrayList<>();
        for (DistrictTally d : snapshot.districts()) {
            DistrictChanges changes = new DistrictChanges(
                    d.code(),
                    d.day().known(until) - d.day().known(after),
                    between(d.told(), after, until),
                    between(d.calls().made(), after, until),
                    between(d.calls().answered(), after, until));
            if (changes.knownVoted() != 0 || changes.told() + changes.calls() > 0) {
                districts.add(changes);
            }
        }
        districts.sort(Comparator.comparingInt((DistrictChanges d) -> -d.knownVoted())
                .thenComparing(DistrictChanges::district));
        boolean open = !since.isBefore(election.opens()) && !since.isAfter(election.closes());
        Estimate.Figures before = open ? basis.before(day.at(since)) : null;
        return new DashboardView.Changes(
                since,
                sum(districts, DistrictChanges::knownVoted),
                sum(districts, DistrictChanges::told),
                sum(districts, DistrictChanges::calls),
                sum(districts, DistrictChanges::answered),
                (int) snapshot.occasions().counts().stream()
                        .filter(c -> c.at().isAfter(since) && !c.at().isAfter(asOf))
                        .count(),
                before == null
                        ? null
                        : moved(now.votedNow().mean(), before.votedNow().mean()),
                before == null
                        ? null
                        : moved(now.votedAtClose().mean(), before.votedAtClose().mean()),
                districts);
    }

    private static double moved(double now, double before) {
        return Interval.rounded(now - before);
    }

    private static int between(Times times, double after, double until) {
        return times.until(until) - times.until(after);
    }

    private static int sum(List<DistrictChanges> districts, ToIntFunction<DistrictChanges> count) {
        return districts.stream().mapToInt(count).sum();
    }
}
