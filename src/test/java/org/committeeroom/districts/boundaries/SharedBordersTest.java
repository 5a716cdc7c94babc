package org.committeeroom.districts.boundaries;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedBordersTest {

    private static final double COS = Math.cos(Math.toRadians(51.5));

    /** A position so many metres from a place in London. */
    private static double[] at(double east, double north) {
        return new double[] {-0.1 + east / 111_320 / COS, 51.5 + north / 111_320};
    }

    private static long[] ring(double[]... positions) {
        return SharedBorders.ring(List.of(positions));
    }

    @Test
    void whatLiesOnALineGoes() {
        SharedBorders borders = new SharedBorders(51.5);
        long[] square = ring(at(0, 0), at(50, 1), at(100, 0), at(100, 100), at(60, 100), at(0, 100));
        borders.add(square);
        assertEquals(4, borders.thinned(square, 3).length);
        assertEquals(5, borders.thinned(square, 0.2).length);
    }

    @Test
    void sameCornersInARowCountOnce() {
        assertEquals(3, ring(at(0, 0), at(0.1, 0), at(100, 0), at(100, 100), at(0, 0.1)).length);
    }

    /** Two that have a crooked border in common, which the one walks up and the other down, begin where they like. */
    @Test
    void neighboursStillTouch() {
        Random random = new Random(7);
        List<double[]> border = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            border.add(at(random.nextDouble() * 30, i * 5));
        }
        List<double[]> west = new ArrayList<>(border);
        west.addAll(List.of(at(-500, 1_000), at(-500, 0)));
        List<double[]> east = new ArrayList<>(List.of(at(500, 0), at(500, 1_000)));
        List<double[]> down = new ArrayList<>(border);
        java.util.Collections.reverse(down);
        east.addAll(down);
        java.util.Collections.rotate(east, 57);
        long[] one = SharedBorders.ring(west);
        long[] other = SharedBorders.ring(east);
        SharedBorders borders = new SharedBorders(51.5);
        borders.add(one);
        borders.add(other);
        Set<Long> thinOne = asSet(borders.thinned(one, 12));
        Set<Long> thinOther = asSet(borders.thinned(other, 12));
        Set<Long> common = new HashSet<>(thinOne);
        common.retainAll(thinOther);
        assertTrue(common.size() > 5 && common.size() < 150, common.size() + " corners of 201 are left");
        assertEquals(2, thinOne.size() - common.size(), "beside the border its own two corners");
        assertEquals(2, thinOther.size() - common.size());
    }

    @Test
    void anIslandAndTheHoleItLiesInAreTheSame() {
        List<double[]> circle = new ArrayList<>();
        for (int i = 0; i < 360; i++) {
            circle.add(at(200 * Math.cos(Math.toRadians(i)), 200 * Math.sin(Math.toRadians(i))));
        }
        long[] island = SharedBorders.ring(circle);
        List<double[]> turned = new ArrayList<>(circle);
        java.util.Collections.reverse(turned);
        java.util.Collections.rotate(turned, 101);
        long[] hole = SharedBorders.ring(turned);
        SharedBorders borders = new SharedBorders(51.5);
        borders.add(island);
        borders.add(hole);
        long[] thin = borders.thinned(island, 8);
        assertTrue(thin.length > 6 && thin.length < 40, thin.length + " corners");
        assertArrayEquals(sorted(thin), sorted(borders.thinned(hole, 8)));
    }

    @Test
    void cornersKeepTheirPlaceWestAndEastOfGreenwich() {
        for (double longitude : new double[] {-7.54321, -0.00001, 0, 1.76543}) {
            long corner = ring(new double[] {longitude, 49.95})[0];
            assertEquals(longitude, SharedBorders.longitude(corner), 1e-9);
            assertEquals(49.95, SharedBorders.latitude(corner), 1e-9);
        }
    }

    private static Set<Long> asSet(long[] ring) {
        Set<Long> set = new HashSet<>();
        Arrays.stream(ring).forEach(set::add);
        return set;
    }

    private static long[] sorted(long[] ring) {
        long[] sorted = ring.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
