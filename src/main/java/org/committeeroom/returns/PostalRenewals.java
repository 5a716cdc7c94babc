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
import org.committeeroom.register.ElectorNumber;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Postal voters whose arrangement comes to its end: since the Elections Act 2022 (schedule 1) it lasts until the third 31
 * January at the most, and must then be applied for anew.
 */
@ApplicationScoped
class PostalRenewals {

    private static final String POSTAL = " and e.absent in ('POSTAL', 'POSTAL_PROXY') and not e.removed";

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final Clock clock;

    PostalRenewals(Jdbi jdbi, Campaigns campaigns, Clock clock) {
        this.jdbi = jdbi;
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
    @Transactional
    List<Arranged> lapsing(Scope scope, LocalDate by, PageRequest page) {
        return lapsing(scope, by, page, "");
    }

    /** Of them those who may be written to. */
    @Transactional
    List<Arranged> toWriteTo(Scope scope, LocalDate by, PageRequest page) {
        return lapsing(scope, by, page, Arranged.TO_WRITE_TO);
    }

    private List<Arranged> lapsing(Scope scope, LocalDate by, PageRequest page, String which) {
        ElectorNumber after = Electors.cursor(page);
        return jdbi.withHandle(h -> {
            Query query = scope.bind(h.createQuery(Arranged.SELECT + " where " + scope.electors("e") + POSTAL
                            + " and e.absent_until <= :by" + which + (after == null ? "" : " and " + Electors.AFTER)
                            + " order by d.code, e.number, e.suffix limit :rows"))
                    .bind("by", by)
                    .bind("rows", page.rows());
            Electors.bind(query, after);
            return query.map((r, c) -> Arranged.read(r)).list();
        });
    }
}
