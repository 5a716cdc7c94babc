package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worth somebody's attention on polling day, and what is not. */
class AlertsTest {

    private static List<String> at(Day day, String clock) {
        return Alerts.at(day.snapshot(), Day.CLOSES, Day.at(clock)).stream()
                .map(a -> a.kind() + " " + String.join("+", a.post().codes()) + " " + a.numbers())
                .toList();
    }

    /** Told all the time, so that no station is silent or without a teller. */
    private static Day quiet(String... codes) {
        Day day = new Day();
        for (String code : codes) {
            day.district(code, 100).shift(code, "07:00", "22:00").told(code, "07:00", "22:00", 300);
        }
        return day;
    }

    @Test
    void aGoodDayHasNoAlerts() {
        for (String clock : List.of("06:00", "07:10", "08:00", "12:00", "21:59", "22:00", "23:30")) {
            assertEquals(List.of(), at(quiet("EA", "EB"), clock), clock);
        }
    }

    @Test
    void theLargestStationsWantATellerAndTheSmallOnesDoNot() {
        Day day = new Day()
                .district("EA", 400)
                .district("EB", 300)
                .district("EC", 200)
                .district("ED", 20)
                .together("EB", "EC");
        for (String code : List.of("EA", "EB", "EC", "ED")) {
            day.told(code, "07:00", "08:00", 5);
        }
        assertEquals(List.of(), at(day, "07:40"));
        assertEquals(List.of("NO_TELLER EB+EC [500]"), at(day, "10:00"));
        assertEquals(List.of(), at(day, "22:00"));
        assertEquals(
                List.of("NO_TELLER EA [400]"),
                at(
                        new Day()
                                .district("EA", 400)
                                .district("EB", 29)
                                .told("EA", "07:00", "08:00", 5)
                                .told("EB", "07:00", "08:00", 5),
                        "10:00"));
    }

    @Test
    void sheetsThatShouldBeBackAreAskedFor() {
        Day day = quiet("EA", "EB").sheets("EA", 3, 2, "10:30").sheets("EB", 1, 0, null);
        assertEquals(List.of("SHEET_OVERDUE EA [2, 3]"), at(day, "12:00"));
        assertEquals(List.of(), at(day, "06:00"), "the polls have not opened");
    }

    @Test
    void numbersOfTheLastHalfHourShowThatATellerIsThere() {
        Day day = new Day().district("EA", 400).told("EA", "09:00", "10:00", 30);
        assertEquals(List.of(), at(day, "10:20"));
        assertEquals(List.of("NO_TELLER EA [400]"), at(day, "10:40"));
    }

    @Test
    void aTellerWhoStopsTakingNumbersIsASuddenDropOnlyWhileOnDuty() {
        Day day = quiet("EA").district("EB", 10).told("EB", "09:00", "11:00", 120);
        assertEquals(List.of(), at(day, "11:30"));
        day.shift("EB", "08:00", "13:00");
        assertEquals(List.of(), at(day, "11:05"));
        assertEquals(List.of("SUDDEN_DROP EB [0, 30]"), at(day, "11:30"));
        day.shift("EB", "08:00", "13:00").told("EB", "11:00", "11:30", 14);
        assertEquals(List.of(), at(day, "11:30"));
    }

    @Test
    void moreNumbersThanCanHavePassedAreImplausible() {
        Day day = quiet("EA").told("EA", "11:00", "11:15", 160);
        assertEquals(List.of("IMPLAUSIBLE_JUMP EA [165, 5]"), at(day, "11:15"));
        Day busier = quiet("EA").told("EA", "17:00", "17:15", 12);
        assertEquals(List.of(), at(busier, "17:15"));
        Day pad = quiet("EA").told("EA", "11:00", "11:15", 60);
        assertEquals(List.of("IMPLAUSIBLE_JUMP EA [65, 5]"), at(pad, "11:15"));
    }

    @Test
    void aCountBelowTheNumbersTakenOrTheCountBeforeIsTooLow() {
        assertEquals(List.of(), at(quiet("EA").count("12:00", 150, "EA").count("15:00", 150, "EA"), "12:30"));
        assertEquals(List.of("COUNT_TOO_LOW EA [60, 97]"), at(quiet("EA").count("12:00", 60, "EA"), "12:30"));
        assertEquals(
                List.of("COUNT_TOO_LOW EA [180, 190]"),
                at(quiet("EA").count("12:00", 190, "EA").count("13:00", 180, "EA"), "13:30"));
        assertEquals(List.of(), at(quiet("EA").count("13:00", 10, "EA"), "12:30"));
        assertEquals(List.of(), at(quiet("EA", "EB").count("12:00", 10, "EA", "EB"), "12:30"));
    }

    @Test
    void aStationOfWhichNothingIsHeardIsNoticedAfterTwoHours() {
        Day day = quiet("EA").district("EB", 12).district("EC", 9);
        assertEquals(List.of(), at(day, "08:59"));
        assertEquals(List.of("NO_DATA EB [12]"), at(day, "09:00"));
        assertEquals(List.of(), at(day.shift("EB", "08:30", null), "09:00"));
    }

    @Test
    void aShiftThatNobodyEndedIsNoticed() {
        Day day = quiet("EB").district("EA", 10).shift("EA", "08:00", null).told("EA", "08:00", "11:00", 50);
        assertEquals(List.of(), at(day, "12:20"));
        assertEquals(List.of("SHIFT_OPEN EA []"), at(day, "12:40"));
        Day toTheEnd = quiet("EB").district("EA", 10).shift("EA", "19:30", null).told("EA", "19:30", "22:00", 50);
        assertEquals(List.of(), at(toTheEnd, "22:00"));
        assertEquals(List.of("SHIFT_OPEN EA []"), at(toTheEnd, "22:30"));
    }

    @Test
    void theMostUrgentComesFirst() {
        Day day = quiet("EB")
                .count("11:00", 3, "EB")
                .district("EA", 400)
                .told("EA", "07:00", "07:30", 5)
                .district("EC", 50);
        assertEquals(List.of("COUNT_TOO_LOW EB [3, 77]", "NO_TELLER EA [400]", "NO_DATA EC [50]"), at(day, "12:00"));
    }

    @Test
    void alertsAreSentences() {
        Day day = quiet("EB").district("EA", 1_400).told("EA", "07:00", "07:30", 5);
        List<AlertText> alerts = AlertText.of(Alerts.at(day.snapshot(), Day.CLOSES, Day.at("12:00")));
        assertEquals(
                List.of("EA station (EA): nobody is telling, and 1,400 promises there are not known to have voted."),
                alerts.stream().map(AlertText::text).toList());
        assertEquals(Day.at("07:00").plusSeconds(27 * 60), alerts.get(0).since());
    }
}
