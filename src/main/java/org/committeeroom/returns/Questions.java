package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What people asked at the door: cases for the office, until somebody has answered them. */
@ApplicationScoped
class Questions {

    private static final String SELECT = "select q.return_id, q.answer, q.closed_at, r.at, r.body, "
            + Question.ASKER_COLUMNS + " from question q"
            + " join return_log r on r.campaign_id = q.campaign_id and r.id = q.return_id" + Question.ASKER
            + " where q.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Clock clock;

    Questions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Within the transaction that takes the returns in. */
    static void keep(Scope program, Handle h, Collection<LogRow> rows) {
        List<UUID> asking = rows.stream()
                .filter(row -> row.body().contains("\"question\""))
                .filter(row -> !Question.text(row.body(), "question").isBlank())
                .map(LogRow::id)
                .toList();
        if (asking.isEmpty()) {
            return;
        }
        program.bind(h.createUpdate("insert into question (campaign_id, return_id) select :campaign, given.id"
                        + " from unnest(cast(:ids as uuid array)) as given(id)"))
                .bindArray("ids", UUID.class, asking)
                .execute();
    }

    /** Newest first. */
    @Transactional
    List<Question> list(Scope scope, boolean open, PageRequest page) {
        UUID after = page.afterId();
        return jdbi.withHandle(h -> scope.bind(h.createQuery(SELECT + " and q.closed_at is "
                        + (open ? "null" : "not null") + StandingReturns.STANDS
                        + (after == null ? "" : " and q.return_id < :after")
                        + " order by q.return_id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> view(r))
                .list());
    }

    /** @param answer what they were told; null opens the case again */
    @Transactional
    Question answer(Scope scope, UUID id, String answer) {
        return jdbi.withHandle(h -> {
            int found = scope.bind(h.createUpdate("update question set answer = :answer, closed_at = :at, closed_by ="
                            + " :by where campaign_id = :campaign and return_id = :id"))
                    .bindByType("answer", answer == null ? null : answer.replace("\0", ""), String.class)
                    .bindByType("at", answer == null ? null : clock.instant(), java.time.Instant.class)
                    .bindByType("by", answer == null ? null : scope.caller(), UUID.class)
                    .bind("id", id)
                    .execute();
            if (found == 0) {
                throw Problems.NOT_FOUND.plain();
            }
            return scope.bind(h.createQuery(SELECT + " and q.return_id = :id"))
                    .bind("id", id)
                    .map((r, c) -> view(r))
                    .one();
        });
    }

    private static Question view(ResultSet r) throws SQLException {
        return Question.of(
                r.getObject("return_id", UUID.class),
                Question.time(r, "at"),
                r.getString("body"),
                Question.asker(r),
                r.getString("answer"),
                Question.time(r, "closed_at"));
    }
}
