package org.committeeroom.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.committeeroom.security.Scope;

/**
 * A return as it is kept.
 *
 * @param sequence its number in the feed; null as long as it is held
 */
record LogRow(
        UUID id,
        Long sequence,
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
                r.getObject("sequence", Long.class),
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

    /** Counts, for the same, and says the same. */
    boolean standsAs(LogRow other) {
        return problem == null
                && Objects.equals(elector, other.elector)
                && Objects.equals(property, other.property)
                && body.equals(other.body);
    }

    /** Is about an elector or a door, and counts. */
    boolean applies() {
        return elector != null || property != null;
    }

    LogRow with(HeldFor newProblem, UUID newElector, UUID newProperty) {
        return new LogRow(
                id, sequence, type, at, received, kind, caller, newElector, newProperty, target, newProblem, body);
    }

    /** Says nothing about anybody any more; that it came is still known. */
    LogRow forgotten(String bare) {
        return new LogRow(id, sequence, type, at, received, kind, caller, null, null, target, null, bare);
    }

    LogRow saying(String words) {
        return new LogRow(id, sequence, type, at, received, kind, caller, elector, property, target, problem, words);
    }

    /** With its number, if it has none yet and is not held. */
    LogRow numbered(LongSupplier next) {
        return sequence != null || problem != null
                ? this
                : new LogRow(
                        id, next.getAsLong(), type, at, received, kind, caller, elector, property, target, null, body);
    }

    /** With another number: whoever has read it as it was has to read it again. */
    LogRow numberedAnew(LongSupplier next) {
        return new LogRow(
                id, next.getAsLong(), type, at, received, kind, caller, elector, property, target, problem, body);
    }
}
