package org.committeeroom.exchange.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What came of a file: returns, and rows that were not taken. */
@ApplicationScoped
class AnswerOutcomes {

    /** A row that was not taken. */
    record Reject(int row, String reason, String raw) {}

    private final Jdbi jdbi;

    AnswerOutcomes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void reject(Scope scope, UUID id, List<Reject> rejects) {
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch("insert into answer_import_reject (campaign_id, import_id, row_number,"
                    + " reason, raw) values (:campaign, :id, :row, :reason, :raw)");
            rejects.forEach(each -> scope.bind(batch)
                    .bind("id", id)
                    .bind("row", each.row())
                    .bind("reason", each.reason())
                    .bind("raw", each.raw())
                    .add());
            batch.execute();
        });
    }

    @Transactional
    void keep(Scope scope, UUID id, Collection<UUID> returns) {
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch("insert into answer_import_return (campaign_id, import_id, return_id)"
                    + " values (:campaign, :id, :return)");
            returns.forEach(each ->
                    scope.bind(batch).bind("id", id).bind("return", each).add());
            batch.execute();
        });
    }

    @Transactional
    List<UUID> returns(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select return_id from answer_import_return where"
                        + " campaign_id = :campaign and import_id = :id order by return_id"))
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
    }

    /** Which of these are in the log. */
    @Transactional
    Set<UUID> logged(Scope scope, Collection<UUID> ids) {
        return jdbi.withHandle(h -> new HashSet<>(scope.bind(h.createQuery("select r.id from unnest(cast(:ids as uuid"
                        + " array)) as given(id) join return_log r on r.campaign_id = :campaign and r.id = given.id"))
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list()));
    }

    @Transactional
    void eachReject(Scope scope, UUID id, Consumer<Reject> work) {
        jdbi.useHandle(h -> scope.bind(h.createQuery("select row_number, reason, raw from answer_import_reject where"
                        + " campaign_id = :campaign and import_id = :id order by row_number"))
                .bind("id", id)
                .setFetchSize(1000)
                .map((r, c) -> new Reject(r.getInt("row_number"), r.getString("reason"), r.getString("raw")))
                .forEach(work));
    }
}
