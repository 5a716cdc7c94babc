package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {

    private static List<Column> guess(ImportKind kind, String titles, String... rows) {
        List<TableRow> table = Arrays.stream(rows)
                .map(r -> new TableRow(1, List.of(r.split(";", -1))))
                .toList();
        return Guess.of(List.of(titles.split(";")), table, Fields.of(kind));
    }

    private static List<Column> guess(String titles, String... rows) {
        return guess(ImportKind.FULL, titles, rows);
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

    /** Not guessed, a list of postal voters and proxies would be taken for one of postal voters. */
    @Test
    void theWayOfVotingIsKnownByWhatIsInTheColumn() {
        assertEquals(
                Arrays.asList(
                        Column.NUMBER,
                        Column.ABSENT_TYPE,
                        Column.BALLOT_ADDRESS,
                        null,
                        Column.PROXY_NAME,
                        Column.PROXY_ADDRESS,
                        Column.UNTIL),
                guess(
                        ImportKind.ABSENT_VOTERS,
                        "Electoral Ref;Kind;Papers go to;;Name of proxy;Proxy lives at;Ends",
                        "EA-1;Postal;1 Holiday Lane;Sampleton;;;31/01/2027",
                        "EA-2;Emergency Proxy;;;Pat Proxy;2 Proxy Road;",
                        "EA-3;Postal Proxy;;;Quentin Proxy;3 Proxy Road;"));
    }
}
