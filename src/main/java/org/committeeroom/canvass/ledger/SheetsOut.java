package org.committeeroom.canvass.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** For other features: how much paper is out, and what is late. */
@ApplicationScoped
public class SheetsOut {

    private final Jdbi jdbi;
    private final Clock clock;

    SheetsOut(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param district its code
     * @param oldestDue when the first of those overdue should have been back; null if none is
     */
    public record InDistrict(String district, int out, int overdue, Instant oldestDue) {}

    /** Districts of which any sheet is out now. */
    @Transactional
    public List<InDistrict> now(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select s.district, count(*) as out_now, sum(case when o.due_at < :now"
                                + " then 1 else 0 end) as overdue, min(case when o.due_at < :now then o.due_at end)"
                                + " as oldest from sheet_out o join sheet s on s.campaign_id = o.campaign_id"
                                + " and s.code = o.code where o.campaign_id = :campaign and o.ended_at is null"
                                + " group by s.district order by s.district"))
                        .bind("now", clock.instant())
                        .map((r, c) -> {
                            OffsetDateTime oldest = r.getObject("oldest", OffsetDateTime.class);
                            return new InDistrict(
                                    r.getString("district"),
                                    r.getInt("out_now"),
                                    r.getInt("overdue"),
                                    oldest == null ? null : oldest.toInstant());
                        })
                        .list());
    }
}
