package org.committeeroom.districts.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Shapes as they are stored: simplified together, so that neighbours still touch, and written as GeoJSON. */
final class Outlines {

    /** All corners of a campaign's boundaries: a few hundred kilobytes for a phone that shows the map. */
    private static final int MOST_CORNERS = 25_000;

    private static final double FINEST = 3;

    private Outlines() {}

    /** @param parts the areas that make up each place; @return a geometry for each, as GeoJSON */
    static Map<String, String> of(Map<String, List<Area>> parts) {
        Map<String, List<List<long[]>>> rings = new TreeMap<>();
        parts.forEach((code, areas) -> rings.put(
                code,
                areas.stream()
                        .flatMap(a -> a.polygons().stream())
                        .map(polygon ->
                                polygon.stream().map(SharedBorders::ring).toList())
                        .filter(polygon -> polygon.get(0).length > 2)
                        .toList()));
        rings.values().removeIf(List::isEmpty);
        SharedBorders borders = new SharedBorders(latitude(parts));
        rings.values().forEach(polygons -> polygons.forEach(p -> p.forEach(borders::add)));
        double tolerance = FINEST;
        Map<String, List<List<long[]>>> thin = thinned(rings, borders, tolerance);
        while (corners(thin) > MOST_CORNERS) {
            tolerance *= 2;
            thin = thinned(rings, borders, tolerance);
        }
        Map<String, String> geometries = new TreeMap<>();
        thin.forEach((code, polygons) -> geometries.put(code, geometry(polygons)));
        return geometries;
    }

    private static double latitude(Map<String, List<Area>> parts) {
        return parts.values().iterator().next().get(0).polygons().get(0).get(0).get(0)[1];
    }

    private static Map<String, List<List<long[]>>> thinned(
            Map<String, List<List<long[]>>> rings, SharedBorders borders, double tolerance) {
        Map<String, List<List<long[]>>> thin = new TreeMap<>();
        rings.forEach((code, polygons) -> {
            List<List<long[]>> kept = polygons.stream()
                    .map(p -> thinned(p, borders, tolerance))
                    .filter(Objects::nonNull)
                    .toList();
            // A place so small that nothing would be left of it is kept as it is.
            thin.put(code, kept.isEmpty() ? polygons.subList(0, 1) : kept);
        });
        return thin;
    }

    /** Null of a polygon that is too small to be seen. */
    private static List<long[]> thinned(List<long[]> polygon, SharedBorders borders, double tolerance) {
        List<long[]> kept = new ArrayList<>();
        for (long[] ring : polygon) {
            long[] thin = ring.length < 3 ? ring : borders.thinned(ring, tolerance);
            if (thin.length > 2) {
                kept.add(thin);
            } else if (kept.isEmpty()) {
                return null;
            }
        }
        return kept;
    }

    private static int corners(Map<String, List<List<long[]>>> rings) {
        return rings.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToInt(r -> r.length)
                .sum();
    }

    private static String geometry(List<List<long[]>> polygons) {
        StringBuilder json = new StringBuilder();
        boolean one = polygons.size() == 1;
        json.append("{\"type\":\"").append(one ? "Polygon" : "MultiPolygon").append("\",\"coordinates\":");
        json.append(one ? "" : "[");
        for (int i = 0; i < polygons.size(); i++) {
            json.append(i == 0 ? "" : ",");
            polygon(json, polygons.get(i));
        }
        return json.append(one ? "" : "]").append('}').toString();
    }

    private static void polygon(StringBuilder json, List<long[]> rings) {
        for (int r = 0; r < rings.size(); r++) {
            json.append(r == 0 ? "[[" : ",[");
            long[] ring = rings.get(r);
            // A ring ends where it began (RFC 7946).
            for (int i = 0; i <= ring.length; i++) {
                long corner = ring[i % ring.length];
                json.append(i == 0 ? "[" : ",[")
                        .append(SharedBorders.longitude(corner))
                        .append(',')
                        .append(SharedBorders.latitude(corner))
                        .append(']');
            }
            json.append(']');
        }
        json.append(']');
    }
}
