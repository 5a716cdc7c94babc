package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.TestDatabase;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WithoutValuesTest {

    @Inject
    Jdbi jdbi;

    /** A key that is there already: the exception as the program gets it. */
    private RuntimeException sameAgain(String name) {
        return assertThrows(
                RuntimeException.class,
                () -> jdbi.useTransaction(h -> {
                    for (int i = 0; i < 2; i++) {
                        h.execute(
                                "insert into account (id, username, name, password_hash, admin, created_at, must_change)"
                                        + " values (?, ?, 'Nobody', 'none', false, now(), false)",
                                UUID.randomUUID(),
                                name);
                    }
                }));
    }

    private static String written(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aViolatedKeyIsLoggedByItsNameAndNotByItsValues() {
        String name = "Zqreplay" + UUID.randomUUID();
        RuntimeException violated = sameAgain(name);
        violated.addSuppressed(new IllegalStateException("and " + name, violated.getCause()));
        if (!TestDatabase.onPostgresql()) {
            assertTrue(written(violated).contains(name), "H2 names it, so that this test can fail");
        }
        LogRecord line = new LogRecord(Level.SEVERE, "Unexpected failure");
        line.setThrown(new IllegalStateException("It was " + name, violated));
        assertTrue(new WithoutValues().isLoggable(line));
        String said = written(line.getThrown());
        assertFalse(said.contains(name), said);
        assertTrue(said.contains("SQL state 23505") && said.toLowerCase().contains("account"), said);
        assertTrue(said.contains("at " + WithoutValuesTest.class.getName()), said);
    }

    @Test
    void whatIsNotOfTheDatabaseStaysAsItIs() {
        LogRecord line = new LogRecord(Level.SEVERE, "Unexpected failure");
        IllegalStateException other = new IllegalStateException("a defect", new IOException("a file"));
        line.setThrown(other);
        new WithoutValues().isLoggable(line);
        assertSame(other, line.getThrown());
    }

    @Test
    void everyLogGoesThroughIt() throws IOException {
        String mark = "mark " + UUID.randomUUID();
        String name = "Zqreplay" + UUID.randomUUID();
        Logger.getLogger(WithoutValuesTest.class).error(mark, sameAgain(name));
        assertEquals(1, linesWith(mark));
        assertEquals(0, linesWith(name));
    }

    private static long linesWith(String text) throws IOException {
        long found = 0;
        try (Stream<Path> logs = Files.list(TestDatabase.LOGS)) {
            for (Path log : logs.toList()) {
                try (Stream<String> lines = Files.lines(log)) {
                    found += lines.filter(line -> line.contains(text)).count();
                }
            }
        }
        return found;
    }
}
