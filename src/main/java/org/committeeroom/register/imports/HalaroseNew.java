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
    public boolean serves(ImportKind kind, Header header) {
        return kind == (header.has(Column.STATUS) ? ImportKind.UPDATE : ImportKind.FULL);
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
                        row.get(Column.SURNAME),
                        (row.get(Column.FORENAME) + ' ' + row.get(Column.MIDDLE_NAME)).strip(),
                        remarks.change(HalaroseOld.action(row.get(Column.STATUS))));
            }

            @Override
            public boolean isRemark(TableRow row) {
                return remarks.isRemark(row);
            }
        };
    }
}
