package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/** How much of what came back waits for somebody in the office. */
@ApplicationScoped
class Waiting {

    private static final String SELECT = "select (select count(*) from question q join return_log r on"
            + " r.campaign_id = q.campaign_id and r.id = q.return_id where q.campaign_id = :campaign and"
            + " q.closed_at is null" + StandingReturns.STANDS
            + ") as questions, (select count(*) from return_log r where"
            + " r.campaign_id = :campaign and r.problem = 'TO_MATCH'" + StandingReturns.STANDS + ") as met,"
            + " (select count(*) from return_log r where r.campaign_id = :campaign and r.problem is not null"
            + " and r.problem not in ('TO_MATCH', 'NOT_ON_REGISTER', 'OUTSIDE_SEAT')) as held";

    private final Jdbi jdbi;
    private final Wishes wishes;

    Waiting(Jdbi jdbi, Wishes wishes) {
        this.jdbi = jdbi;
        this.wishes = wishes;
    }

    /**
     * @param questions that nobody has answered
     * @param wishes that nobody has seen to, of all kinds
     * @param met people of whom it is not known who they are
     * @param held returns that do not count yet
     */
    @Schema(name = "WaitingCounts")
    record Counts(int questions, int wishes, int met, int held) {}

    @Transactional
    Counts counts(Scope scope) {
        int open = wishes.counts(scope).stream().mapToInt(Wish.Count::open).sum();
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT))
                .map((r, c) -> new Counts(r.getInt("questions"), open, r.getInt("met"), r.getInt("held")))
                .one());
    }
}
