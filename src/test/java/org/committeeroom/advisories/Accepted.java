package org.committeeroom.advisories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A finding that somebody has looked at.
 *
 * @param until when it has to be looked at again
 */
record Accepted(String id, String name, LocalDate until, String reason) {

    /** A line each: advisory, package, day, reason, with bars between; # begins a comment. */
    static List<Accepted> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Accepted::of)
                .toList();
    }

    private static Accepted of(String line) {
        String[] parts = line.split("\\|", 4);
        if (parts.length < 4 || parts[3].isBlank()) {
            throw new IllegalStateException("Without a day or a reason: " + line);
        }
        return new Accepted(parts[0].strip(), parts[1].strip(), LocalDate.parse(parts[2].strip()), parts[3].strip());
    }

    boolean covers(Advisory advisory, Component component, LocalDate today) {
        return advisory.ids().contains(id) && name.equals(component.name()) && !today.isAfter(until);
    }
}
