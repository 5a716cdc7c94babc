package org.committeeroom.campaign.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeeroom.campaign.Nation;
import org.junit.jupiter.api.Test;

/** Against the lists that the government published. */
class BankHolidaysTest {

    private static void assertHolidays(Nation nation, int year, String... days) {
        Set<LocalDate> published = Stream.of(days)
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(published, BankHolidays.in(nation, year));
    }

    @Test
    void england() {
        assertHolidays(Nation.ENGLAND, 2024, "01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26");
    }

    @Test
    void withAJubileeAFuneralAndChristmasOnASunday() {
        assertHolidays(
                Nation.WALES,
                2022,
                "01-03",
                "04-15",
                "04-18",
                "05-02",
                "06-02",
                "06-03",
                "08-29",
                "09-19",
                "12-26",
                "12-27");
    }

    @Test
    void scotlandHasNoEasterMonday() {
        assertHolidays(
                Nation.SCOTLAND,
                2022,
                "01-03",
                "01-04",
                "04-15",
                "05-02",
                "06-02",
                "06-03",
                "08-01",
                "09-19",
                "11-30",
                "12-26",
                "12-27");
        assertHolidays(
                Nation.SCOTLAND,
                2026,
                "01-01",
                "01-02",
                "04-03",
                "05-04",
                "05-25",
                "06-15",
                "08-03",
                "11-30",
                "12-25",
                "12-28");
    }

    @Test
    void northernIrelandHasTwoOfItsOwn() {
        assertHolidays(
                Nation.NORTHERN_IRELAND,
                2024,
                "01-01",
                "03-18",
                "03-29",
                "04-01",
                "05-06",
                "05-27",
                "07-12",
                "08-26",
                "12-25",
                "12-26");
    }

    @Test
    void earlyMayMovedIn2020() {
        assertHolidays(Nation.ENGLAND, 2020, "01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28");
    }
}
