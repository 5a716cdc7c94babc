package org.committeeroom.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.committeeroom.platform.Enumerations;
import org.committeeroom.platform.Problem;

/** Reads the fields of a JSON object, and gathers what is wrong with them under their full names. */
final class Fields {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JsonNode node;
    private final String path;
    private final List<Problem.Violation> violations;

    Fields(JsonNode node, String path, List<Problem.Violation> violations) {
        this.node = node;
        this.path = path;
        this.violations = violations;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Says that the field must be there. */
    void require(String name) {
        if (!has(name)) {
            wrong(name, "must not be null");
        }
    }

    UUID uuid(String name) {
        String text = text(name, 36);
        if (text == null || UUID_TEXT.matcher(text).matches()) {
            return text == null ? null : UUID.fromString(text);
        }
        wrong(name, "is not a UUID");
        return null;
    }

    /** With an offset; to the microsecond, the finest that both databases keep. */
    Instant time(String name) {
        String text = text(name, 40);
        if (text == null) {
            return null;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
                return at;
            }
        } catch (DateTimeException e) {
            // falls through
        }
        wrong(name, "is not an ISO 8601 time with an offset, of the years 1970 to 9999");
        return null;
    }

    String text(String name, int most) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.get(name);
        if (!value.isTextual() || value.textValue().length() > most) {
            wrong(name, "is not a text of at most " + most + " characters");
            return null;
        }
        return value.textValue();
    }

    String text(String name, Pattern form, String whatItIs) {
        String text = text(name, 100);
        if (text != null && !form.matcher(text).matches()) {
            wrong(name, "is not " + whatItIs);
        }
        return text;
    }

    Integer whole(String name, int least, int most) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = node.get(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            wrong(name, "is not a whole number from " + least + " to " + most);
            return null;
        }
        return value.intValue();
    }

    void truth(String name) {
        if (has(name) && !node.get(name).isBoolean()) {
            wrong(name, "is not true or false");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String text = text(name, 40);
        E found = text == null ? null : Enumerations.parse(type, text);
        if (text != null && found == null) {
            wrong(name, "is not one of its values");
        }
        return found;
    }

    <E extends Enum<E>> void someOf(Class<E> type, String name) {
        List<String> values = texts(name, 20, 40);
        if (values.stream().anyMatch(v -> Enumerations.parse(type, v) == null)) {
            wrong(name, "has one that is not one of its values");
        }
    }

    List<String> texts(String name, int most, int length) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode array = node.get(name);
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        boolean good = array.isArray()
                && texts.size() <= most
                && texts.stream().allMatch(t -> t != null && t.length() <= length);
        if (!good) {
            wrong(name, "is not a list of at most " + most + " texts of at most " + length + " characters");
        }
        return good ? List.copyOf(texts) : List.of();
    }

    /** The fields of an object in this one; null if there is none. */
    Fields object(String name) {
        if (!has(name)) {
            return null;
        }
        if (!node.get(name).isObject()) {
            wrong(name, "is not an object");
            return null;
        }
        return new Fields(node.get(name), path.isEmpty() ? name : path + '.' + name, violations);
    }

    void wrong(String name, String message) {
        violations.add(new Problem.Violation(path.isEmpty() ? name : path + '.' + name, message));
    }
}
