package org.committeeroom.register.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts rows in each of several ways in which they may differ, in one reading.
 *
 * @param condition of a row that differs so
 */
record CountsByKind<K extends Enum<K>>(Class<K> kinds, Function<K, String> condition) {

    /** To select, in the order of the kinds. */
    String columns() {
        return Arrays.stream(kinds.getEnumConstants())
                .map(k -> "coalesce(sum(case when " + condition.apply(k) + " then 1 else 0 end), 0)")
                .collect(Collectors.joining(", "));
    }

    Map<K, Integer> read(ResultSet row) throws SQLException {
        Map<K, Integer> counts = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            counts.put(kind, row.getInt(kind.ordinal() + 1));
        }
        return counts;
    }
}
