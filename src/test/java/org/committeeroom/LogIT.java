package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.committeeroom.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tests of the whole program have left in its log, on either database: nothing of anybody they made up. */
class LogIT {

    /** Of the people in the seats of the tests; only names that mean nothing else. */
    private static final Pattern SOMEBODY =
            Pattern.compile("\\b(Abara|Dymond|Erskine|Fairlie|Ganguly|Ibsen|Zqforeign\\w*|Zqaside\\w*|Zqreplay\\w*)\\b|"
                    + Pattern.quote(TestDatabase.ADMIN_PASSWORD));

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nobodyIsInIt(String database) throws IOException {
        Path log = Path.of("target", "logs", database + ".log");
        assertTrue(Files.exists(log), log + " is missing: the tests on that database come first");
        try (Stream<String> lines = Files.lines(log)) {
            List<String> told = lines.filter(line -> SOMEBODY.matcher(line).find())
                    .limit(20)
                    .toList();
            assertEquals(List.of(), told);
        }
    }
}
