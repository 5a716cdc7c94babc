package org.committeeroom.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.dashboard.Evidence.Logged;
import org.committeeroom.returns.ElectorState;
import org.committeeroom.returns.Entry;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What was known at an earlier time: the same rules, applied to the returns made until then. The register is that of
 * now.
 */
@ApplicationScoped
class Replay {

    /** Electors looked up at a time. */
    private static final int PART = 5_000;

    private final Jdbi jdbi;
    private final CampaignClock clock;

    Replay(Jdbi jdbi, CampaignClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Told(UUID elector, Instant received, UUID phone, Entry entry) {}

    /** Electors about whom there are later returns: for everybody else, then is as now. */
    @Transactional
    List<UUID> changedSince(Scope scope, Instant then) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select r.elector_id from return_log r"
                        + " where r.campaign_id = :campaign and r.problem is null and r.counted_at > :then"
                        + " and r.elector_id is not null union select e.id from return_log r join elector e"
                        + " on e.campaign_id = r.campaign_id and e.property_id = r.property_id"
                        + " where r.campaign_id = :campaign and r.problem is null and r.counted_at > :then"
                        + " and r.property_id is not null"))
                .bind("then", then)
                .mapTo(UUID.class)
                .list());
    }

    /** These electors as they were known then. */
    @Transactional
    List<ElectorFacts> electors(Scope scope, List<UUID> ids, Instant then) {
        List<ElectorFacts> all = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += PART) {
            List<UUID> part = ids.subList(from, Math.min(ids.size(), from + PART));
            all.addAll(jdbi.withHandle(h -> part(scope, h, part, then)));
        }
        return all;
    }

    private List<ElectorFacts> part(Scope scope, Handle h, List<UUID> ids, Instant then) {
        List<Told> told = told(scope, h, ids, then);
        Map<UUID, List<Entry>> entries = new HashMap<>();
        told.forEach(t ->
                entries.computeIfAbsent(t.elector(), e -> new ArrayList<>()).add(t.entry()));
        Map<UUID, List<Evidence>> evidence = Evidence.of(told.stream()
                .filter(t -> !t.entry().household())
                .map(t -> new Logged(t.elector(), t.received(), t.phone(), t.entry()))
                .toList());
        return scope.bind(h.createQuery("select e.id, e.district_id, e.property_id, e.eligible, e.absent, "
                        + Turnouts.COLUMNS + " from" + Readings.GIVEN
                        + "elector e on e.campaign_id = :campaign and e.id = given.id where "
                        + scope.electors("e") + " and not e.removed"))
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> {
                    UUID id = r.getObject("id", UUID.class);
                    ElectorState state = ElectorState.of(entries.getOrDefault(id, List.of()));
                    boolean eligible = Readings.eligible(r);
                    boolean promises = state.intention() != null && state.intention() == 1 && !state.gone();
                    return new ElectorFacts(
                            id,
                            r.getObject("district_id", UUID.class),
                            eligible,
                            Readings.postal(r),
                            state.contacted(),
                            eligible && promises,
                            state.lastContactAt(),
                            state.voted() != null,
                            eligible && promises ? Turnouts.of(r) : null,
                            eligible && promises ? r.getObject("property_id", UUID.class) : null,
                            evidence.getOrDefault(id, List.of()));
                })
                .list();
    }

    private List<Told> told(Scope scope, Handle h, Collection<UUID> ids, Instant then) {
        boolean rehearsed = clock.rehearses(scope);
        return scope.bind(h.createQuery("select r.elector_id as for_elector, false as household, " + Readings.ENTRY
                        + " from" + Readings.GIVEN + "return_log r on r.campaign_id = :campaign"
                        + " and r.elector_id = given.id where r.problem is null and r.counted_at <= :then"
                        + " union all select e.id as for_elector, true as household, " + Readings.ENTRY
                        + " from" + Readings.GIVEN + "elector e on e.campaign_id = :campaign and e.id = given.id"
                        + " join return_log r on r.campaign_id = e.campaign_id and r.property_id = e.property_id"
                        + " where r.problem is null and r.counted_at <= :then"))
                .bindArray("ids", UUID.class, ids)
                .bind("then", then)
                .map((r, c) -> new Told(
                        r.getObject("for_elector", UUID.class),
                        Readings.received(r, rehearsed),
                        Readings.phone(r),
                        Readings.entry(r, r.getBoolean("household"), true)))
                .list();
    }

    /** When the latest return until then was made. */
    @Transactional
    Optional<Instant> latest(Scope scope, Instant then) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select max(counted_at) from return_log"
                        + " where campaign_id = :campaign and problem is null and counted_at <= :then"))
                .bind("then", then)
                .mapTo(Instant.class)
                .findOne());
    }
}
