package org.committeeroom.register.imports;

import java.util.Set;

/**
 * Xpress, 13 columns, the name in one: surname first. A surname of two words cannot be told from a forename there, so
 * the first word counts as the surname and nothing is lost: the rest follows as the forenames.
 */
final class Xpress13 implements Layout {

    @Override
    public String name() {
        return "xpress_13";
    }

    @Override
    public Set<String> signature() {
        return Set.of("electornumberprefix", "electornumber", "electornumbersuffix", "electorname");
    }

    @Override
    public Reader reader() {
        return row -> {
            WholeName name = WholeName.surnameFirst(row.get(Column.NAME));
            return RegisterRow.of(
                    row, Numbers.read(row, Column.NUMBER_SUFFIX), name.surname(), name.forename(), RowChange.NONE);
        };
    }
}
