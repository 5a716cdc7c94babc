package org.committeeroom.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Which page of a list is wanted; a {@code @BeanParam} of every list. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(1000)
    int limit = 100;

    @QueryParam("after")
    String after;

    /** For the program itself: so many from the start. */
    public static PageRequest of(int limit) {
        return of(null, limit);
    }

    /** For a program that reads on by itself. */
    public static PageRequest of(String after, int limit) {
        PageRequest page = new PageRequest();
        page.after = after;
        page.limit = limit;
        return page;
    }

    public int limit() {
        return limit;
    }

    /** How many rows to read: one more than the page holds. */
    public int rows() {
        return limit + 1;
    }

    /** The key behind the cursor, or null at the start. */
    public String after() {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    /** The identifier behind the cursor, or null at the start. */
    public UUID afterId() {
        String key = after();
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
