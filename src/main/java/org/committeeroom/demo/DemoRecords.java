package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.pollingday.CampaignRows;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Which campaigns are made up, from what, and whether they are finished. */
@ApplicationScoped
class DemoRecords {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Wall wall;

    DemoRecords(Jdbi jdbi, Clock clock, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record Made(Scope scope, long seed, double scale, boolean ready) {}

    /** The made-up campaign with this slug; a real one is none. */
    @Transactional
    Optional<Made> find(String slug) {
        return wall.acrossCampaigns(() -> jdbi.withHandle(
                h -> h.createQuery("select d.campaign_id, d.seed, d.scale, d.ready_at from demo_campaign"
                                + " d join campaign c on c.id = d.campaign_id where c.slug = :slug")
                        .bind("slug", slug)
                        .map((r, c) -> new Made(
                                Scope.ofProgram(r.getObject("campaign_id", UUID.class)),
                                r.getLong("seed"),
                                r.getDouble("scale"),
                                r.getObject("ready_at") != null))
                        .findOne()));
    }

    void begun(Scope scope, long seed, double scale) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate(
                        "insert into demo_campaign (campaign_id, seed, scale) values (:campaign, :seed, :scale)"))
                .bind("seed", seed)
                .bind("scale", scale)
                .execute());
    }

    @Transactional
    void ready(Scope scope) {
        jdbi.useHandle(h -> scope.bind(
                        h.createUpdate("update demo_campaign set ready_at = :now where campaign_id = :campaign"))
                .bind("now", clock.instant())
                .execute());
    }

    /** Takes away what a start that was cut short has left. Only ever of a made-up campaign. */
    @Transactional
    void remove(Scope scope) {
        jdbi.useHandle(h -> CampaignRows.remove(h, scope));
    }

    /** How far the register's import is, from 0 to 1. */
    @Transactional
    double importProgress(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select coalesce(max(progress), 0) from register_import"
                        + " where campaign_id = :campaign and kind = 'FULL'"))
                .mapTo(Double.class)
                .one());
    }

    /** Where each elector lives: the identifiers of doors by elector number, as people write it. */
    @Transactional
    Map<String, UUID> homes(Scope scope) {
        return jdbi.withHandle(h -> {
            Map<String, UUID> homes = new HashMap<>();
            scope.bind(h.createQuery("select d.code, e.number, e.suffix, e.property_id from elector e"
                            + " join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
                            + " where e.campaign_id = :campaign and e.property_id is not null"))
                    .setFetchSize(5_000)
                    .map((r, c) -> homes.put(
                            r.getString(1) + '-' + r.getInt(2) + '/' + r.getInt(3), r.getObject(4, UUID.class)))
                    .forEach(before -> {});
            return homes;
        });
    }
}
