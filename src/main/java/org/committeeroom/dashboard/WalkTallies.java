package org.committeeroom.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** The knock-up walks of a polling district that are still open, each counted by itself. */
@ApplicationScoped
class WalkTallies {

    private static final String RESIDENTS = "select w.id, w.code, w.name, e.id as elector from walk w join walk_door d"
            + " on d.campaign_id = w.campaign_id and d.walk_id = w.id join elector e on e.campaign_id = d.campaign_id"
            + " and e.property_id = d.property_id where w.campaign_id = :campaign and w.district_id = :district"
            + " and w.kind = 'KNOCK_UP' and w.closed_at is null and not e.removed";

    private final Jdbi jdbi;
    private final Readings readings;

    WalkTallies(Jdbi jdbi, Readings readings) {
        this.jdbi = jdbi;
        this.readings = readings;
    }

    /** @param counts of those who live at its doors */
    record WalkTally(UUID id, String code, String name, DistrictTally counts) {}

    private record Walk(UUID id, String code, String name) {}

    private record Resident(Walk walk, UUID elector) {}

    /** By code. */
    @Transactional
    List<WalkTally> of(Scope scope, DistrictRow district, Instant opens) {
        Map<Walk, List<UUID>> walks = new LinkedHashMap<>();
        residents(scope, district).forEach(r -> walks.computeIfAbsent(r.walk(), w -> new ArrayList<>())
                .add(r.elector()));
        List<UUID> everybody =
                walks.values().stream().flatMap(Collection::stream).distinct().toList();
        Map<UUID, ElectorFacts> facts = readings.electors(scope, everybody).stream()
                .collect(Collectors.toMap(ElectorFacts::id, Function.identity()));
        List<WalkTally> tallies = new ArrayList<>();
        walks.forEach((walk, electors) -> {
            List<ElectorFacts> theirs = electors.stream().map(facts::get).toList();
            tallies.add(new WalkTally(
                    walk.id(),
                    walk.code(),
                    walk.name(),
                    DistrictTally.of(district, theirs, new Occasions(List.of(), List.of()), opens)));
        });
        return tallies;
    }

    private List<Resident> residents(Scope scope, DistrictRow district) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(RESIDENTS + " order by w.code"))
                .bind("district", district.id())
                .map((r, c) -> new Resident(
                        new Walk(r.getObject("id", UUID.class), r.getString("code"), r.getString("name")),
                        r.getObject("elector", UUID.class)))
                .list());
    }
}
