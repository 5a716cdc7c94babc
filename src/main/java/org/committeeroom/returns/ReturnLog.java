package org.committeeroom.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The append-only log of a campaign, within one transaction. */
record ReturnLog(Scope scope, Handle h) {

    private static final String COLUMNS =
            "r.id, type, at, received_at, caller_kind, caller_id, elector_id, property_id, target_id, problem, body";

    private static final String GIVEN = " from unnest(cast(:ids as uuid array)) as given(id)"
            + " join return_log r on r.campaign_id = :campaign and ";

    /** The returns with these ids, and the undos of returns with these ids. */
    Map<UUID, LogRow> known(Collection<UUID> ids) {
        Map<UUID, LogRow> rows = new HashMap<>();
        scope.bind(h.createQuery("select " + COLUMNS + GIVEN + "r.id = given.id union all select " + COLUMNS + GIVEN
                        + "r.target_id = given.id"))
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> LogRow.read(r))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    void insert(Collection<LogRow> rows) {
        PreparedBatch batch = h.prepareBatch("insert into return_log (campaign_id, id, type, at, counted_at,"
                + " received_at, caller_kind, caller_id, elector_id, property_id, target_id, problem, body) values"
                + " (:campaign, :id, :type, :at, :counted, :received, :kind, :caller, :elector, :property, :target,"
                + " :problem, :body)");
        for (LogRow row : rows) {
            batch.bind("campaign", scope.campaign())
                    .bind("id", row.id())
                    .bind("type", row.type().name())
                    .bind("at", row.at())
                    .bind("counted", ReturnTime.counted(row.at(), row.received()))
                    .bind("received", row.received())
                    .bind("kind", row.kind().name())
                    .bind("caller", row.caller())
                    .bindByType("elector", row.elector(), UUID.class)
                    .bindByType("property", row.property(), UUID.class)
                    .bindByType("target", row.target(), UUID.class)
                    .bindByType(
                            "problem",
                            row.problem() == null ? null : row.problem().name(),
                            String.class)
                    .bind("body", row.body())
                    .add();
        }
        batch.execute();
    }

    /** Gives rows what they are about and why they are held, if they still are. */
    void settle(Collection<LogRow> rows) {
        PreparedBatch batch = h.prepareBatch("update return_log set elector_id = :elector, property_id = :property,"
                + " problem = :problem where campaign_id = :campaign and id = :id");
        for (LogRow row : rows) {
            batch.bind("campaign", scope.campaign())
                    .bind("id", row.id())
                    .bindByType("elector", row.elector(), UUID.class)
                    .bindByType("property", row.property(), UUID.class)
                    .bindByType(
                            "problem",
                            row.problem() == null ? null : row.problem().name(),
                            String.class)
                    .add();
        }
        batch.execute();
    }
}
