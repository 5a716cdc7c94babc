package org.committeeroom.security.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastHourTest {

    private static final Instant NOON = Instant.parse("2026-05-07T12:00:00Z");

    private static Instant minutes(int after) {
        return NOON.plus(Duration.ofMinutes(after));
    }

    @Test
    void theSamePageAgainCountsOnce() {
        LastHour hour = new LastHour(false);
        assertEquals(100, hour.add("page 1", 100, NOON));
        assertEquals(200, hour.add("page 2", 100, NOON));
        assertEquals(200, hour.add("page 1", 100, minutes(1)));
    }

    @Test
    void whatIsAnHourOldIsForgotten() {
        LastHour hour = new LastHour(false);
        hour.add("page 1", 100, NOON);
        hour.add("page 2", 10, minutes(30));
        assertEquals(110, hour.total(minutes(59)));
        assertEquals(10, hour.total(minutes(60)));
        assertEquals(110, hour.add("page 1", 100, minutes(60)));
        assertEquals(0, hour.total(minutes(200)));
    }

    @Test
    void whatIsTypedLetterByLetterIsOneSearch() {
        LastHour searches = new LastHour(true);
        for (String typed : new String[] {"s", "sm", "smi", "smit", "smith", "smit", "smith"}) {
            assertEquals(1, searches.add(typed, 1, NOON));
        }
        assertEquals(2, searches.add("jones", 1, NOON));
        assertEquals(3, searches.add("smythe", 1, NOON));
    }

    @Test
    void whoNeverStopsIsStillCounted() {
        LastHour hour = new LastHour(false);
        int total = 0;
        for (int i = 0; i < 10_050; i++) {
            total = hour.add("page " + i, 1, NOON);
        }
        assertEquals(10_000, total);
    }
}
