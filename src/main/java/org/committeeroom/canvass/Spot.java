package org.committeeroom.canvass;

import java.util.List;

/** Where something is, in degrees (WGS 84). */
record Spot(double longitude, double latitude) {

    private static final double METRES_PER_DEGREE = 111_320;

    /** As GeoJSON has it. */
    List<Double> lonLat() {
        return List.of(longitude, latitude);
    }

    /** In metres; as if the earth were flat, which a seat is. */
    double to(Spot other) {
        double narrow = Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return METRES_PER_DEGREE * Math.hypot((longitude - other.longitude) * narrow, latitude - other.latitude);
    }
}
