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
        String house) {}
