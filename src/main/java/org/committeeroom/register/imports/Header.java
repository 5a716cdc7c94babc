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

/** The columns of a file: found by their names whatever their order, case and punctuation, or told by a person. */
final class Header {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]");
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("\\d+([./]\\d+)?|\\d+/\\d+/\\d+");
    private static final int MOST_ADDRESS_LINES = 12;
    private static final int[] NOWHERE = {};

    private final List<String> titles;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Column, int[]> byColumn;

    Header(List<String> titles) {
        this.titles = List.copyOf(titles);
        for (int i = 0; i < titles.size(); i++) {
            byName.putIfAbsent(normalised(titles.get(i)), i);
        }
        byColumn = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int[] found = column.isLines() ? lines(column) : named(column);
            if (found.length > 0) {
                byColumn.put(column, found);
            }
        }
    }

    /** @param byColumn where each thing is; those that are lines of one text in their order */
    Header(List<String> titles, Map<Column, int[]> byColumn) {
        this.titles = List.copyOf(titles);
        this.byColumn = new EnumMap<>(byColumn);
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
        int[] found = byColumn.get(column);
        return found == null ? -1 : found[0];
    }

    /** Where the lines of a text are, in order. */
    int[] indexes(Column column) {
        return byColumn.getOrDefault(column, NOWHERE);
    }

    /** What is no header but a row: it holds a number by itself, as no title does. */
    boolean looksLikeData() {
        return byColumn.isEmpty()
                && titles.stream()
                        .anyMatch(t -> NUMBER_OR_DATE.matcher(t.strip()).matches());
    }

    private int[] named(Column column) {
        return column.names().stream()
                .filter(byName::containsKey)
                .findFirst()
                .map(name -> new int[] {byName.get(name)})
                .orElse(NOWHERE);
    }

    private int[] lines(Column column) {
        int[] numbered = column.names().stream()
                .map(this::numbered)
                .max(Comparator.comparingInt(a -> a.length))
                .orElseThrow();
        return numbered.length > 0 ? numbered : named(column);
    }

    private int[] numbered(String name) {
        return IntStream.rangeClosed(1, MOST_ADDRESS_LINES)
                .mapToObj(n -> byName.get(name + n))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
