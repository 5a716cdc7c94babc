package org.committeeroom.dashboard.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.committeeroom.dashboard.progress.History.Day;
import org.committeeroom.dashboard.progress.History.Doors;
import org.junit.jupiter.api.Test;

/** Whether half of the electorate is reached in time. */
class PaceTest {

    private static final LocalDate POLL = LocalDate.of(2024, 7, 4);
    private static final LocalDate TODAY = POLL.minusDays(10);

    /** So many new contacts on each of the days before today. */
    private static Map<LocalDate, Day> days(int... contacts) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (int i = 0; i < contacts.length; i++) {
            days.put(TODAY.minusDays(contacts.length - i), new Day(contacts[i], 0, 0, Doors.NONE));
        }
        return days;
    }

    @Test
    void itCountsWholeDaysUpToThePoll() {
        Pace pace = Pace.of(days(30, 100, 100, 100, 100, 100, 100, 100), 730, 3_000, 0.5, TODAY, POLL);
        assertEquals(new Pace(1_500, 100, 77.0, 10, 1_730, TODAY.plusDays(7), true), pace);
    }

    @Test
    void tooSlowIsNotOnCourse() {
        Pace pace = Pace.of(days(70), 70, 3_000, 0.5, TODAY, POLL);
        assertEquals(10, pace.perDay());
        assertEquals(143, pace.neededPerDay());
        assertEquals(170, pace.expected());
        assertNull(pace.reachedOn());
        assertFalse(pace.onCourse());
    }

    @Test
    void whatIsReachedIsReachedOnItsDay() {
        Pace pace = Pace.of(days(10, 60, 80), 150, 140, 0.5, TODAY, POLL);
        assertEquals(TODAY.minusDays(2), pace.reachedOn());
        assertEquals(0, pace.neededPerDay());
        assertEquals(140, pace.expected());
        assertTrue(pace.onCourse());
    }

    @Test
    void onPollingDayNothingIsLeftToDo() {
        Pace pace = Pace.of(days(10), 10, 140, 0.5, POLL, POLL);
        assertEquals(0, pace.daysLeft());
        assertNull(pace.neededPerDay());
        assertFalse(pace.onCourse());
        assertTrue(Pace.of(Map.of(), 0, 0, 0.5, POLL.plusDays(9), POLL).onCourse());
    }
}
