package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/**
 * Postal voters whose arrangement comes to its end: since the Elections Act 2022 (schedule 1) it lasts until the third 31
 * January at the most, and must then be applied for anew.
 */
@ApplicationScoped
class PostalRenewals {

    private static final String POSTAL = " and e.absent in ('POSTAL', 'POSTAL_PROXY') and not e.removed";

    private final Jdbi jdbi;
    private final Electors electors;
    private final Campaigns campaigns;
    private final Clock clock;

    PostalRenewals(Jdbi jdbi, Electors electors, Campaigns campaigns, Clock clock) {
        this.jdbi = jdbi;
        this.electors = electors;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Of all postal voters: how many lapse, and of how many the officer's list does not say. */
    record Counts(int postal, int lapsing, int unknown) {}

    /** The next 31 January, today included. */
    LocalDate next(Scope scope) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), campaigns.facts(scope).election().timeZone());
        LocalDate last = LocalDate.of(today.getYear(), Month.JANUARY, 31);
        return today.isAfter(last) ? last.plusYears(1) : last;
    }

    Election election(Scope scope) {
        return campaigns.facts(scope).election();
    }

    @Transactional
    Counts counts(Scope scope, LocalDate by) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select count(*) as postal, count(case when e.absent_until"
                        + " <= :by then 1 end) as lapsing, count(case when e.absent_until is null then 1 end) as undated"
                        + " from elector e where " + scope.electors("e") + POSTAL))
                .bind("by", by)
                .map((r, c) -> new Counts(r.getInt("postal"), r.getInt("lapsing"), r.getInt("undated")))
                .one());
    }

    /** By district and number. */
    List<Electors.Until> lapsing(Scope scope, LocalDate by, PageRequest page) {
        return electors.until(scope, by, page);
    }
}
