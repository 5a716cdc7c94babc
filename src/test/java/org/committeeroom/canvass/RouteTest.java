package org.committeeroom.canvass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.committeeroom.canvass.Route.Leg;
import org.committeeroom.canvass.Route.Line;
import org.junit.jupiter.api.Test;

class RouteTest {

    /** So many metres east and north of a place in London. */
    private static Spot at(double east, double north) {
        return new Spot(-0.1 + east / 111_320 / Math.cos(Math.toRadians(51.5)), 51.5 + north / 111_320);
    }

    @Test
    void bothSidesOfAStreetAreWalkedUpAndDown() {
        List<Line> sides = List.of(new Line(at(0, 0), at(200, 0)), new Line(at(0, 12), at(200, 12)));
        List<Leg> way = Route.of(sides);
        assertEquals(12, Route.between(sides, way), 0.1);
        assertTrue(way.get(0).reversed() != way.get(1).reversed());
    }

    @Test
    void rungsOfALadderAreWalkedLikeASnake() {
        List<Line> rungs = new ArrayList<>();
        for (int i : new int[] {3, 0, 4, 1, 5, 2}) {
            rungs.add(new Line(at(0, 50 * i), at(300, 50 * i)));
        }
        assertEquals(5 * 50, Route.between(rungs, Route.of(rungs)), 0.5);
    }

    @Test
    void oneLineAndNoneAreWays() {
        assertEquals(List.of(), Route.of(List.of()));
        assertEquals(1, Route.of(List.of(new Line(at(0, 0), at(9, 9)))).size());
        assertEquals(0, Route.between(List.of(), List.of()));
    }

    @Property(tries = 100)
    void everyLineIsWalkedOnceAndNeverLongerThanByName(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int n) {
        List<Line> lines = lines(seed, n);
        List<Leg> way = Route.of(lines);
        assertEquals(
                IntStream.range(0, n).boxed().toList(),
                way.stream().map(Leg::line).sorted().toList());
        List<Leg> byName =
                IntStream.range(0, n).mapToObj(i -> new Leg(i, false)).toList();
        assertTrue(Route.between(lines, way) <= Route.between(lines, byName) + 1e-6);
        assertEquals(way, Route.of(lines), "the same lines give the same way");
    }

    /** Against every order and direction there is. */
    @Property(tries = 30)
    void ofFewLinesItIsNearlyTheShortestWay(@ForAll long seed) {
        List<Line> lines = lines(seed, 6);
        double best = shortest(lines, new ArrayList<>());
        assertTrue(Route.between(lines, Route.of(lines)) <= 1.1 * best + 1);
    }

    private static double shortest(List<Line> lines, List<Leg> begun) {
        if (begun.size() == lines.size()) {
            return Route.between(lines, begun);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            if (begun.stream().noneMatch(leg -> leg.line() == line)) {
                for (boolean reversed : new boolean[] {false, true}) {
                    begun.add(new Leg(line, reversed));
                    best = Math.min(best, shortest(lines, begun));
                    begun.remove(begun.size() - 1);
                }
            }
        }
        return best;
    }

    @Test
    void aLargeDistrictTakesLittleTime() {
        List<Line> lines = lines(1, 150);
        assertTimeout(Duration.ofSeconds(10), () -> Route.of(lines));
    }

    private static List<Line> lines(long seed, int n) {
        Random random = new Random(seed);
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    double east = random.nextDouble() * 1500;
                    double north = random.nextDouble() * 1500;
                    return new Line(
                            at(east, north),
                            at(east + random.nextDouble() * 200 - 100, north + random.nextDouble() * 200 - 100));
                })
                .toList();
    }
}
