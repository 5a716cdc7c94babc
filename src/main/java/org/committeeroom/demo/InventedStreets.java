package org.committeeroom.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Streets that run from west to east through a district, one below the other, with their doors along both sides. */
final class InventedStreets {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** From the middle of the street to its doors, in degrees of latitude: some seven metres. */
    private static final double HALF_STREET = 6.5e-5;
    /** So much of the width of a district is kept free at its borders. */
    private static final double EDGE = 0.06;

    record Door(UUID id, String street, String building) {

        /** Zero for houses without a number. */
        int number() {
            Matcher found = NUMBER.matcher(building == null ? "" : building);
            return found.find() ? Math.floorMod(Integer.parseInt(found.group()), 10_000) : 0;
        }
    }

    private InventedStreets() {}

    /** Longitude and latitude of each door. */
    static Map<UUID, double[]> in(List<double[]> outline, List<Door> doors) {
        Map<String, List<Door>> streets = doors.stream()
                .collect(Collectors.groupingBy(
                        d -> d.street() == null ? "" : d.street(), TreeMap::new, Collectors.toList()));
        double south = outline.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double north = outline.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        Map<UUID, double[]> places = new HashMap<>();
        int row = 0;
        // Not in the order of their names: neighbours on the map are seldom neighbours in a list.
        List<String> order = new ArrayList<>(streets.keySet());
        order.sort(java.util.Comparator.comparingInt(String::hashCode));
        for (String street : order) {
            double latitude = north - (north - south) * (++row) / (order.size() + 1);
            along(outline, latitude, streets.get(street), places);
        }
        return places;
    }

    private static void along(List<double[]> outline, double latitude, List<Door> doors, Map<UUID, double[]> places) {
        double[] within = widest(outline, latitude);
        int highest = doors.stream().mapToInt(Door::number).max().orElse(0);
        for (Door door : doors) {
            double share = highest == 0 ? 0.5 : door.number() / (double) highest;
            double longitude = within[0] + (within[1] - within[0]) * (EDGE + share * (1 - 2 * EDGE));
            double side = door.number() % 2 == 1 ? HALF_STREET : -HALF_STREET;
            places.put(door.id(), new double[] {longitude, latitude + side});
        }
    }

    /** The widest stretch of land at this latitude, from west to east. */
    private static double[] widest(List<double[]> outline, double latitude) {
        List<Double> crossings = new ArrayList<>();
        for (int i = 0, before = outline.size() - 1; i < outline.size(); before = i++) {
            double[] a = outline.get(before);
            double[] b = outline.get(i);
            if ((a[1] > latitude) != (b[1] > latitude)) {
                crossings.add(a[0] + (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]));
            }
        }
        crossings.sort(null);
        double[] widest = {outline.get(0)[0], outline.get(0)[0]};
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            if (crossings.get(i + 1) - crossings.get(i) > widest[1] - widest[0]) {
                widest = new double[] {crossings.get(i), crossings.get(i + 1)};
            }
        }
        return widest;
    }
}
