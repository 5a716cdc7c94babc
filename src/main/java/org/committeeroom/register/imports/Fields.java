package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Column.*;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.committeeroom.platform.Problems;

/** What the columns of each kind of file can hold, and what they must. */
final class Fields {

    private static final Set<Column> NUMBERS = EnumSet.of(DISTRICT, NUMBER, NUMBER_SUFFIX);
    private static final Set<Column> NAMES = EnumSet.of(SURNAME, FORENAME, MIDDLE_NAME, NAME, FULL_NAME);
    private static final Set<Column> REGISTER =
            with(NUMBERS, NAMES, EnumSet.of(MARKER, DATE, ADDRESS, POSTCODE, WARD, SUB_HOUSE, HOUSE, ELECTOR_ID, UPRN));
    private static final Set<Column> UPDATE = with(REGISTER, EnumSet.of(STATUS, REGISTER_MONTH));
    private static final Set<Column> ABSENT =
            with(NUMBERS, EnumSet.of(ABSENT_TYPE, SINCE, UNTIL, BALLOT_ADDRESS, PROXY_NAME, PROXY_ADDRESS));
    private static final Set<Column> MARKED = with(NUMBERS, EnumSet.of(VOTED, POSTCODE), NAMES);

    private Fields() {}

    @SafeVarargs
    private static Set<Column> with(Set<Column>... sets) {
        Set<Column> all = EnumSet.noneOf(Column.class);
        for (Set<Column> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    static Set<Column> of(ImportKind kind) {
        return switch (kind) {
            case FULL -> REGISTER;
            case UPDATE -> UPDATE;
            case ABSENT_VOTERS -> ABSENT;
            case MARKED -> MARKED;
        };
    }

    /** Refuses what somebody says of columns where it cannot be so. */
    static void check(ImportKind kind, List<Column> columns, int width) {
        if (columns.size() != width) {
            throw Problems.invalid("columns", "has to name each of the " + width + " columns of the file, or null");
        }
        Set<Column> seen = new HashSet<>();
        for (Column column : columns) {
            if (column != null && !of(kind).contains(column)) {
                throw Problems.invalid("columns", "names something that this kind of file does not hold");
            }
            if (column != null && !column.isLines() && !seen.add(column)) {
                throw Problems.invalid("columns", "names something twice of which there is one");
            }
        }
        if (!seen.contains(NUMBER)) {
            throw Problems.invalid("columns", "names no column of the elector's number");
        }
        if (kind.isRegister() && NAMES.stream().noneMatch(seen::contains)) {
            throw Problems.invalid("columns", "names no column of the elector's name");
        }
        if (kind == ImportKind.UPDATE && !seen.contains(STATUS)) {
            throw Problems.invalid("columns", "names no column that says what each row does");
        }
    }
}
