package org.committeeroom.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MonthOrderTest {

    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @Test
    void theNextMonthFollowsAndTheSameMayComeAgain() {
        assertEquals(JUNE.plusMonths(1), after(JUNE, JUNE.plusMonths(1)));
        assertEquals(JUNE, after(JUNE, JUNE));
        assertEquals(JUNE.plusMonths(2), after(JUNE, JUNE.plusMonths(1), JUNE.plusMonths(2)));
        assertEquals(YearMonth.of(2025, 1), after(YearMonth.of(2024, 12), YearMonth.of(2025, 1)));
    }

    @Test
    void aMissingMonthAndAnOlderFileAreRefused() {
        assertEquals(Refused.MONTH_MISSING, refusal(JUNE, JUNE.plusMonths(2)));
        assertEquals(Refused.MONTH_MISSING, refusal(JUNE, JUNE.plusMonths(1), JUNE.plusMonths(3)));
        assertEquals(Refused.OUT_OF_ORDER, refusal(JUNE, JUNE.minusMonths(1)));
    }

    @Test
    void whatIsNotKnownIsNotRefused() {
        assertEquals(JUNE, after(null, JUNE));
        assertEquals(JUNE, after(JUNE));
        assertNull(after(null));
        assertEquals(Refused.MONTH_MISSING, refusal(null, JUNE, JUNE.plusMonths(2)));
    }

    private static YearMonth after(YearMonth standing, YearMonth... file) {
        return MonthOrder.after(standing, new TreeSet<>(List.of(file)));
    }

    private static Refused refusal(YearMonth standing, YearMonth... file) {
        return assertThrows(Refusal.class, () -> after(standing, file)).reason();
    }
}
