package org.committeeroom.canvass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.committeeroom.platform.Problem;
import org.junit.jupiter.api.Test;

class DrawnAreaTest {

    /** An L: the square at its upper right is not in it. */
    private static final DrawnArea AREA = DrawnArea.of(List.of(
            List.of(0.0, 0.0),
            List.of(2.0, 0.0),
            List.of(2.0, 1.0),
            List.of(1.0, 1.0),
            List.of(1.0, 2.0),
            List.of(0.0, 2.0)));

    @Test
    void whatLiesInItIsInIt() {
        assertEquals(true, AREA.contains(new Spot(0.5, 1.5)));
        assertEquals(true, AREA.contains(new Spot(1.5, 0.5)));
        assertEquals(false, AREA.contains(new Spot(1.5, 1.5)));
        assertEquals(false, AREA.contains(new Spot(-0.5, 0.5)));
        assertEquals(false, AREA.contains(new Spot(0.5, 2.5)));
    }

    @Test
    void itMayBeDrawnEitherWayRoundAndBeClosedOrNot() {
        List<List<Double>> ring =
                new ArrayList<>(List.of(List.of(0.0, 0.0), List.of(0.0, 1.0), List.of(1.0, 1.0), List.of(1.0, 0.0)));
        ring.add(ring.get(0));
        assertEquals(true, DrawnArea.of(ring).contains(new Spot(0.5, 0.5)));
    }

    @Test
    void whatIsNoAreaIsRefused() {
        refused(List.of(List.of(0.0, 0.0), List.of(1.0, 1.0)));
        refused(List.of(List.of(0.0, 0.0), List.of(1.0, 1.0), List.of(0.0, 0.0)));
        refused(List.of(List.of(0.0, 0.0), List.of(1.0, 91.0), List.of(1.0, 0.0)));
        refused(List.of(List.of(0.0, 0.0), List.of(1.0), List.of(1.0, 0.0)));
        refused(List.of(List.of(0.0, 0.0), Arrays.asList(null, 1.0), List.of(1.0, 0.0)));
        refused(java.util.Collections.nCopies(501, List.of(0.0, 0.0)));
    }

    private static void refused(List<List<Double>> ring) {
        assertThrows(Problem.class, () -> DrawnArea.of(ring));
    }
}
