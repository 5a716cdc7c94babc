package org.committeeroom.register.imports;

import java.util.List;
import org.committeeroom.register.ElectorNumber;

/**
 * What a layout makes of one row.
 *
 * @param date as written: a day of birth or of coming of age; {@code date.isEmpty()} for most
 * @param ward name, or empty
 * @param subHouse flat as the file has it in a column of its own, or empty
 * @param house number or name of the house, likewise
 * @param source the row as it came
 */
record RegisterRow(
        ElectorNumber number,
        String surname,
        String forename,
        String marker,
        String date,
        List<String> address,
        String postcode,
        String ward,
        String subHouse,
        String house,
        StableKeys keys,
        RowChange change,
        TableRow source) {

    /** With all that is found by the names of columns alone; layouts differ in how they write number, name and change. */
    static RegisterRow of(Cells row, ElectorNumber number, String surname, String forename, RowChange change) {
        return new RegisterRow(
                number,
                surname,
                forename,
                row.get(Column.MARKER),
                row.get(Column.DATE),
                row.lines(Column.ADDRESS),
                row.get(Column.POSTCODE),
                row.get(Column.WARD),
                row.get(Column.SUB_HOUSE),
                row.get(Column.HOUSE),
                StableKeys.of(row),
                change,
                row.source());
    }

    /** The same row at another address. */
    RegisterRow at(List<String> lines) {
        return lines.equals(address)
                ? this
                : new RegisterRow(
                        number, surname, forename, marker, date, lines, postcode, ward, subHouse, house, keys, change,
                        source);
    }
}
