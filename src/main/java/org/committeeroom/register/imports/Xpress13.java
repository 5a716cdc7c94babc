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
            String name = row.get(Column.NAME);
            int comma = name.indexOf(',');
            int end = comma >= 0 ? comma : name.indexOf(' ');
            String surname = end < 0 ? name : name.substring(0, end);
            String rest = end < 0 ? "" : name.substring(end + 1).strip();
            return RegisterRow.of(row, Numbers.read(row, Column.NUMBER_SUFFIX), surname, rest, RowChange.NONE);
        };
    }
}
