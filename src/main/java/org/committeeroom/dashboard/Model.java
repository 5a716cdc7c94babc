package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Scope;

/**
 * One campaign's electors in memory, and their counts by district. Changes are made by one thread at a time, which
 * counts again only the districts that they touch; readers take the latest snapshot and never wait.
 */
final class Model {

    private final Scope scope;
    private final Readings readings;
    private final Map<UUID, Map<UUID, ElectorFacts>> electors = new HashMap<>();
    private final Map<UUID, DistrictTally> tallies = new HashMap<>();
    private SeatParts parts = SeatParts.NONE;
    private Occasions occasions;
    private Optional<Instant> latest = Optional.empty();
    private volatile Snapshot snapshot;

    /** Held while an earlier time is read, so that many who ask for one do not read the log all at once. */
    final Object replaying = new Object();

    Model(Scope scope, Readings readings) {
        this.scope = scope;
        this.readings = readings;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Reads everything anew. */
    synchronized void rebuild(Instant opens) {
        List<ElectorFacts> all = readings.electors(scope);
        electors.clear();
        tallies.clear();
        all.forEach(this::put);
        readStations();
        latest = readings.latest(scope, 0);
        publish(opens);
    }

    /** Reads these electors anew, and the stations too if asked for, after returns numbered {@code from} and later. */
    synchronized void reload(Collection<UUID> touched, boolean stations, long from) {
        if (snapshot == null) {
            return;
        }
        readings.latest(scope, from).ifPresent(this::latest);
        if (!touched.isEmpty()) {
            List<ElectorFacts> found = readings.electors(scope, touched);
            Set<UUID> gone = new HashSet<>(touched);
            found.forEach(e -> gone.remove(e.id()));
            found.forEach(this::put);
            found.forEach(e -> tallies.remove(e.district()));
            electors.forEach((district, inIt) -> {
                if (inIt.keySet().removeAll(gone)) {
                    tallies.remove(district);
                }
            });
        }
        if (stations) {
            tallies.clear();
            readStations();
        }
        publish(snapshot.opens());
    }

    /** Counts again if districts have been named or moved to other stations, or rooms given others. */
    synchronized void parts(SeatParts now) {
        if (!now.equals(parts)) {
            if (!now.districts().equals(parts.districts())) {
                tallies.clear();
            }
            parts = now;
            publish(snapshot.opens());
        }
    }

    private void latest(Instant came) {
        latest = latest.filter(before -> before.isAfter(came)).or(() -> Optional.of(came));
    }

    private void put(ElectorFacts e) {
        electors.computeIfAbsent(e.district(), d -> new HashMap<>()).put(e.id(), e);
    }

    private void readStations() {
        parts = readings.parts(scope);
        occasions = readings.occasions(scope, null);
    }

    private void publish(Instant opens) {
        for (DistrictRow d : parts.districts()) {
            tallies.computeIfAbsent(d.id(), id -> tally(d, Map.of(), occasions, opens));
        }
        List<DistrictTally> all =
                parts.districts().stream().map(d -> tallies.get(d.id())).toList();
        long version = snapshot == null ? 1 : snapshot.version() + 1;
        snapshot = new Snapshot(version, opens, all, parts, occasions, latest);
    }

    private DistrictTally tally(DistrictRow d, Map<UUID, ElectorFacts> instead, Occasions then, Instant opens) {
        Map<UUID, ElectorFacts> own = electors.getOrDefault(d.id(), Map.of());
        if (instead.isEmpty()) {
            return DistrictTally.of(d, own.values(), then, opens);
        }
        List<ElectorFacts> mixed = new ArrayList<>(own.size());
        own.values().forEach(e -> mixed.add(instead.getOrDefault(e.id(), e)));
        return DistrictTally.of(d, mixed, then, opens);
    }

    /** The counts with some electors, and all that is known of the stations, as they were at another time. */
    synchronized Snapshot with(Collection<ElectorFacts> others, Occasions then, Optional<Instant> latest) {
        Map<UUID, ElectorFacts> instead = new HashMap<>();
        others.forEach(e -> instead.put(e.id(), e));
        List<DistrictTally> all = parts.districts().stream()
                .map(d -> tally(d, instead, then, snapshot.opens()))
                .toList();
        return new Snapshot(snapshot.version(), snapshot.opens(), all, parts.then(), then, latest);
    }
}
