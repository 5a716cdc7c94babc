package org.committeeroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/asvs.md says something of every requirement, and names only tests that exist. */
class AsvsTest {

    private static final Pattern ROW = Pattern.compile("\\| ([0-9.]+) \\| ([12]) \\| (.+) \\| (.+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Pattern OF_THE_APP = Pattern.compile("`(\\w+\\.test\\.ts)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs", "asvs.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .toList();
    }

    @Test
    void noRequirementIsLeftOutAndNoneIsSaidTwice() throws IOException {
        List<String> due = Files.readAllLines(Path.of("src/test/resources/asvs/requirements.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> said = rows().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + ' ' + row.group(2))
                .toList();
        assertEquals(String.join("\n", due), String.join("\n", said));
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> sources = sources(Path.of("src", "test", "java"), "Test.java", "IT.java");
        Map<String, String> app = sources(Path.of("frontend", "src"), ".test.ts");
        List<String> gone = new ArrayList<>();
        for (String row : rows()) {
            for (Matcher test = TEST.matcher(row); test.find(); ) {
                String source = sources.get(test.group(1) + ".java");
                boolean there = source != null && (test.group(2) == null || source.contains(test.group(2) + '('));
                if (!there) {
                    gone.add(test.group());
                }
            }
            for (Matcher test = OF_THE_APP.matcher(row); test.find(); ) {
                if (!app.containsKey(test.group(1))) {
                    gone.add(test.group());
                }
            }
        }
        assertEquals(List.of(), gone);
    }

    private static Map<String, String> sources(Path root, String... endings) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .forEach(file -> sources.put(file.getFileName().toString(), text(file)));
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
