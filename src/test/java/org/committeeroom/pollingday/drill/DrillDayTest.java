package org.committeeroom.pollingday.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.committeeroom.returns.ReturnType;
import org.junit.jupiter.api.Test;

class DrillDayTest {

    private static final Instant OPENS = Instant.parse("2024-07-04T06:00:00Z");

    private static List<DrillElector> people() {
        List<DrillElector> people = new ArrayList<>();
        UUID station = new UUID(1, 1);
        UUID district = new UUID(2, 2);
        for (int number = 1; number <= 400; number++) {
            people.add(new DrillElector(
                    new UUID(3, number), district, "EA", station, number, 0, number % 6 == 0, number % 4 == 0));
        }
        return people;
    }

    @Test
    void theSameSeedIsTheSameDay() {
        Play one = DrillDay.of(people(), 1, OPENS);
        assertEquals(one, DrillDay.of(people(), 1, OPENS));
        assertFalse(one.equals(DrillDay.of(people(), 2, OPENS)));
    }

    @Test
    void whatHappensIsInTheOrderOfItsTimesWhileThePollIsOpen() {
        List<Play.Tap> taps = DrillDay.of(people(), 1, OPENS).taps();
        assertTrue(taps.size() > 200, taps.size() + " taps");
        Instant before = OPENS;
        for (Play.Tap tap : taps) {
            assertFalse(tap.at().isBefore(before));
            before = tap.at();
        }
        assertFalse(before.isAfter(OPENS.plus(Duration.ofHours(16))));
        assertEquals(
                taps.size(),
                new HashSet<>(taps.stream().map(tap -> tap.what().id()).toList()).size());
    }

    @Test
    void thereAreTellersKnockersAndLifts() {
        Play play = DrillDay.of(people(), 1, OPENS);
        for (ReturnType type : List.of(ReturnType.TOLD, ReturnType.TELLER_SHIFT, ReturnType.KNOCK_UP)) {
            assertTrue(play.taps().stream().anyMatch(tap -> tap.what().type() == type), type.name());
        }
        assertTrue(play.told() > 100, play.told() + " told");
    }

    @Test
    void theServerIsAwayForTenMinutesAndEveryPhoneNowAndThen() {
        Trouble trouble = new Trouble(OPENS, 1);
        Instant lunch = OPENS.plus(Duration.ofMinutes(330));
        assertFalse(trouble.serverAway(lunch.minusSeconds(1)));
        assertTrue(trouble.serverAway(lunch));
        assertFalse(trouble.serverAway(lunch.plus(Duration.ofMinutes(10))));
        long cutOff = IntStream.range(0, 900)
                .filter(minute -> trouble.cutOff(3, OPENS.plus(Duration.ofMinutes(minute))))
                .count();
        assertTrue(cutOff < 400, cutOff + " minutes");
        assertTrue(IntStream.range(0, 10).anyMatch(phone -> IntStream.range(0, 900)
                .anyMatch(minute -> trouble.cutOff(phone, OPENS.plus(Duration.ofMinutes(minute))))));
    }
}
