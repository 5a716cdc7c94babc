package org.committeeroom.platform;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the cursor of the following page, or null on the last. */
public record Page<T>(List<T> items, String next) {

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /** From one row more than was asked for: its presence says that there is another page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> key) {
        if (rows.size() <= request.limit()) {
            return whole(rows);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, PageRequest.cursor(key.apply(items.get(items.size() - 1))));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
