package org.committeeroom.canvass;

import java.util.List;
import org.committeeroom.platform.Problems;

/** An area that somebody drew on the map: its corners, in their order. Pure. */
record DrawnArea(List<Spot> corners) {

    static final int MOST_CORNERS = 500;

    /** @param ring positions of longitude and latitude; whether the last repeats the first does not matter */
    static DrawnArea of(List<List<Double>> ring) {
        boolean good = ring.size() >= 3
                && ring.size() <= MOST_CORNERS
                && ring.stream().allMatch(DrawnArea::isPosition)
                && ring.stream().distinct().count() >= 3;
        if (!good) {
            throw Problems.invalid(
                    "area", "is not 3 to " + MOST_CORNERS + " positions of longitude and latitude in degrees");
        }
        return new DrawnArea(
                ring.stream().map(at -> new Spot(at.get(0), at.get(1))).toList());
    }

    private static boolean isPosition(List<Double> at) {
        return at != null
                && at.size() == 2
                && at.stream().allMatch(each -> each != null && Double.isFinite(each))
                && Math.abs(at.get(0)) <= 180
                && Math.abs(at.get(1)) <= 90;
    }

    /** Whether a line from there to the east crosses the border an odd number of times. */
    boolean contains(Spot spot) {
        boolean inside = false;
        for (int i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            Spot a = corners.get(i);
            Spot b = corners.get(before);
            boolean crosses = (a.latitude() > spot.latitude()) != (b.latitude() > spot.latitude())
                    && spot.longitude()
                            < (b.longitude() - a.longitude())
                                            * (spot.latitude() - a.latitude())
                                            / (b.latitude() - a.latitude())
                                    + a.longitude();
            inside ^= crosses;
        }
        return inside;
    }
}
