package org.committeeroom.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What is not our defect where the database refuses: it is away, or a value is none that it could hold. */
final class DatabaseSays {

    private static final Duration WAIT = Duration.ofSeconds(10);

    /** 57P0x: the server is going down or coming up; 53300: all its connections are taken. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P05", "53300");

    private DatabaseSays() {}

    /** Null where it is our defect, or not about the database at all. */
    static Problem problem(Throwable failure) {
        return problem(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Problem problem(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return null;
        }
        Problem found = failure instanceof SQLException sql ? of(sql) : null;
        found = found == null ? problem(failure.getCause(), seen) : found;
        for (Throwable suppressed : failure.getSuppressed()) {
            found = found == null ? problem(suppressed, seen) : found;
        }
        return found;
    }

    private static Problem of(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            // The pool's own: it gave up waiting for a connection.
            boolean gaveUp = e.getMessage() != null && e.getMessage().startsWith("Acquisition timeout");
            return gaveUp ? away() : null;
        }
        if (state.startsWith("08") || AWAY.contains(state)) {
            return away();
        }
        // Class 22, data exception: a time beyond all calendars, a character of no alphabet, a number too large.
        return state.startsWith("22") ? Problems.INVALID_INPUT.because("A value is beyond what can be kept") : null;
    }

    private static Problem away() {
        return Problems.DATABASE_AWAY.plain().retryAfter(WAIT);
    }
}
