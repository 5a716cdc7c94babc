package org.committeeroom.districts.boundaries;

import java.util.List;
import java.util.function.Predicate;
import org.committeeroom.campaign.Nation;

/** Which of the two systems a file of boundaries is in: degrees (WGS84) or British National Grid, which OS files use. */
final class Coordinates {

    private Coordinates() {}

    /** All areas in degrees. */
    static List<Area> inDegrees(List<Area> areas, Nation nation) {
        if (all(areas, Coordinates::inBritishDegrees)) {
            return areas;
        }
        if (all(areas, Coordinates::onTheGrid)) {
            if (nation == Nation.NORTHERN_IRELAND) {
                throw GeoJsonReader.refused("In Northern Ireland coordinates have to be longitude and latitude (WGS84):"
                        + " numbers of the Irish grid look like others of the British one");
            }
            return areas.stream()
                    .map(a -> a.moved(p -> BritishGrid.toDegrees(p[0], p[1])))
                    .toList();
        }
        if (all(areas, p -> inBritishDegrees(new double[] {p[1], p[0]}))) {
            throw GeoJsonReader.refused("The coordinates are latitude first: GeoJSON has the longitude first");
        }
        Area stray = areas.stream()
                .filter(a -> !inOne(a, Coordinates::inBritishDegrees) && !inOne(a, Coordinates::onTheGrid))
                .findFirst()
                .orElse(areas.get(0));
        throw GeoJsonReader.refused("Feature " + stray.number() + " does not lie in Britain. Coordinates have to be"
                + " longitude and latitude (WGS84) or British National Grid, the same in the whole file");
    }

    private static boolean all(List<Area> areas, Predicate<double[]> where) {
        return areas.stream().allMatch(a -> inOne(a, where));
    }

    private static boolean inOne(Area area, Predicate<double[]> where) {
        return area.polygons().stream()
                .allMatch(p -> p.stream().allMatch(r -> r.stream().allMatch(where)));
    }

    /** From the west of Fermanagh to Lowestoft, from Scilly to Shetland. */
    private static boolean inBritishDegrees(double[] p) {
        return p[0] > -9 && p[0] < 2.5 && p[1] > 49.5 && p[1] < 61.2;
    }

    private static boolean onTheGrid(double[] p) {
        return p[0] >= 1_000 && p[0] < 700_000 && p[1] >= 1_000 && p[1] < 1_300_000;
    }
}
