package org.committeeroom.districts.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BritishGridTest {

    private static final double FIVE_METRES_NORTH = 5 / 111_320.0;
    private static final double FIVE_METRES_EAST = 5 / 67_500.0;

    /** The worked example of the Ordnance Survey's user guide to OSTN02. */
    @Test
    void findsTheWaterTowerAtCaister() {
        double[] degrees = BritishGrid.toDegrees(651_409.792, 313_177.448);
        assertEquals(1 + 42 / 60.0 + 57.8663 / 3600, degrees[0], FIVE_METRES_EAST);
        assertEquals(52 + 39 / 60.0 + 28.8282 / 3600, degrees[1], FIVE_METRES_NORTH);
    }

    /** Where the grid is true: its central meridian, which is that of OSGB36 and lies about 90 m east in WGS84. */
    @Test
    void northIsNorthOnTheCentralMeridian() {
        double[] south = BritishGrid.toDegrees(400_000, 200_000);
        double[] north = BritishGrid.toDegrees(400_000, 600_000);
        assertEquals(-2, south[0], 0.002);
        assertEquals(-2, north[0], 0.002);
        assertEquals(400_000 / 0.9996012717, (north[1] - south[1]) * 111_290, 600);
    }
}
