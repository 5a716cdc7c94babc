package org.committeeroom.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PollingTimeTest {

    @Test
    void pollsAreAlwaysOpenNow() {
        Instant start = Instant.parse("2024-03-30T00:00:00Z");
        for (int minutes = 0; minutes < 3 * 24 * 60; minutes += 7) {
            Instant now = start.plusSeconds(60L * minutes);
            PollingTime poll = PollingTime.at(now);
            LocalTime there = now.atZone(poll.zone()).toLocalTime();
            assertEquals(now.atZone(poll.zone()).toLocalDate(), poll.date());
            assertTrue(!there.isBefore(LocalTime.of(9, 30)) && !there.isAfter(LocalTime.of(20, 30)), now + " " + poll);
            assertTrue(ZoneId.getAvailableZoneIds().contains(poll.zone().getId()), poll::toString);
        }
    }

    @Test
    void byDayItIsInLondon() {
        assertEquals(
                "Europe/London",
                PollingTime.at(Instant.parse("2024-07-04T12:00:00Z")).zone().getId());
        assertEquals(
                "Etc/GMT-12",
                PollingTime.at(Instant.parse("2024-07-04T03:10:00Z")).zone().getId());
        assertEquals(
                "Etc/GMT+8",
                PollingTime.at(Instant.parse("2024-07-04T23:10:00Z")).zone().getId());
    }
}
