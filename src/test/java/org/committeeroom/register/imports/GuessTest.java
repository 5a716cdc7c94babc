package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {

    private static List<Column> guess(String titles, String... rows) {
        List<TableRow> table = Arrays.stream(rows)
                .map(r -> new TableRow(1, List.of(r.split(";", -1))))
                .toList();
        return Guess.of(List.of(titles.split(";")), table, Fields.of(ImportKind.FULL));
    }

    @Test
    void aReferenceBesideTheElectorsNumberIsNoNumberAndNoSuffix() {
        assertEquals(
                Arrays.asList(Column.DISTRICT, Column.NUMBER, null, Column.SURNAME),
                guess("Area;Elector Number;Ref;Last", "EA;1;7;Example", "EA;2;8;Muster"));
        assertEquals(
                Arrays.asList(null, Column.NUMBER, Column.SURNAME),
                guess("Ref;Electoral no;Last", "7;EA-1;Example", "8;EA-2/1;Muster"));
    }

    @Test
    void aTitleThatOnlySoundsLikeANumberNeedsNumbersUnderIt() {
        assertEquals(
                Arrays.asList(Column.NUMBER, null, null, null),
                guess(
                        "Roll;Preferred title;Referendum;Honorific suffix",
                        "EA-1;Dr;yes;Jr",
                        "EA-2;Mx;no;",
                        "EA-3;;no;MBE"));
        assertEquals(
                Arrays.asList(Column.NUMBER, Column.NUMBER_SUFFIX, null, Column.POSTCODE),
                guess("Reference;No suffix;Postcode sector;Code", "1;1;N7 1;N7 1AA", "2;;N7 2;N7 1AB"));
    }
}
