package org.committeeroom.canvass.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet that somebody took.
 *
 * @param electors how many are on it
 * @param keyed of how many something has come in since it went out
 * @param phoneChecked somebody rang the number and it answered
 * @param overdue out later than it was due
 */
@Schema(name = "SheetOut")
record LedgerEntry(
        UUID id,
        String code,
        SheetKind kind,
        String district,
        @Schema(nullable = true) UUID walk,
        String name,
        int electors,
        int keyed,
        String takenBy,
        String phone,
        boolean phoneChecked,
        Instant outAt,
        Instant dueAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) String note,
        boolean overdue) {

    /** What became of a sheet that was out. */
    @Schema(name = "SheetOutcome")
    enum Outcome {
        IN,
        LOST
    }

    /** Whether something stands that has come in about the elector x since the time s. */
    private static final String ANSWERED = "exists (select 1 from return_log r where r.campaign_id = x.campaign_id"
            + " and r.elector_id = x.elector_id and r.problem is null and r.type <> 'UNDO' and r.received_at >= o.out_at"
            + " and not exists (select 1 from return_log u where u.campaign_id = r.campaign_id and u.target_id = r.id"
            + " and u.problem is null))";

    static final String SELECT = "select o.id, o.code, s.kind, s.district, s.walk_id, s.name, s.electors, (select"
            + " count(*) from sheet_elector x where x.campaign_id = o.campaign_id and x.code = o.code and " + ANSWERED
            + ") as keyed, o.taken_by, o.phone, o.phone_checked, o.out_at, o.due_at, o.ended_at, o.outcome, o.note"
            + " from sheet_out o join sheet s on s.campaign_id = o.campaign_id and s.code = o.code"
            + " where o.campaign_id = :campaign";

    static LedgerEntry read(ResultSet r, Instant now) throws SQLException {
        Instant due = time(r, "due_at");
        Instant ended = time(r, "ended_at");
        String outcome = r.getString("outcome");
        return new LedgerEntry(
                r.getObject("id", UUID.class),
                r.getString("code"),
                SheetKind.valueOf(r.getString("kind")),
                r.getString("district"),
                r.getObject("walk_id", UUID.class),
                r.getString("name"),
                r.getInt("electors"),
                r.getInt("keyed"),
                r.getString("taken_by"),
                r.getString("phone"),
                r.getBoolean("phone_checked"),
                time(r, "out_at"),
                due,
                ended,
                outcome == null ? null : Outcome.valueOf(outcome),
                r.getString("note"),
                ended == null && due.isBefore(now));
    }

    private static Instant time(ResultSet r, String column) throws SQLException {
        OffsetDateTime time = r.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
