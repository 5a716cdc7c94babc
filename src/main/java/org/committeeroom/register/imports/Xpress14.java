package org.committeeroom.register.imports;

import java.util.Set;

/** Xpress, 14 columns: surname and all forenames apart. */
final class Xpress14 implements Layout {

    @Override
    public String name() {
        return "xpress_14";
    }

    @Override
    public Set<String> signature() {
        return Set.of("electornumberprefix", "electornumber", "electornumbersuffix", "electorsurname");
    }

    @Override
    public RegisterRow read(Cells row) {
        return row(row, row.get(Column.SURNAME), row.get(Column.FORENAME));
    }

    static RegisterRow row(Cells row, String surname, String forename) {
        return new RegisterRow(
                Numbers.read(row, Column.NUMBER_SUFFIX),
                surname,
                forename,
                row.get(Column.MARKER),
                row.get(Column.DATE),
                row.address(),
                row.get(Column.POSTCODE),
                row.get(Column.WARD),
                "",
                "");
    }
}
