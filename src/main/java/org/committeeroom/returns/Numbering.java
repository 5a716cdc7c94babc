package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/**
 * How far the feeds are. Returns get their numbers in the transaction that brings them into effect, one at a time in
 * each campaign (see {@link Turn}): so whoever has read up to the position has missed nothing, and no return ever
 * appears with a number that a reader has passed.
 */
@ApplicationScoped
class Numbering {

    /** Told of at once. */
    static final int MOST = 5_000;

    private static final String NUMBERED =
            " from return_log r where r.campaign_id = :campaign" + " and r.sequence > :after and r.sequence <= :to";

    private final Jdbi jdbi;
    private final Wall wall;

    Numbering(Jdbi jdbi, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
    }

    /** The latest number of the campaign; 0 before the first. */
    @Transactional
    long latest(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select sequence from feed_position where campaign_id = :campaign"))
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    /** The latest number of every campaign that has one. */
    @Transactional
    Map<UUID, Long> positions() {
        return wall.acrossCampaigns(
                () -> jdbi.withHandle(h -> h.createQuery("select campaign_id, sequence from feed_position")
                        .map((r, c) -> Map.entry(r.getObject("campaign_id", UUID.class), r.getLong("sequence")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /**
     * Says to the other nodes that the register has changed.
     *
     * @return how often it has by now
     */
    @Transactional
    long registerChanged(Scope scope) {
        return jdbi.withHandle(h -> {
            scope.bind(h.createUpdate("insert into feed_position (campaign_id, sequence) values (:campaign, 0)"
                            + " on conflict do nothing"))
                    .execute();
            scope.bind(h.createUpdate("update feed_position set register_changes = register_changes + 1"
                            + " where campaign_id = :campaign"))
                    .execute();
            return scope.bind(h.createQuery("select register_changes from feed_position where campaign_id = :campaign"))
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** How often the register of every campaign has changed. */
    @Transactional
    Map<UUID, Long> registers() {
        return wall.acrossCampaigns(
                () -> jdbi.withHandle(h -> h.createQuery("select campaign_id, register_changes from feed_position")
                        .map((r, c) -> Map.entry(r.getObject("campaign_id", UUID.class), r.getLong("register_changes")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private record About(UUID elector, UUID property) {}

    /** What the numbers after {@code after} up to {@code to} are about. */
    @Transactional
    Folded folded(Scope scope, long after, long to) {
        Set<UUID> electors = new HashSet<>();
        Set<UUID> doors = new HashSet<>();
        boolean[] other = new boolean[1];
        jdbi.useHandle(h -> {
            scope.bind(h.createQuery("select distinct r.elector_id, r.property_id" + NUMBERED))
                    .bind("after", after)
                    .bind("to", to)
                    .map((r, c) -> new About(r.getObject(1, UUID.class), r.getObject(2, UUID.class)))
                    .forEach(about -> {
                        other[0] |= about.elector() == null && about.property() == null;
                        electors.add(about.elector());
                        doors.add(about.property());
                    });
            doors.remove(null);
            electors.remove(null);
            electors.addAll(Doors.electors(scope, h, doors));
        });
        return new Folded(scope.campaign(), after + 1, to, Set.copyOf(electors), other[0]);
    }
}
