package org.committeeroom.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** How far a campaign has come, in three numbers, for its first page. */
@ApplicationScoped
class CampaignCounts {

    private final Jdbi jdbi;

    CampaignCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Counts(int electors, int contacted, int promised) {}

    @Transactional
    Counts of(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select count(*) as electors,"
                        + " count(case when s.contacted then 1 end) as contacted,"
                        + " count(case when s.intention = 1 and not s.gone and e.eligible <> 'NO' then 1 end) as promised"
                        + " from elector e left join elector_state s"
                        + " on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                        + " where " + scope.electors("e") + " and not e.removed"))
                .map((r, c) -> new Counts(r.getInt("electors"), r.getInt("contacted"), r.getInt("promised")))
                .one());
    }
}
