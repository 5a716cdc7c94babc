package org.committeeroom.districts.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A feature of the file: what it says of itself, and its shape.
 *
 * @param number its place in the file, from 1
 * @param polygons each a list of rings, of which the first is the outer one; a ring is a list of positions, of which the
 *     last is not the first again
 */
record Area(int number, Map<String, String> properties, List<List<List<double[]>>> polygons) {

    Area moved(UnaryOperator<double[]> to) {
        List<List<List<double[]>>> moved = new ArrayList<>();
        for (List<List<double[]>> polygon : polygons) {
            moved.add(
                    polygon.stream().map(ring -> ring.stream().map(to).toList()).toList());
        }
        return new Area(number, properties, moved);
    }
}
