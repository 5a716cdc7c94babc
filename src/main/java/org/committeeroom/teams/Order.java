package org.committeeroom.teams;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.platform.Problems;

/**
 * What a list is ordered by, and then by the identifier. A cursor is the identifier of the last row, a space, and that
 * row's value.
 */
enum Order {
    BY_NAME("name", text -> text),
    BY_TIME("starts", Instant::parse);

    private static final int ID_LENGTH = 36;

    private final String column;
    private final Function<String, Object> value;

    Order(String column, Function<String, Object> value) {
        this.column = column;
        this.value = value;
    }

    static String cursor(UUID id, Object value) {
        return id + " " + value;
    }

    /** The condition for rows after {@code :afterId} and {@code :afterValue}. */
    String after() {
        return " and (" + column + " > :afterValue or (" + column + " = :afterValue and id > :afterId))";
    }

    Map<String, Object> parse(String cursor) {
        try {
            return Map.of(
                    "afterId", UUID.fromString(cursor.substring(0, ID_LENGTH)),
                    "afterValue", value.apply(cursor.substring(ID_LENGTH + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    String clause() {
        return " order by " + column + ", id";
    }
}
