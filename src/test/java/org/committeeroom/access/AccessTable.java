package org.committeeroom.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads src/test/resources/access/operations.txt, which says who may call what. */
final class AccessTable {

    private static final Path FILE = Path.of("src/test/resources/access/operations.txt");
    private static final Pattern LINE =
            Pattern.compile("(\\w+)\\s+(\\S+)\\s*\\|([^|]*)(?:\\|(.*?))?(?:->\\s*(\\d{3}))?\\s*");
    private static final Set<String> WORDS = Set.of(
            "everybody",
            "signed_in",
            "staff",
            "admin",
            "agent",
            "all",
            "ended",
            "data_officer",
            "organiser",
            "observer",
            "polling_agent",
            "board_runner",
            "canvasser",
            "teller",
            "driver",
            "room");

    private static final Set<String> NOT_ALL = Set.of("polling_agent", "room");

    private AccessTable() {}

    /**
     * @param examples by parameter, those in the path with their braces
     * @param status of a GET that may
     */
    record Line(String method, String path, Set<String> who, Map<String, String> examples, int status) {

        String name() {
            return method + ' ' + path;
        }

        boolean ofCampaign() {
            return path.startsWith("/api/campaigns/{slug}");
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean lets(String role) {
            return role.equals("agent") || who.contains(role) || (who.contains("all") && !NOT_ALL.contains(role));
        }

        boolean namesSomething() {
            return examples.keySet().stream().anyMatch(p -> p.startsWith("{"));
        }
    }

    static List<Line> read() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        Matcher m = LINE.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a line of the table: " + text);
        }
        Set<String> who = Set.of(m.group(3).strip().split("\\s+"));
        if (!WORDS.containsAll(who)) {
            throw new IllegalArgumentException("Nobody known: " + text);
        }
        Map<String, String> examples = new LinkedHashMap<>();
        Arrays.stream((m.group(4) == null ? "" : m.group(4)).split(";"))
                .map(String::strip)
                .filter(example -> !example.isEmpty())
                .forEach(example -> {
                    int equals = example.indexOf('=');
                    examples.put(example.substring(0, equals), example.substring(equals + 1));
                });
        return new Line(m.group(1), m.group(2), who, examples, m.group(5) == null ? 200 : Integer.parseInt(m.group(5)));
    }
}
