package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

/** What goes wrong in the database goes into the log: the statement does, and nobody whom it was about. */
@DatabaseTest
class DatabaseMessagesTest {

    @Inject
    Jdbi jdbi;

    @Test
    void aFailureNamesTheStatementAndNotItsValues() {
        Throwable failure = assertThrows(
                UnableToExecuteStatementException.class,
                () -> jdbi.useTransaction(h -> h.createUpdate("insert into volunteer (id, name) values (:id, :name)")
                        .bind("id", UUID.randomUUID())
                        .bind("name", "Zqsecret Vera")
                        .execute()));
        assertTrue(failure.getMessage().contains("insert into volunteer"), failure.getMessage());
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertFalse(String.valueOf(each.getMessage()).contains("Zqsecret"), each.getMessage());
        }
    }
}
