package org.committeeroom.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Ground in six-cornered cells, whose corners are shifted a little: neighbours have theirs in common. */
final class InventedCells {

    private static final double SIZE = 46;
    private static final double SHIFT = 0.42 * SIZE;

    /** The corners round a middle, in halves of the width and quarters of the height of a cell. */
    private static final int[][] CORNERS = {{0, -2}, {1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}};

    private final long seed;
    private final List<int[]> middles = new ArrayList<>();

    /** Whether this place, in metres from the middle, belongs to the ground. */
    interface Ground {
        boolean holds(double x, double y);
    }

    private record Edge(List<Integer> from, List<Integer> to) {}

    InventedCells(long seed, double halfWidth, double halfHeight, Ground ground) {
        this.seed = seed;
        int rows = (int) (halfHeight / (1.5 * SIZE));
        int columns = (int) (halfWidth / (Math.sqrt(3) * SIZE));
        for (int row = -rows; row <= rows; row++) {
            for (int column = -columns; column <= columns; column++) {
                int[] middle = {2 * column + Math.floorMod(row, 2), 3 * row};
                if (ground.holds(x(middle), y(middle))) {
                    middles.add(middle);
                }
            }
        }
    }

    private static double x(int[] at) {
        return at[0] * Math.sqrt(3) / 2 * SIZE;
    }

    private static double y(int[] at) {
        return at[1] * SIZE / 2;
    }

    List<Integer> all() {
        return IntStream.range(0, middles.size()).boxed().toList();
    }

    /** In metres. */
    double[] middle(int cell) {
        return new double[] {x(middles.get(cell)), y(middles.get(cell))};
    }

    /** The corners round these cells, which have to be in one piece without a hole. */
    List<double[]> outline(List<Integer> cells) {
        Set<Edge> outer = new HashSet<>();
        for (int cell : cells) {
            for (int i = 0; i < CORNERS.length; i++) {
                Edge edge = new Edge(corner(cell, i), corner(cell, (i + 1) % CORNERS.length));
                // An edge that two of them have in common is inside.
                if (!outer.remove(new Edge(edge.to(), edge.from()))) {
                    outer.add(edge);
                }
            }
        }
        Map<List<Integer>, List<Integer>> edges = new HashMap<>();
        outer.forEach(edge -> edges.put(edge.from(), edge.to()));
        List<Integer> first = edges.keySet().iterator().next();
        List<double[]> outline = new ArrayList<>();
        List<Integer> at = first;
        do {
            outline.add(shifted(at));
            at = edges.remove(at);
        } while (!at.equals(first));
        if (!edges.isEmpty()) {
            throw new IllegalStateException("The cells are not in one piece");
        }
        outline.add(outline.get(0));
        return outline;
    }

    private List<Integer> corner(int cell, int i) {
        int[] middle = middles.get(cell);
        return List.of(middle[0] + CORNERS[i][0], middle[1] + CORNERS[i][1]);
    }

    private double[] shifted(List<Integer> corner) {
        Chance chance = Chance.of(seed, "corner " + corner);
        int[] at = {corner.get(0), corner.get(1)};
        return new double[] {x(at) + chance.between(-SHIFT, SHIFT), y(at) + chance.between(-SHIFT, SHIFT)};
    }
}
