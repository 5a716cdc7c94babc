package org.committeeroom.register.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeeroom.register.Absent;

/**
 * What the columns of a file hold, as a person has said.
 *
 * @param header whether the first row holds titles
 * @param columns null for a column that is of no use
 * @param absent what a list of absent voters is of, where no column says so; or null
 */
record Mapping(boolean header, List<Column> columns, Absent absent) {

    private static final String NOTHING = "-";

    Mapping {
        columns = new ArrayList<>(columns);
    }

    /** The same titles in the same order, whatever their case and punctuation, are the same file of another month. */
    static String fingerprint(List<String> titles) {
        String names = titles.stream().map(Header::normalised).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under which it is kept: by the titles of the columns, or where there are none by what they are. */
    String fingerprint(Header of) {
        return fingerprint(header ? of.titles() : List.of("untitled", stored()));
    }

    /** @param width how many columns the file has */
    Header header(List<String> titles, int width) {
        Map<Column, int[]> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int[] found = IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i) == column)
                    .toArray();
            if (found.length > 0) {
                places.put(column, found);
            }
        }
        return new Header(header ? titles : untitled(width), places);
    }

    static List<String> untitled(int width) {
        return IntStream.rangeClosed(1, width).mapToObj(n -> "Column " + n).toList();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    String stored() {
        return columns.stream().map(c -> c == null ? NOTHING : c.name()).collect(Collectors.joining(","));
    }

    static Mapping of(boolean titled, String stored, String absent) {
        List<Column> columns = Arrays.stream(stored.split(","))
                .map(name -> name.equals(NOTHING) ? null : Column.valueOf(name))
                .collect(Collectors.toCollection(ArrayList::new));
        return new Mapping(titled, columns, absent == null ? null : Absent.valueOf(absent));
    }
}
