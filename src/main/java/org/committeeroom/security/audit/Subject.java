package org.committeeroom.security.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom or what the address of a request is about. */
public final class Subject {

    private Subject() {}

    /** The last thing that the address names; null if it names none. */
    public static UUID in(MultivaluedMap<String, String> path) {
        return Stream.of("id", "elector", "walk")
                .map(path::getFirst)
                .filter(Subject::isId)
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    static boolean isId(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
