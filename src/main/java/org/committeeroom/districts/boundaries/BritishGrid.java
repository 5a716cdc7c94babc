package org.committeeroom.districts.boundaries;

/**
 * British National Grid (OSGB36) to longitude and latitude (WGS84), by the formulas of "A Guide to Coordinate Systems in
 * Great Britain" (Ordnance Survey), annexes B and C. Within about five metres: enough for a map to look at.
 */
final class BritishGrid {

    private static final double AIRY_A = 6_377_563.396;
    private static final double AIRY_B = 6_356_256.909;
    private static final double WGS_A = 6_378_137.0;
    private static final double WGS_B = 6_356_752.3141;
    private static final double SCALE = 0.9996012717;
    private static final double LATITUDE = Math.toRadians(49);
    private static final double LONGITUDE = Math.toRadians(-2);
    private static final double EAST = 400_000;
    private static final double NORTH = -100_000;
    private static final double NEAR = 1e-5;

    // From OSGB36 to WGS84: metres, parts per million, seconds of arc.
    private static final double[] SHIFT = {446.448, -125.157, 542.060};
    private static final double GROWTH = 1 - 20.4894e-6;
    private static final double[] TURN = {seconds(0.1502), seconds(0.2470), seconds(0.8421)};

    private BritishGrid() {}

    private static double seconds(double value) {
        return Math.toRadians(value / 3600);
    }

    /** @return longitude and latitude in degrees */
    static double[] toDegrees(double easting, double northing) {
        double[] airy = onAiry(easting, northing);
        double[] degrees = onWgs84(shifted(inSpace(airy[0], airy[1])));
        return new double[] {Math.toDegrees(degrees[0]), Math.toDegrees(degrees[1])};
    }

    private static double[] onAiry(double easting, double northing) {
        double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double lat = LATITUDE;
        double arc = 0;
        do {
            lat += (northing - NORTH - arc) / (AIRY_A * SCALE);
            arc = arc(lat);
        } while (Math.abs(northing - NORTH - arc) >= NEAR);
        double sin2 = Math.pow(Math.sin(lat), 2);
        double nu = AIRY_A * SCALE / Math.sqrt(1 - e2 * sin2);
        double rho = AIRY_A * SCALE * (1 - e2) * Math.pow(1 - e2 * sin2, -1.5);
        double eta2 = nu / rho - 1;
        double t = Math.tan(lat);
        double t2 = t * t;
        double t4 = t2 * t2;
        double sec = 1 / Math.cos(lat);
        double d = easting - EAST;
        double vii = t / (2 * rho * nu);
        double viii = t / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double ix = t / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * t2 + 45 * t4);
        double x = sec / nu;
        double xi = sec / (6 * Math.pow(nu, 3)) * (nu / rho + 2 * t2);
        double xii = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * t2 + 24 * t4);
        double xiia = sec / (5040 * Math.pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t4 * t2);
        return new double[] {
            LONGITUDE + x * d - xi * Math.pow(d, 3) + xii * Math.pow(d, 5) - xiia * Math.pow(d, 7),
            lat - vii * d * d + viii * Math.pow(d, 4) - ix * Math.pow(d, 6)
        };
    }

    /** Length of the meridian from the grid's origin. */
    private static double arc(double lat) {
        double n = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
        double n2 = n * n;
        double n3 = n2 * n;
        double minus = lat - LATITUDE;
        double plus = lat + LATITUDE;
        return AIRY_B
                * SCALE
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
                        - (3 * n + 3 * n2 + 21.0 / 8 * n3) * Math.sin(minus) * Math.cos(plus)
                        + (15.0 / 8 * n2 + 15.0 / 8 * n3) * Math.sin(2 * minus) * Math.cos(2 * plus)
                        - 35.0 / 24 * n3 * Math.sin(3 * minus) * Math.cos(3 * plus));
    }

    private static double[] inSpace(double lon, double lat) {
        double e2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);
        double nu = AIRY_A / Math.sqrt(1 - e2 * Math.pow(Math.sin(lat), 2));
        return new double[] {
            nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), (1 - e2) * nu * Math.sin(lat)
        };
    }

    private static double[] shifted(double[] p) {
        return new double[] {
            SHIFT[0] + GROWTH * p[0] - TURN[2] * p[1] + TURN[1] * p[2],
            SHIFT[1] + TURN[2] * p[0] + GROWTH * p[1] - TURN[0] * p[2],
            SHIFT[2] - TURN[1] * p[0] + TURN[0] * p[1] + GROWTH * p[2]
        };
    }

    private static double[] onWgs84(double[] p) {
        double e2 = 1 - WGS_B * WGS_B / (WGS_A * WGS_A);
        double flat = Math.hypot(p[0], p[1]);
        double lat = Math.atan2(p[2], flat * (1 - e2));
        for (int i = 0; i < 5; i++) {
            double nu = WGS_A / Math.sqrt(1 - e2 * Math.pow(Math.sin(lat), 2));
            lat = Math.atan2(p[2] + e2 * nu * Math.sin(lat), flat);
        }
        return new double[] {Math.atan2(p[1], p[0]), lat};
    }
}
