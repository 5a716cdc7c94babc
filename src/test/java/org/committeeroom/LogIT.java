package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Path> logs = logs(database);
        assertFalse(logs.isEmpty(), "The tests on " + database + " come first");
        List<String> told = new ArrayList<>();
        for (Path log : logs) {
            try (Stream<String> lines = Files.lines(log)) {
                lines.filter(line -> SOMEBODY.matcher(line).find())
                        .limit(20)
                        .map(line -> log.getFileName() + ": " + line)
                        .forEach(told::add);
            }
        }
        assertEquals(List.of(), told);
    }

    private static List<Path> logs(String database) throws IOException {
        if (!Files.isDirectory(TestDatabase.LOGS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(TestDatabase.LOGS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(database + '-'))
                    .toList();
        }
    }
}
