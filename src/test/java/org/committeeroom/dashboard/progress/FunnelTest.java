package org.committeeroom.dashboard.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.committeeroom.dashboard.progress.Funnel.Verdict;
import org.junit.jupiter.api.Test;

/** Who codes otherwise than others by more than chance. */
class FunnelTest {

    @Test
    void theLimitsCloseAsReturnsCome() {
        assertEquals(Verdict.USUAL, Funnel.of(0.5, 10).verdict(0.8));
        assertEquals(Verdict.WATCH, Funnel.of(0.5, 20).verdict(0.8));
        assertEquals(Verdict.UNUSUAL, Funnel.of(0.5, 100).verdict(0.8));
        assertEquals(Verdict.UNUSUAL, Funnel.of(0.5, 100).verdict(0.2));
        assertEquals(0.402, Funnel.of(0.5, 100).innerLow(), 1e-9);
        assertEquals(0.6545, Funnel.of(0.5, 100).high(), 1e-9);
    }

    @Test
    void whereEverybodyLiesFarApartNobodyIsUnusual() {
        assertEquals(Verdict.UNUSUAL, Funnel.of(0.5, 100, 1).verdict(0.7));
        assertEquals(Verdict.USUAL, Funnel.of(0.5, 100, 5).verdict(0.7));
    }

    @Test
    void nothingIsUnusualOfNobody() {
        assertEquals(Verdict.USUAL, Funnel.of(0, 0).verdict(0));
    }
}
