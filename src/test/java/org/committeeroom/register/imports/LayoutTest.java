package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each layout makes of its rows, a fixture file per layout. */
class LayoutTest {

    @Test
    void xpressUpdatesSayWhatTheyDoByTheMonthThatIsNotZero() throws IOException {
        assertEquals(
                List.of(
                        "xpress_update",
                        "EA-124/1 Nora|New [] Flat 2/14 Example Road/London N7 1AA ADD FEBRUARY 2024",
                        "EA-3 Maxine|Muster [F] 14A Example Road/London N7 1AB MODIFY FEBRUARY 2024",
                        "EB-1 Zoë|O'Neill [] Rose Court/3 Example Street/London N7 2AA DELETE FEBRUARY 2024",
                        "ADDED_AND_DELETED",
                        "EA-131 Still|Same [G] 18 Example Road/London N7 1AA MODIFY FEBRUARY 2024",
                        "EA-132 Only|Street [] 20 Example Road N7 1AA ADD FEBRUARY 2024",
                        "BAD_CHANGE"),
                rows("xpress_update.csv"));
    }

    @Test
    void halaroseUpdatesHaveRemarksThatNameTheMonth() throws IOException {
        assertEquals(
                List.of(
                        "halarose_old",
                        "KD-2/2-301 Nora|New [] 16 Example Road/London N7 1AA ADD FEBRUARY 2024",
                        "KD-2/2-289/1 Benjamin|Example [] Flat 2/14 Example Road/London N7 1AA MODIFY MARCH 0",
                        "KD-2/2-290 Dan|Example [] Flat 2/14 Example Road/London N7 1AA DELETE MARCH 0",
                        "KD-2/2-291 Eve|Example [] Flat 2/14 Example Road/London N7 1AA NONE uprn 100012345"),
                rows("halarose_old-update.tsv"));
        assertEquals(
                List.of(
                        "halarose_new",
                        "BE1-6 Nora|New [] 14 Example Road/London NW10 1AA ADD id 9100 uprn 10001234",
                        "BE1-5/1 Ben|Sample [B] 2, 14 Example Road/London NW10 1AA MODIFY id 9002 uprn 10001234",
                        "BE2-12 Max|Muster [] Rose House/Example Lane NW10 1AB DELETE id 9003"),
                rows("halarose_new-update.csv"));
    }

    @Test
    void idoxHasNoHeaderAndIsKnownByItsPlaces() throws IOException {
        assertEquals(
                List.of(
                        "idox",
                        "STA-1-1 Ada Mary|Example [] Flat 2/14 Example Road/London N7 1AA NONE",
                        "STA-1-2/1 Ben|(z) Sample [G] Flat 2/14 Example Road/London N7 1AA NONE",
                        "STB-1 Max|Muster [] 16 Example Road/London N7 1AB NONE",
                        "STB-2 Juan|Fulano []   NONE"),
                rows("idox.csv"));
        assertEquals(
                List.of(
                        "idox",
                        "STA-1-3 Nora|New [] 14 Example Road/London N7 1AA ADD JANUARY 0",
                        "STA-1-2/1 Benjamin|(z) Sample [] Flat 2/14 Example Road/London N7 1AA MODIFY MARCH 0",
                        "STB-1 Max|Muster [] 16 Example Road/London N7 1AB DELETE FEBRUARY 0"),
                rows("idox-update.csv"));
    }

    @Test
    void anUpdateIsToldFromAWholeRegister() throws IOException {
        assertServes("xpress_14.csv", true, false);
        assertServes("xpress_13.csv", true, false);
        assertServes("xpress_update.csv", false, true);
        assertServes("halarose_old.tsv", true, true);
        assertServes("halarose_old-no-status.tsv", true, false);
        assertServes("halarose_old-update.tsv", false, true);
        assertServes("halarose_new.csv", true, false);
        assertServes("halarose_new-update.csv", false, true);
        assertServes("idox.csv", true, false);
        assertServes("idox-update.csv", false, true);
    }

    private static void assertServes(String file, boolean full, boolean update) throws IOException {
        try (RegisterFile rows = RegisterFile.open(Fixture.file(file), Layouts::of)) {
            Layout layout = rows.recognised().layout();
            assertEquals(full, layout.serves(ImportKind.FULL, rows.header()), file);
            assertEquals(update, layout.serves(ImportKind.UPDATE, rows.header()), file);
            assertFalse(layout.serves(ImportKind.ABSENT_VOTERS, rows.header()));
        }
    }

    @Test
    void theMonthOfAnUpdateIsTheNearestOfItsName() {
        RowChange december = new RowChange(RowChange.Action.ADD, java.time.Month.DECEMBER, 0);
        assertEquals(
                "2023-12", december.month(java.time.LocalDate.of(2024, 1, 10)).toString());
        assertEquals(
                "2024-12", december.month(java.time.LocalDate.of(2024, 12, 10)).toString());
        RowChange january = new RowChange(RowChange.Action.ADD, java.time.Month.JANUARY, 0);
        assertEquals(
                "2025-01", january.month(java.time.LocalDate.of(2024, 12, 20)).toString());
        assertEquals(
                "2021-01",
                new RowChange(RowChange.Action.ADD, java.time.Month.JANUARY, 2021)
                        .month(java.time.LocalDate.of(2024, 12, 20))
                        .toString());
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (RegisterFile rows = RegisterFile.open(Fixture.file(file), Layouts::of)) {
            lines.add(rows.recognised().layout().name());
            Layout.Reader reader = rows.recognised().layout().reader();
            rows.recognised().above().forEach(reader::isRemark);
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                if (!reader.isRemark(row) && !rows.isHeaderAgain(row)) {
                    rows.checkColumns(row);
                    lines.add(line(reader, new Cells(rows.header(), row)));
                }
            }
        }
        return lines;
    }

    private static String line(Layout.Reader reader, Cells cells) {
        try {
            RegisterRow row = reader.read(cells);
            assertTrue(row.source() == cells.source());
            return row.number() + " " + row.forename() + "|" + row.surname() + " [" + row.marker() + "] "
                    + String.join("/", row.address()) + " " + row.postcode() + " "
                    + row.change().action()
                    + (row.change().month() == null
                            ? ""
                            : " " + row.change().month() + " " + row.change().year())
                    + (row.keys().electorId().isEmpty()
                            ? ""
                            : " id " + row.keys().electorId())
                    + (row.keys().uprn().isEmpty() ? "" : " uprn " + row.keys().uprn());
        } catch (RejectedRow e) {
            return e.reason().name();
        }
    }
}
