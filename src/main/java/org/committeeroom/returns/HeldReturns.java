package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Returns that are kept but do not count yet. */
@ApplicationScoped
class HeldReturns {

    private final Jdbi jdbi;

    HeldReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first, by the time at which they were named. */
    @Transactional
    List<LogRow> list(Scope scope, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from return_log where campaign_id = :campaign"
                        + " and problem is not null and problem not in ('TO_MATCH', 'NOT_ON_REGISTER', 'OUTSIDE_SEAT')"
                        + (after == null ? "" : " and id < :after")
                        + " order by id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> LogRow.read(r))
                .list());
    }

    /** Those to which another register may be the answer. */
    @Transactional
    List<UUID> unknown(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select id from return_log where campaign_id = :campaign"
                        + " and problem in ('UNKNOWN_ELECTOR', 'UNKNOWN_PROPERTY', 'UNKNOWN_DISTRICT',"
                        + " 'UNKNOWN_STATION', 'TO_MATCH', 'NOT_ON_REGISTER', 'OUTSIDE_SEAT') order by id"))
                .mapTo(UUID.class)
                .list());
    }

    /** Electors whose state depends on who lives behind a door: that is there, or was. */
    @Transactional
    List<UUID> ofHouseholds(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select e.id from elector e where e.campaign_id ="
                        + " :campaign and e.property_id in (select r.property_id from return_log r"
                        + " where r.campaign_id = :campaign and r.property_id is not null)"
                        + " union select s.elector_id from elector_state s where s.campaign_id = :campaign"
                        + " and s.household"))
                .mapTo(UUID.class)
                .list());
    }
}
