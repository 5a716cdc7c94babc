package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
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

    private static final String SELECT = "select q.return_id, q.answer, q.closed_at, r.at, r.body, e.id as elector,"
            + " e.forename, e.surname, d.code, e.number, e.suffix, p.address_lines, p.postcode from question q"
            + " join return_log r on r.campaign_id = q.campaign_id and r.id = q.return_id"
            + " left join elector e on e.campaign_id = r.campaign_id and e.id = r.elector_id"
            + " left join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id"
            + " left join property p on p.campaign_id = e.campaign_id and p.id = e.property_id"
            + " where q.campaign_id = :campaign";

    /** A return that was taken back, and by something that was not taken back itself, asks nothing. */
    private static final String STANDS = " and not exists (select 1 from return_log u where u.campaign_id ="
            + " r.campaign_id and u.target_id = r.id and u.type = 'UNDO' and u.problem is null and not exists"
            + " (select 1 from return_log uu where uu.campaign_id = u.campaign_id and uu.target_id = u.id"
            + " and uu.type = 'UNDO' and uu.problem is null))";

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
                        + (open ? "null" : "not null") + STANDS + (after == null ? "" : " and q.return_id < :after")
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
        OffsetDateTime closed = r.getObject("closed_at", OffsetDateTime.class);
        String lines = r.getString("address_lines");
        return Question.of(
                r.getObject("return_id", UUID.class),
                r.getObject("at", OffsetDateTime.class).toInstant(),
                r.getString("body"),
                r.getObject("elector", UUID.class) == null
                        ? null
                        : new Question.Asker(
                                r.getObject("elector", UUID.class),
                                (r.getString("forename") + ' ' + r.getString("surname")).strip(),
                                r.getString("code"),
                                r.getInt("number"),
                                r.getInt("suffix"),
                                lines == null ? List.of() : lines.lines().toList(),
                                r.getString("postcode")),
                r.getString("answer"),
                closed == null ? null : closed.toInstant());
    }
}
