package org.committeeroom.register.imports;

import java.util.Locale;
import java.util.Set;

/**
 * Halarose Eros, columns PD and ENO, often with tabs; {@code Suffix} belongs to the name there. Its updates have
 * further columns, and remarks between the rows.
 */
final class HalaroseOld implements Layout {

    private static final Set<String> OF_UPDATES = Set.of("registercode");

    @Override
    public String name() {
        return "halarose_old";
    }

    @Override
    public Set<String> signature() {
        return Set.of("pd", "eno", "surname");
    }

    @Override
    public boolean serves(ImportKind kind, Header header) {
        boolean ofUpdates = header.hasNames(OF_UPDATES);
        return kind == ImportKind.UPDATE ? header.has(Column.STATUS) : kind == ImportKind.FULL && !ofUpdates;
    }

    @Override
    public Reader reader() {
        Remarks remarks = new Remarks();
        return new Reader() {
            @Override
            public RegisterRow read(Cells row) {
                return RegisterRow.of(
                        row,
                        Numbers.read(row, null),
                        (row.get(Column.SURNAME) + ' ' + row.get(Column.SUFFIX)).strip(),
                        row.get(Column.FORENAME),
                        remarks.change(action(row.get(Column.STATUS))));
            }

            @Override
            public boolean isRemark(TableRow row) {
                return remarks.isRemark(row);
            }
        };
    }

    /** In whole registers too: there A is who has come since the last one, and D who has gone. */
    static RowChange.Action action(String status) {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "A", "ADD" -> RowChange.Action.ADD;
            case "M", "C", "E", "MODIFY", "AMEND" -> RowChange.Action.MODIFY;
            case "D", "DELETE" -> RowChange.Action.DELETE;
            default -> RowChange.Action.NONE;
        };
    }
}
