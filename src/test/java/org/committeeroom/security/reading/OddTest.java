package org.committeeroom.security.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OddTest {

    @Test
    void whatIsBeyondTheLimitIsOddForAnybody() {
        assertFalse(Odd.is(200, 200, null));
        assertTrue(Odd.is(201, 200, null));
        assertTrue(Odd.is(201, 200, 190));
    }

    @Test
    void farBeyondWhatOthersReadIsOddBelowTheLimit() {
        assertTrue(Odd.is(60, 200, 5));
        assertFalse(Odd.is(50, 200, 2), "A quarter of the limit is nothing to look at");
        assertFalse(Odd.is(60, 200, 6), "Ten times as much, and no more");
        assertFalse(Odd.is(60, 200, null), "Too few others to tell");
    }

    @Test
    void theUsualIsTheMedianOfThreeOthersAtLeast() {
        assertNull(Odd.usual(List.of(1, 100)));
        assertEquals(3, Odd.usual(List.of(100, 1, 3)));
        assertEquals(4, Odd.usual(List.of(100, 1, 3, 4)));
    }
}
