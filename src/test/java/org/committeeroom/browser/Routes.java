package org.committeeroom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of the web app's screens, read from the web app: a new screen is tested from its first day. */
final class Routes {

    private static final Path FEATURES = Path.of("frontend", "src", "features");
    private static final Pattern PATTERN = Pattern.compile("pattern: '([^']+)'");

    private Routes() {}

    /** As {@code /c/:slug/walks/:id}. */
    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(FEATURES)) {
            return files.filter(file -> file.endsWith("routes.ts"))
                    .flatMap(Routes::patterns)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> patterns(Path file) {
        try {
            return PATTERN.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(Routes::address);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String address(String found) {
        return found.substring(found.indexOf('\'') + 1, found.length() - 1);
    }
}
