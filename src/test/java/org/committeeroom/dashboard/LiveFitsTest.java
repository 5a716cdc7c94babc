package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.committeeroom.estimate.Fit;
import org.committeeroom.estimate.TurnoutModel;
import org.junit.jupiter.api.Test;

/** When the model is fitted anew, and what is shown meanwhile. */
class LiveFitsTest {

    private static final Instant NOON = Day.at("12:00");

    private final LiveFits fits = new LiveFits();

    private static Fit fitAt(Instant at) {
        Snapshot snapshot =
                new Day().district("EA", 100).told("EA", "08:00", "12:00", 20).snapshot();
        return TurnoutModel.fit(snapshot.day(Day.CLOSES, at), 1, null);
    }

    @Test
    void untilTheFirstFitTheClosedFormIsShownAndSaysSo() {
        assertFalse(fits.basis(NOON).fitting());
        assertTrue(fits.begins(1, NOON));
        assertTrue(fits.basis(NOON).fitting());
        assertNull(fits.basis(NOON).fittedAt());
        Fit made = fitAt(NOON);
        fits.ended(1, made);
        assertSame(made, fits.basis(NOON).estimator());
        assertEquals(NOON, fits.basis(NOON).fittedAt());
        assertFalse(fits.basis(NOON).fitting());
    }

    @Test
    void itIsFittedOnNewReturnsAtMostEveryMinuteAndOneAtATime() {
        assertTrue(fits.begins(1, NOON));
        assertFalse(fits.begins(2, NOON.plusSeconds(300)), "one is under way");
        fits.ended(1, fitAt(NOON));
        assertFalse(fits.begins(2, NOON.plusSeconds(59)), "too soon");
        assertFalse(fits.begins(1, NOON.plusSeconds(300)), "nothing new");
        assertTrue(fits.begins(2, NOON.plusSeconds(60)));
    }

    @Test
    void afterAFailureTheLastOneStaysAndAnotherIsTried() {
        assertTrue(fits.begins(1, NOON));
        Fit made = fitAt(NOON);
        fits.ended(1, made);
        assertTrue(fits.begins(2, NOON.plusSeconds(60)));
        fits.failed();
        assertSame(made, fits.basis(NOON.plusSeconds(61)).estimator());
        assertFalse(fits.begins(2, NOON.plusSeconds(61)));
        assertTrue(fits.begins(2, NOON.plusSeconds(120)));
    }

    @Test
    void whatWasSaidHalfAnHourBeforeIsRemembered() {
        fits.ended(1, fitAt(NOON));
        assertNull(fits.basis(NOON.plusSeconds(60)).before());
        fits.ended(2, fitAt(NOON.plusSeconds(1_740)));
        assertNotNull(fits.basis(NOON.plusSeconds(1_800)).before());
        assertEquals(
                fitAt(NOON).estimate(fitAt(NOON).day()).seat().known(),
                fits.basis(NOON.plusSeconds(1_800)).before().known());
        assertNull(fits.basis(NOON.plusSeconds(2_101)).before());
    }

    @Test
    void whatWasFittedToAnotherDayIsForgotten() {
        fits.ended(1, fitAt(NOON));
        fits.forget();
        assertNull(fits.basis(NOON).fittedAt());
        assertTrue(fits.begins(1, NOON));
    }
}
