package org.committeeroom.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.committeeroom.security.Scope;

/** A return as it is kept, but for its number in the feed. */
record LogRow(
        UUID id,
        ReturnType type,
        Instant at,
        Instant received,
        Scope.CallerKind kind,
        UUID caller,
        UUID elector,
        UUID property,
        UUID target,
        HeldFor problem,
        String body) {

    static LogRow read(ResultSet r) throws SQLException {
        String problem = r.getString("problem");
        return new LogRow(
                r.getObject("id", UUID.class),
                ReturnType.valueOf(r.getString("type")),
                r.getObject("at", OffsetDateTime.class).toInstant(),
                r.getObject("received_at", OffsetDateTime.class).toInstant(),
                Scope.CallerKind.valueOf(r.getString("caller_kind")),
                r.getObject("caller_id", UUID.class),
                r.getObject("elector_id", UUID.class),
                r.getObject("property_id", UUID.class),
                r.getObject("target_id", UUID.class),
                problem == null ? null : HeldFor.valueOf(problem),
                r.getString("body"));
    }

    /** Is about an elector or a door, and counts. */
    boolean applies() {
        return elector != null || property != null;
    }

    LogRow with(HeldFor newProblem, UUID newElector, UUID newProperty) {
        return new LogRow(id, type, at, received, kind, caller, newElector, newProperty, target, newProblem, body);
    }
}
