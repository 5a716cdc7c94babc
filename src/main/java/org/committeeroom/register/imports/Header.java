package org.committeeroom.register.imports;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a file, found by their names whatever their order, case and punctuation. */
final class Header {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]");
    private static final int MOST_ADDRESS_LINES = 12;

    private final List<String> titles;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Column, Integer> byColumn = new EnumMap<>(Column.class);
    private final int[] address;

    Header(List<String> titles) {
        this.titles = List.copyOf(titles);
        for (int i = 0; i < titles.size(); i++) {
            byName.putIfAbsent(normalised(titles.get(i)), i);
        }
        for (Column column : Column.values()) {
            column.names().stream()
                    .filter(byName::containsKey)
                    .findFirst()
                    .ifPresent(name -> byColumn.put(column, byName.get(name)));
        }
        address = Column.ADDRESS.stream()
                .map(this::numbered)
                .max(Comparator.comparingInt(a -> a.length))
                .orElseThrow();
    }

    static String normalised(String title) {
        return NOT_IN_NAMES.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    List<String> titles() {
        return titles;
    }

    boolean hasNames(Set<String> names) {
        return byName.keySet().containsAll(names);
    }

    boolean has(Column column) {
        return byColumn.containsKey(column);
    }

    /** Where the column is, or -1. */
    int index(Column column) {
        return byColumn.getOrDefault(column, -1);
    }

    /** Where the lines of the address are, in order. */
    int[] address() {
        return address;
    }

    /** What is no header but a row: it holds a number by itself, as no title does. */
    boolean looksLikeData() {
        return byColumn.isEmpty() && titles.stream().anyMatch(t -> t.strip().matches("\\d+([./]\\d+)?|\\d+/\\d+/\\d+"));
    }

    private int[] numbered(String name) {
        return IntStream.rangeClosed(1, MOST_ADDRESS_LINES)
                .mapToObj(n -> byName.get(name + n))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
