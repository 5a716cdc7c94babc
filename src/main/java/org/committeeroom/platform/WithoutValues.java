package org.committeeroom.platform;

import io.quarkus.logging.LoggingFilter;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what a database says out of the log: a key that exists already is named by its values, which may be a person. What
 * stays is the kind of exception, the SQL state, the index with its columns, and where it happened.
 */
@LoggingFilter(name = "without-values")
public final class WithoutValues implements Filter {

    /** As H2 and PostgreSQL name an index or constraint; what comes behind it are values. */
    private static final Pattern INDEX =
            Pattern.compile("(?i)\\b(?:PUBLIC\\.\\w+ ON PUBLIC\\.\\w+\\([^)]*\\)|constraint \"\\w+\")");

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable thrown = line.getThrown();
        if (thrown != null && isOfDatabase(thrown, identities())) {
            line.setThrown(told(thrown, new IdentityHashMap<>()));
        }
        return true;
    }

    private static Set<Throwable> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Whoever wraps an exception takes its message over. */
    private static boolean isOfDatabase(Throwable one, Set<Throwable> seen) {
        if (one == null || !seen.add(one)) {
            return false;
        }
        if (one instanceof SQLException || isOfDatabase(one.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : one.getSuppressed()) {
            if (isOfDatabase(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable told(Throwable one, Map<Throwable, Throwable> told) {
        Throwable before = told.get(one);
        if (before != null) {
            return before;
        }
        Told now = new Told(text(one));
        told.put(one, now);
        now.setStackTrace(one.getStackTrace());
        if (one.getCause() != null) {
            now.initCause(told(one.getCause(), told));
        }
        for (Throwable suppressed : one.getSuppressed()) {
            now.addSuppressed(told(suppressed, told));
        }
        return now;
    }

    private static String text(Throwable one) {
        String name = one.getClass().getName();
        if (!isOfDatabase(one, identities())) {
            return one.toString();
        }
        if (!(one instanceof SQLException sql)) {
            return name;
        }
        Matcher index = INDEX.matcher(String.valueOf(sql.getMessage()));
        return name + ": SQL state " + sql.getSQLState() + (index.find() ? ", " + index.group() : "");
    }

    /** What is said of an exception, in its place. */
    private static final class Told extends Exception {

        private static final long serialVersionUID = 1;

        private final String text;

        Told(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
