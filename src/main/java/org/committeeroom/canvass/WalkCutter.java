package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts the doors of a district, in walking order, into walks of at most a given number of doors: of nearly equal
 * size, none a mere rest, buildings whole where they fit, and rather at the end of a street than within it.
 *
 * <p>The cuts are the cheapest of all, found by dynamic programming for some numbers of walks from the smallest
 * possible one; the work grows with doors times doors per walk.
 */
final class WalkCutter {

    /** What one more walk may cost: it is worth it to keep one building whole, not for a street. */
    private static final double ANOTHER_WALK = 0.5;

    private static final double SPLIT_BUILDING = 2;
    private static final double SPLIT_STREET = 0.02;
    /** A walk of less than a quarter of the wanted size is not worth a team's journey. */
    private static final double REST = 3;

    private static final int MORE_WALKS_TRIED = 3;

    private final List<Place> doors;
    private final int most;

    private WalkCutter(List<Place> doors, int most) {
        this.doors = doors;
        this.most = most;
    }

    /** Doors in walking order; every door is in exactly one of the parts, which keep the order. */
    static List<List<Place>> cut(List<Place> doors, int doorsPerWalk) {
        return doors.isEmpty()
                ? List.of()
                : new WalkCutter(doors, doorsPerWalk).best().parts();
    }

    private record Cut(double cost, List<List<Place>> parts) {}

    private Cut best() {
        double[] cutCosts = cutCosts();
        int fewest = (doors.size() + most - 1) / most;
        Cut best = null;
        for (int walks = fewest; walks <= fewest + MORE_WALKS_TRIED; walks++) {
            Cut cut = cheapest((double) doors.size() / walks, cutCosts);
            double cost = cut.cost() + ANOTHER_WALK * cut.parts().size();
            if (best == null || cost < best.cost()) {
                best = new Cut(cost, cut.parts());
            }
        }
        return best;
    }

    private Cut cheapest(double ideal, double[] cutCosts) {
        int n = doors.size();
        double[] cost = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - most); start < end; start++) {
                double total = cost[start] + cutCosts[start] + ofSize(end - start, ideal);
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
            }
        }
        List<List<Place>> parts = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            parts.add(doors.subList(from[end], end));
        }
        Collections.reverse(parts);
        return new Cut(cost[n], List.copyOf(parts));
    }

    private double ofSize(int size, double ideal) {
        double off = (size - ideal) / most;
        return off * off + (4 * size < most ? REST : 0);
    }

    /** What a cut before each door costs beyond the sizes that it makes. */
    private double[] cutCosts() {
        double[] costs = new double[doors.size()];
        for (int i = 1; i < costs.length; i++) {
            Place before = doors.get(i - 1);
            Place after = doors.get(i);
            if (before.sharesBuildingWith(after)) {
                costs[i] = SPLIT_BUILDING;
            } else if (before.streetName().equals(after.streetName())) {
                costs[i] = SPLIT_STREET;
            }
        }
        return costs;
    }
}
