package org.committeeroom.returns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The append-only log of a campaign, within one turn. */
record ReturnLog(Turn turn) {

    private static final String COLUMNS =
            "r.id, sequence, type, at, received_at, caller_kind, caller_id, elector_id, property_id, target_id, problem, body";

    private static final String GIVEN = " from unnest(cast(:ids as uuid array)) as given(id)"
            + " join return_log r on r.campaign_id = :campaign and ";

    /** The returns with these ids, and the undos of returns with these ids. */
    Map<UUID, LogRow> known(Collection<UUID> ids) {
        Map<UUID, LogRow> rows = new HashMap<>();
        turn.query("select " + COLUMNS + GIVEN + "r.id = given.id union all select " + COLUMNS + GIVEN
                        + "r.target_id = given.id")
                .bindArray("ids", UUID.class, ids)
                .map((r, c) -> LogRow.read(r))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    void insert(Collection<LogRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        new Columns<>(rows)
                .column("id", UUID.class, LogRow::id)
                .column("sequence", Long.class, LogRow::sequence)
                .column("type", String.class, row -> row.type().name())
                .time("at", LogRow::at)
                .time("counted_at", row -> ReturnTime.counted(row.at(), row.received()))
                .time("received_at", LogRow::received)
                .column("caller_kind", String.class, row -> row.kind().name())
                .column("caller_id", UUID.class, LogRow::caller)
                .column("elector_id", UUID.class, LogRow::elector)
                .column("property_id", UUID.class, LogRow::property)
                .column("target_id", UUID.class, LogRow::target)
                .column("problem", String.class, ReturnLog::problem)
                .column("body", String.class, LogRow::body)
                .insert(turn.scope(), turn.h(), "return_log");
    }

    /** Gives rows what they are about, their numbers, and why they are held, if they still are. */
    void settle(Collection<LogRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = turn.h()
                .prepareBatch(
                        "update return_log set elector_id = :elector, property_id = :property,"
                                + " problem = :problem, sequence = :sequence, body = :body where campaign_id = :campaign and id = :id");
        for (LogRow row : rows) {
            batch.bind("campaign", turn.scope().campaign())
                    .bind("id", row.id())
                    .bind("body", row.body())
                    .bindByType("elector", row.elector(), UUID.class)
                    .bindByType("property", row.property(), UUID.class)
                    .bindByType("problem", problem(row), String.class)
                    .bindByType("sequence", row.sequence(), Long.class)
                    .add();
        }
        batch.execute();
    }

    private static String problem(LogRow row) {
        return row.problem() == null ? null : row.problem().name();
    }
}
