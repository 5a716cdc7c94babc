package org.committeeroom.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an absent voter votes, beyond the kind: from the officer's lists. */
@Schema(name = "AbsentArrangement")
public record Arrangement(
        @Schema(description = "The last day on which it holds, if the list says so", nullable = true)
        LocalDate until,

        @Schema(description = "A proxy appointed after the deadline")
        boolean emergency,

        @Schema(description = "Where the ballot paper is sent; empty: to the address on the register")
        List<String> ballotAddress,

        @Schema(nullable = true) String proxyName,

        @Schema(description = "Empty where the list does not say")
        List<String> proxyAddress) {

    /** From elector with absent_voter outer-joined; null for who votes in person. */
    public static Arrangement read(ResultSet r) throws SQLException {
        if (r.getString("absent").equals(Absent.NONE.name())) {
            return null;
        }
        return new Arrangement(
                r.getObject("absent_until", LocalDate.class),
                r.getBoolean("emergency"),
                lines(r.getString("ballot_address")),
                r.getString("proxy_name"),
                lines(r.getString("proxy_address")));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
