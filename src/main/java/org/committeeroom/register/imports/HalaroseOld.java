package org.committeeroom.register.imports;

import java.util.Set;

/** Halarose Eros, columns PD and ENO, often with tabs; {@code Suffix} belongs to the name there. */
final class HalaroseOld implements Layout {

    @Override
    public String name() {
        return "halarose_old";
    }

    @Override
    public Set<String> signature() {
        return Set.of("pd", "eno", "surname");
    }

    @Override
    public Reader reader() {
        return row -> RegisterRow.of(
                row,
                Numbers.read(row, null),
                (row.get(Column.SURNAME) + ' ' + row.get(Column.SUFFIX)).strip(),
                row.get(Column.FORENAME),
                new RowChange(action(row.get(Column.STATUS)), null, 0));
    }

    /** In whole registers too: there A is who has come since the last one, and D who has gone. */
    private static RowChange.Action action(String status) {
        return switch (status.toUpperCase(java.util.Locale.ROOT)) {
            case "A" -> RowChange.Action.ADD;
            case "M" -> RowChange.Action.MODIFY;
            case "D" -> RowChange.Action.DELETE;
            default -> RowChange.Action.NONE;
        };
    }
}
