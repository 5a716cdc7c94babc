package org.committeeroom.register.imports;

import org.committeeroom.register.ElectorNumber;

/** A register whose columns a person has named. The number may hold the district: {@code EA-123/1}. */
final class MappedLayout implements Layout {

    static final String NAME = "mapped";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean serves(ImportKind kind, Header header) {
        return kind == ImportKind.UPDATE ? header.has(Column.STATUS) : kind == ImportKind.FULL;
    }

    @Override
    public Reader reader() {
        return row -> {
            ElectorNumber number = Numbers.readJoined(row, Column.NUMBER_SUFFIX);
            String surname = row.get(Column.SURNAME);
            String forename = (row.get(Column.FORENAME) + ' ' + row.get(Column.MIDDLE_NAME)).strip();
            if (surname.isEmpty() && row.has(Column.NAME)) {
                WholeName name = WholeName.surnameFirst(row.get(Column.NAME));
                surname = name.surname();
                forename = name.forename();
            } else if (surname.isEmpty() && row.has(Column.FULL_NAME)) {
                WholeName name = WholeName.surnameLast(row.get(Column.FULL_NAME));
                surname = name.surname();
                forename = name.forename();
            }
            surname = (surname + ' ' + row.get(Column.SUFFIX)).strip();
            RowChange.Action action = HalaroseOld.action(row.get(Column.STATUS));
            RowChange change = action == RowChange.Action.NONE
                    ? RowChange.NONE
                    : Months.find(row.get(Column.REGISTER_MONTH), action);
            return RegisterRow.of(row, number, surname, forename, change);
        };
    }
}
