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
    public RegisterRow read(Cells row) {
        if (row.get(Column.STATUS).equalsIgnoreCase("D")) {
            throw new RejectedRow(RejectedRow.Reason.DELETED);
        }
        return new RegisterRow(
                Numbers.read(row, null),
                (row.get(Column.SURNAME) + ' ' + row.get(Column.SUFFIX)).strip(),
                row.get(Column.FORENAME),
                row.get(Column.MARKER),
                row.get(Column.DATE),
                row.address(),
                row.get(Column.POSTCODE),
                row.get(Column.WARD),
                "",
                "");
    }
}
