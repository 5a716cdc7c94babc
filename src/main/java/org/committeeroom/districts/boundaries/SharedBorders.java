package org.committeeroom.districts.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes corners away from shapes that touch, in such a way that they still touch: a border between two of them is the
 * same line for both, cut where a third one meets it, and thinned out as a whole (Douglas and Peucker 1973).
 *
 * <p>Corners are counted in hundred-thousandths of a degree: about a metre.
 */
final class SharedBorders {

    private static final double UNITS = 1e5;

    /** The two neighbours of each corner; a corner with a third one is where borders meet. */
    private final Map<Long, Corner> corners = new HashMap<>();

    private final double widthOfDegree;

    private static final class Corner {
        private long one;
        private long other;
        private int neighbours;

        private void touches(long next) {
            if (neighbours == 0) {
                one = next;
                neighbours = 1;
            } else if (neighbours == 1 && next != one) {
                other = next;
                neighbours = 2;
            } else if (neighbours == 2 && next != one && next != other) {
                neighbours = 3;
            }
        }
    }

    /** @param latitude of the shapes, in degrees: how wide a degree of longitude is there */
    SharedBorders(double latitude) {
        widthOfDegree = Math.cos(Math.toRadians(latitude));
    }

    /** A ring as its corners, each once; what is smaller than a metre has fewer than three. */
    static long[] ring(List<double[]> positions) {
        long[] ring = new long[positions.size()];
        int n = 0;
        for (double[] p : positions) {
            long corner = corner(Math.round(p[0] * UNITS), Math.round(p[1] * UNITS));
            if (n == 0 || ring[n - 1] != corner) {
                ring[n++] = corner;
            }
        }
        if (n > 1 && ring[n - 1] == ring[0]) {
            n--;
        }
        return java.util.Arrays.copyOf(ring, n);
    }

    static long corner(long x, long y) {
        return x << 32 | (y & 0xFFFFFFFFL);
    }

    static double longitude(long corner) {
        return (corner >> 32) / UNITS;
    }

    static double latitude(long corner) {
        return (int) corner / UNITS;
    }

    /** Every ring has to be known before one is thinned out. */
    void add(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            Corner corner = corners.computeIfAbsent(ring[i], c -> new Corner());
            corner.touches(ring[(i + 1) % ring.length]);
            corner.touches(ring[(i + ring.length - 1) % ring.length]);
        }
    }

    /** @param tolerance how far a corner that is left out may lie from the line, in metres */
    long[] thinned(long[] ring, double tolerance) {
        int start = start(ring);
        List<Long> kept = new ArrayList<>();
        List<Long> border = new ArrayList<>();
        for (int i = 0; i <= ring.length; i++) {
            long corner = ring[(start + i) % ring.length];
            border.add(corner);
            if (i == ring.length || (i > 0 && meets(corner))) {
                List<Long> thin = thinned(border, tolerance);
                kept.addAll(thin.subList(0, thin.size() - 1));
                border = new ArrayList<>(List.of(corner));
            }
        }
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private boolean meets(long corner) {
        return corners.get(corner).neighbours > 2;
    }

    /** Where borders meet; of a ring with one neighbour all round, the corner that both begin with. */
    private int start(long[] ring) {
        int least = 0;
        for (int i = 0; i < ring.length; i++) {
            if (meets(ring[i])) {
                return i;
            }
            least = ring[i] < ring[least] ? i : least;
        }
        return least;
    }

    /** The same line, whichever of its two sides it is walked along from. */
    private List<Long> thinned(List<Long> border, double tolerance) {
        int last = border.size() - 1;
        int order = Long.compare(border.get(0), border.get(last));
        boolean backwards = order > 0 || (order == 0 && border.get(1) > border.get(last - 1));
        List<Long> line = new ArrayList<>(border);
        if (backwards) {
            java.util.Collections.reverse(line);
        }
        boolean[] keep = new boolean[line.size()];
        keep[0] = true;
        keep[last] = true;
        mark(line, keep, tolerance);
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (keep[i]) {
                kept.add(line.get(i));
            }
        }
        if (backwards) {
            java.util.Collections.reverse(kept);
        }
        return kept;
    }

    private void mark(List<Long> line, boolean[] keep, double tolerance) {
        java.util.Deque<int[]> spans = new java.util.ArrayDeque<>(List.of(new int[] {0, line.size() - 1}));
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            int farthest = -1;
            double distance = tolerance;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double d = metres(line.get(i), line.get(span[0]), line.get(span[1]));
                if (d > distance) {
                    distance = d;
                    farthest = i;
                }
            }
            if (farthest > 0) {
                keep[farthest] = true;
                spans.push(new int[] {span[0], farthest});
                spans.push(new int[] {farthest, span[1]});
            }
        }
    }

    /** From a corner to the line between two others. */
    private double metres(long corner, long from, long to) {
        double metresPerUnit = 111_320 / UNITS;
        double x = ((corner >> 32) - (from >> 32)) * metresPerUnit * widthOfDegree;
        double y = ((int) corner - (int) from) * metresPerUnit;
        double dx = ((to >> 32) - (from >> 32)) * metresPerUnit * widthOfDegree;
        double dy = ((int) to - (int) from) * metresPerUnit;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
        return Math.hypot(x - along * dx, y - along * dy);
    }
}
