package org.committeeroom.register.imports;

import java.util.Set;

/** Halarose Eros, columns PDCode and RollNo: 21 of them about 2016, 25 since 2024. RollNo 123.001 means 123/1. */
final class HalaroseNew implements Layout {

    @Override
    public String name() {
        return "halarose_new";
    }

    @Override
    public Set<String> signature() {
        return Set.of("pdcode", "rollno", "electorsurname");
    }

    @Override
    public RegisterRow read(Cells row) {
        return new RegisterRow(
                Numbers.read(row, null),
                row.get(Column.SURNAME),
                (row.get(Column.FORENAME) + ' ' + row.get(Column.MIDDLE_NAME)).strip(),
                row.get(Column.MARKER),
                row.get(Column.DATE),
                row.address(),
                row.get(Column.POSTCODE),
                row.get(Column.WARD),
                row.get(Column.SUB_HOUSE),
                row.get(Column.HOUSE));
    }
}
