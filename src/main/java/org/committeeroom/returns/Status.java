package org.committeeroom.returns;

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

        @Schema(description = "When somebody last spoke with this elector", nullable = true)
        Instant lastContactAt,

        boolean doNotContact,

        @Schema(description = "When they asked to be called on again, if nobody has called since", nullable = true)
        Instant callBackAt) {

    /** The columns that {@link #read} needs, for a query in which elector_state is outer-joined as s and elector is e. */
    public static final String COLUMNS = "s.intention as state_intention, s.voted as state_voted,"
            + " s.last_result as state_last_result, s.last_contact_at as state_last_contact_at,"
            + " s.do_not_contact as state_do_not_contact, s.call_back_at as state_call_back_at, s.gone as state_gone,"
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
        OffsetDateTime callBack = row.getObject("state_call_back_at", OffsetDateTime.class);
        OffsetDateTime contact = row.getObject("state_last_contact_at", OffsetDateTime.class);
        return new Status(
                unknown ? null : intention,
                eligible && intention == 1 && !row.getBoolean("state_gone"),
                row.getString("state_voted") != null,
                result == null ? null : CanvassResult.valueOf(result),
                contact == null ? null : contact.toInstant(),
                row.getBoolean("state_do_not_contact"),
                callBack == null ? null : callBack.toInstant());
    }
}
