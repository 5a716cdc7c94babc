package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.committeeroom.register.Eligible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an elector now, as packets, lists and changes show it. */
@Schema(name = "ElectorStatus")
public record Status(
        @Schema(description = "Latest intention, 1 (definite promise) to 5 (against)", nullable = true)
        Integer intention,

        @Schema(description = "May vote here, latest intention is a promise, and has not moved or died")
        boolean promised,

        @Schema(description = "Told by a teller, said so at the door, or says the postal vote is posted")
        boolean voted,

        @Schema(description = "What came of the latest call", nullable = true)
        CanvassResult lastResult,

        @Schema(description = "When that call was", nullable = true)
        Instant lastResultAt,

        @Schema(description = "When somebody last spoke with this elector", nullable = true)
        Instant lastContactAt,

        boolean doNotContact,

        @Schema(description = "When they asked to be called on again, if nobody has called since", nullable = true)
        Instant callBackAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The calls on polling day; left out if there was none", nullable = true)
        Knock knock) {

    /**
     * @param times calls, each less than twelve hours after the one before
     * @param outs those of them, the latest in a row, at which nobody was in
     * @param votingAt when they said that they would vote
     */
    @Schema(name = "KnockStatus")
    public record Knock(
            KnockUpResult last,
            Instant at,
            int times,
            int outs,
            @Schema(nullable = true) Instant votingAt) {}

    /** The columns that {@link #read} needs, for a query in which elector_state is outer-joined as s and elector is e. */
    public static final String COLUMNS = "s.intention as state_intention, s.voted as state_voted,"
            + " s.last_result as state_last_result, s.last_result_at as state_last_result_at,"
            + " s.last_contact_at as state_last_contact_at,"
            + " s.do_not_contact as state_do_not_contact, s.call_back_at as state_call_back_at, s.gone as state_gone,"
            + " s.last_knock as state_last_knock, s.last_knock_at as state_last_knock_at,"
            + " s.knocks as state_knocks, s.outs as state_outs, s.voting_at as state_voting_at,"
            + " e.eligible as state_eligible, e.removed as state_removed";

    /** Joins what {@link #COLUMNS} selects to elector e. */
    public static final String JOIN =
            " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id";

    /** Reads a row of a query that selects {@link #COLUMNS}. No state is a state: nothing known. */
    public static Status read(ResultSet row) throws SQLException {
        int intention = row.getInt("state_intention");
        boolean unknown = row.wasNull();
        boolean eligible =
                Eligible.valueOf(row.getString("state_eligible")) != Eligible.NO && !row.getBoolean("state_removed");
        String result = row.getString("state_last_result");
        return new Status(
                unknown ? null : intention,
                eligible && intention == 1 && !row.getBoolean("state_gone"),
                row.getString("state_voted") != null,
                result == null ? null : CanvassResult.valueOf(result),
                instant(row, "state_last_result_at"),
                instant(row, "state_last_contact_at"),
                row.getBoolean("state_do_not_contact"),
                instant(row, "state_call_back_at"),
                knock(row));
    }

    private static Knock knock(ResultSet row) throws SQLException {
        String last = row.getString("state_last_knock");
        return last == null
                ? null
                : new Knock(
                        KnockUpResult.valueOf(last),
                        instant(row, "state_last_knock_at"),
                        Math.max(1, row.getInt("state_knocks")),
                        row.getInt("state_outs"),
                        instant(row, "state_voting_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
