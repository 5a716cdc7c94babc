package org.committeeroom.security.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.committeeroom.security.Scope;

/**
 * One line of the audit.
 *
 * @param operation as the OpenAPI document calls it
 * @param what the same in words
 * @param subject the last thing that the address names; null if it names none
 * @param detail what was asked for, without what was sent
 * @param address from where, as far as the network tells
 */
record Entry(
        UUID id,
        Instant at,
        Kind kind,
        String operation,
        String what,
        UUID subject,
        String detail,
        Scope.CallerKind callerKind,
        UUID caller,
        String callerName,
        String address) {

    /** Both databases keep microseconds, and the hash is over what they give back. */
    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        what = cut(what, 200);
        detail = cut(detail, 1000);
        callerName = cut(callerName, 120);
        address = cut(address, 60);
    }

    private static String cut(String text, int length) {
        String clean = text == null ? "" : text.replace("\0", "");
        if (clean.length() <= length) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(length - 1)) ? length - 1 : length;
        return clean.substring(0, end);
    }

    static Entry read(ResultSet r) throws SQLException {
        return new Entry(
                r.getObject("id", UUID.class),
                r.getObject("at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(r.getString("kind")),
                r.getString("operation"),
                r.getString("what"),
                r.getObject("subject_id", UUID.class),
                r.getString("detail"),
                Scope.CallerKind.valueOf(r.getString("caller_kind")),
                r.getObject("caller_id", UUID.class),
                r.getString("caller_name"),
                r.getString("address"));
    }
}
