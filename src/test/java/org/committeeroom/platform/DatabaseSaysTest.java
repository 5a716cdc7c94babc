package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseSaysTest {

    private static Problems kind(Throwable failure) {
        return DatabaseSays.problem(failure).kind();
    }

    @Test
    void aDatabaseThatIsAwayIsNoDefectOfOurs() {
        assertEquals(Problems.DATABASE_AWAY, kind(new SQLException("refused", "08001")));
        assertEquals(Problems.DATABASE_AWAY, kind(new IllegalStateException(new SQLException("going down", "57P01"))));
        assertEquals(
                Problems.DATABASE_AWAY, kind(new SQLException("Acquisition timeout while waiting for new connection")));
    }

    @Test
    void itSaysWhenToTryAgain() {
        var answer = DatabaseSays.problem(new SQLException("refused", "08001"))
                .response()
                .build();
        assertEquals(503, answer.getStatus());
        assertEquals("10", answer.getHeaderString("Retry-After"));
    }

    @Test
    void aValueThatCannotBeKeptIsBadInput() {
        RuntimeException failure = new RuntimeException("commit failed");
        failure.addSuppressed(new RuntimeException(new SQLException("out of range", "22008")));
        assertEquals(Problems.INVALID_INPUT, kind(failure));
    }

    @Test
    void everythingElseIsOurs() {
        assertNull(DatabaseSays.problem(new SQLException("syntax", "42601")));
        assertNull(DatabaseSays.problem(new SQLException("deadlock", "40P01")));
        assertNull(DatabaseSays.problem(new IllegalStateException()));
    }
}
