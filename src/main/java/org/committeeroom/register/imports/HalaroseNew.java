package org.committeeroom.register.imports;

import java.util.Set;

/**
 * Halarose Eros, columns PDCode and RollNo: 21 of them about 2016, 25 since 2024, and ChangeTypeID in its updates.
 * RollNo 123.001 means 123/1.
 */
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
    public Reader reader() {
        return row -> RegisterRow.of(
                row,
                Numbers.read(row, null),
                row.get(Column.SURNAME),
                (row.get(Column.FORENAME) + ' ' + row.get(Column.MIDDLE_NAME)).strip(),
                RowChange.NONE);
    }
}
