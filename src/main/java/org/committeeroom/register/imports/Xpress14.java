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
    public Reader reader() {
        return row -> RegisterRow.of(
                row,
                Numbers.read(row, Column.NUMBER_SUFFIX),
                row.get(Column.SURNAME),
                row.get(Column.FORENAME),
                RowChange.NONE);
    }
}
