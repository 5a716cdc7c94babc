package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.estimate.Ground.Outing;
import org.junit.jupiter.api.Test;

class OutingsTest {

    private static final Instant OPENS = Instant.parse("2024-07-04T06:00:00Z");
    private static final UUID PHONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final Outings outings = new Outings(OPENS);

    private void call(UUID phone, int minute, int door) {
        outings.add(phone, OPENS.plusSeconds(60L * minute), new UUID(2, door));
    }

    @Test
    void theLastDoorTookAsLongAsTheOthers() {
        for (int i = 0; i < 10; i++) {
            call(PHONE, 60 + 3 * i, i);
        }
        assertEquals(List.of(new Outing(1, 1.5, 10)), outings.all());
    }

    @Test
    void peopleBehindOneDoorAreOneDoor() {
        call(PHONE, 0, 1);
        call(PHONE, 0, 1);
        call(PHONE, 6, 2);
        call(PHONE, 12, 3);
        call(PHONE, 12, 3);
        assertEquals(List.of(new Outing(0, 0.2 + 0.1, 3)), outings.all());
    }

    @Test
    void aLongPauseBeginsAnotherOuting() {
        for (int i = 0; i < 4; i++) {
            call(PHONE, 10 * i, i);
            call(PHONE, 120 + 10 * i, 10 + i);
        }
        assertEquals(2, outings.all().size());
        assertEquals(0, outings.all().get(0).from());
        assertEquals(2, outings.all().get(1).from());
        assertEquals(4, outings.all().get(1).doors());
    }

    @Test
    void eachPhoneIsATeamOfItsOwn() {
        for (int i = 0; i < 3; i++) {
            call(PHONE, 6 * i, i);
            call(OTHER, 12 * i, 10 + i);
        }
        assertEquals(List.of(3, 3), outings.all().stream().map(Outing::doors).toList());
    }

    @Test
    void whatWasKeyedInAndWhatIsTooShortTellsNothing() {
        for (int i = 0; i < 9; i++) {
            call(null, 0, i);
        }
        call(PHONE, 0, 20);
        call(PHONE, 5, 21);
        call(OTHER, 5, 22);
        call(OTHER, 5, 23);
        call(OTHER, 5, 24);
        assertEquals(List.of(), outings.all());
    }
}
