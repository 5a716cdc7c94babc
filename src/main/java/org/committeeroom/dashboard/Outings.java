package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.estimate.Ground.Outing;
import org.committeeroom.estimate.PollingDay;

/**
 * When teams were out in one polling district, and at how many doors they called: read from the calls that a phone
 * made one after another. What the office keys in from paper has the times of typing and tells nothing of this.
 */
final class Outings {

    /** After so long without a call, the team had a rest, or went elsewhere and came back. */
    private static final Duration PAUSE = Duration.ofMinutes(25);

    /** Of fewer doors, nobody could say how fast a team goes. */
    private static final int FEWEST_DOORS = 3;

    private final Instant opens;
    private final Map<UUID, List<Call>> calls = new HashMap<>();

    private record Call(Instant at, UUID door) {}

    Outings(Instant opens) {
        this.opens = opens;
    }

    /** @param phone with which it was recorded; null if it was not one */
    void add(UUID phone, Instant at, UUID door) {
        if (phone != null) {
            calls.computeIfAbsent(phone, p -> new ArrayList<>()).add(new Call(at, door));
        }
    }

    /** The earliest first. */
    List<Outing> all() {
        List<Outing> all = new ArrayList<>();
        for (List<Call> ofPhone : calls.values()) {
            ofPhone.sort(Comparator.comparing(Call::at));
            int from = 0;
            for (int i = 1; i <= ofPhone.size(); i++) {
                if (i == ofPhone.size() || isPause(ofPhone.get(i - 1), ofPhone.get(i))) {
                    take(ofPhone.subList(from, i), all);
                    from = i;
                }
            }
        }
        all.sort(Comparator.comparingDouble(Outing::from).thenComparingDouble(Outing::to));
        return all;
    }

    private static boolean isPause(Call one, Call next) {
        return Duration.between(one.at(), next.at()).compareTo(PAUSE) > 0;
    }

    private void take(List<Call> calls, List<Outing> all) {
        Set<UUID> doors = new HashSet<>();
        calls.forEach(c -> doors.add(c.door()));
        double first = PollingDay.hours(opens, calls.get(0).at());
        double last = PollingDay.hours(opens, calls.get(calls.size() - 1).at());
        if (doors.size() >= FEWEST_DOORS && last > first) {
            // The last door took as long as the others.
            all.add(new Outing(first, last + (last - first) / (doors.size() - 1), doors.size()));
        }
    }
}
