package org.committeeroom.register.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.committeeroom.register.ElectorNumber;

/** Whether rows without titles look like those of which somebody has said what they hold. */
final class Shape {

    /** Some cells of every column are odd. */
    private static final double MOSTLY = 0.8;

    private static final Pattern NAME = Pattern.compile("\\D{2,}");
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}/ .-]{1,20}");
    private static final Pattern SHORT = Pattern.compile(".{1,8}");
    private static final Pattern DATE = Pattern.compile("[\\p{Alnum}/ .:-]{5,20}");

    private Shape() {}

    static boolean fits(Mapping mapping, List<TableRow> rows) {
        int width = mapping.columns().size();
        if (mapping.header() || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            return false;
        }
        for (int i = 0; i < width; i++) {
            if (!fits(mapping.columns().get(i), cells(rows, i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(List<TableRow> rows, int column) {
        return rows.stream()
                .map(row -> Cells.clean(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean fits(Column column, List<String> cells) {
        if (column == Column.NUMBER && cells.isEmpty()) {
            return false;
        }
        Predicate<String> test = test(column);
        return test == null || cells.stream().filter(test).count() >= MOSTLY * cells.size();
    }

    /** What cells of the column look like; null where they may be anything. */
    private static Predicate<String> test(Column column) {
        if (column == null) {
            return null;
        }
        return switch (column) {
            case NUMBER -> cell -> ElectorNumber.parse(cell, "").isPresent();
            case DISTRICT -> CODE.asMatchPredicate();
            case POSTCODE -> cell -> Postcode.read(cell) != null;
            case SURNAME, FORENAME, MIDDLE_NAME, NAME, FULL_NAME, PROXY_NAME -> NAME.asMatchPredicate();
            case DATE, SINCE, UNTIL -> DATE.asMatchPredicate();
            case NUMBER_SUFFIX, MARKER, STATUS -> SHORT.asMatchPredicate();
            default -> null;
        };
    }
}
