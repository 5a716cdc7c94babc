package org.committeeroom.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the made-up seat would lie: a piece of land of its shape, cut into wards and these into districts, in the middle
 * of the North Sea, where nobody lives. The same seed gives the same map.
 */
final class InventedMap {

    private static final double LATITUDE = 54.0;
    private static final double LONGITUDE = 1.5;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final double HALF_WIDTH = 2_700;
    private static final double HALF_HEIGHT = 1_900;
    private static final int ROUNDS = 30;

    private final Chance chance;
    private final InventedCells cells;
    private final double[] phases = new double[6];

    private InventedMap(long seed) {
        chance = Chance.of(seed, "map");
        for (int i = 0; i < phases.length; i++) {
            phases[i] = chance.between(0, 2 * Math.PI);
        }
        cells = new InventedCells(seed, HALF_WIDTH * 1.4, HALF_HEIGHT * 1.4, this::land);
    }

    /** A feature collection of its districts, with their codes in the property PD_CODE. */
    static String geoJson(DemoSeat seat, long seed) {
        String features = outlines(seat, seed).entrySet().stream()
                .map(e -> feature(e.getKey(), e.getValue()))
                .collect(Collectors.joining(","));
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    /** Of each district by its code: the corners, of longitude and latitude. */
    static Map<String, List<double[]>> outlines(DemoSeat seat, long seed) {
        return new InventedMap(seed).cut(seat);
    }

    private boolean land(double x, double y) {
        double angle = Math.atan2(y / HALF_HEIGHT, x / HALF_WIDTH);
        double reach = 1
                + 0.12 * Math.cos(angle + phases[0])
                + 0.11 * Math.cos(2 * angle + phases[1])
                + 0.07 * Math.cos(3 * angle + phases[2])
                + 0.04 * Math.cos(5 * angle + phases[3]);
        return Math.hypot(x / HALF_WIDTH, y / HALF_HEIGHT) < reach;
    }

    private Map<String, List<double[]>> cut(DemoSeat seat) {
        Map<String, List<double[]>> outlines = new LinkedHashMap<>();
        List<List<Integer>> wards = parts(cells.all(), InventedPlaces.WARDS.size());
        for (int ward = 0; ward < wards.size(); ward++) {
            List<List<Integer>> districts = parts(wards.get(ward), DemoSeat.DISTRICTS_PER_WARD);
            for (int n = 0; n < districts.size(); n++) {
                DemoSeat.District district = seat.districts().get(ward * DemoSeat.DISTRICTS_PER_WARD + n);
                outlines.put(
                        district.code(),
                        cells.outline(districts.get(n)).stream()
                                .map(InventedMap::degrees)
                                .toList());
            }
        }
        return outlines;
    }

    /** Parts of about the same size, each in one piece: Lloyd 1982, on ground that is bent a little. From west to east. */
    private List<List<Integer>> parts(List<Integer> of, int count) {
        List<double[]> middles = farApart(of, count);
        List<List<Integer>> parts = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> now = middles;
            parts = new ArrayList<>(of.stream()
                    .collect(Collectors.groupingBy(cell -> nearest(now, bent(cell))))
                    .values());
            middles = parts.stream().map(this::middle).toList();
        }
        parts.sort(Comparator.comparingDouble(part -> middle(part)[0]));
        return parts;
    }

    private List<double[]> farApart(List<Integer> of, int count) {
        List<double[]> middles = new ArrayList<>(List.of(bent(chance.among(of))));
        while (middles.size() < count) {
            middles.add(of.stream()
                    .map(this::bent)
                    .max(Comparator.comparingDouble(p -> distance(p, middles.get(nearest(middles, p)))))
                    .orElseThrow());
        }
        return middles;
    }

    private static int nearest(List<double[]> middles, double[] p) {
        int nearest = 0;
        for (int i = 1; i < middles.size(); i++) {
            nearest = distance(middles.get(i), p) < distance(middles.get(nearest), p) ? i : nearest;
        }
        return nearest;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    private double[] middle(List<Integer> part) {
        return new double[] {
            part.stream().mapToDouble(c -> bent(c)[0]).average().orElseThrow(),
            part.stream().mapToDouble(c -> bent(c)[1]).average().orElseThrow()
        };
    }

    /** Straight borders would look drawn with a ruler. */
    private double[] bent(int cell) {
        double[] p = cells.middle(cell);
        return new double[] {
            p[0] + 130 * Math.sin(p[1] / 260 + phases[4]) + 60 * Math.sin(p[1] / 95 + phases[5]),
            p[1] + 130 * Math.sin(p[0] / 300 + phases[5]) + 60 * Math.sin(p[0] / 110 + phases[4])
        };
    }

    private static double[] degrees(double[] metres) {
        return new double[] {
            LONGITUDE + metres[0] / METRES_PER_DEGREE / Math.cos(Math.toRadians(LATITUDE)),
            LATITUDE + metres[1] / METRES_PER_DEGREE
        };
    }

    private static String feature(String code, List<double[]> outline) {
        String ring = outline.stream().map(p -> "[" + p[0] + "," + p[1] + "]").collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"PD_CODE\":\"" + code + "\"},\"geometry\":{\"type\":"
                + "\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
    }
}
