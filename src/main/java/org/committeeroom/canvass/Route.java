package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order and direction in which lines on a map (sides of streets) are walked, so that the way between them is short:
 * from some starts to the nearest line each time, then Croes's 2-opt (1958) and moves of single lines until neither makes
 * it shorter. The way is open: a team does not go back to where it began. Pure, and the same lines give the same way.
 */
final class Route {

    /** Ways in which it can be begun are tried until so many. */
    private static final int STARTS = 8;
    /** Nothing shorter than this is worth a change, in metres. */
    private static final double ENOUGH = 0.5;

    /** A line from its first door to its last. */
    record Line(Spot from, Spot to) {}

    /** The line of this number, and whether it is walked from its last door to its first. */
    record Leg(int line, boolean reversed) {}

    private record Flat(double x, double y) {

        double to(Flat other) {
            return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
        }
    }

    private final List<Flat> froms;
    private final List<Flat> tos;

    /** Laid flat once, because distances are asked for by the million. */
    private Route(List<Line> lines) {
        Spot origin = lines.get(0).from();
        froms = lines.stream().map(line -> flat(origin, line.from())).toList();
        tos = lines.stream().map(line -> flat(origin, line.to())).toList();
    }

    private static Flat flat(Spot origin, Spot spot) {
        double x = new Spot(spot.longitude(), origin.latitude()).to(origin);
        double y = new Spot(origin.longitude(), spot.latitude()).to(origin);
        return new Flat(
                Math.copySign(x, spot.longitude() - origin.longitude()),
                Math.copySign(y, spot.latitude() - origin.latitude()));
    }

    static List<Leg> of(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Route route = new Route(lines);
        int step = Math.max(1, lines.size() / STARTS);
        return IntStream.range(0, Math.min(STARTS, lines.size()))
                .map(i -> i * step)
                .boxed()
                .flatMap(i -> java.util.stream.Stream.of(new Leg(i, false), new Leg(i, true)))
                .map(route::nearestFrom)
                .map(route::shortened)
                .min(java.util.Comparator.comparingDouble(route::between))
                .orElseThrow();
    }

    /** Metres between the lines. */
    static double between(List<Line> lines, List<Leg> legs) {
        return lines.isEmpty() ? 0 : new Route(lines).between(legs);
    }

    private double between(List<Leg> legs) {
        double sum = 0;
        for (int i = 1; i < legs.size(); i++) {
            sum += end(legs.get(i - 1)).to(start(legs.get(i)));
        }
        return sum;
    }

    private Flat start(Leg leg) {
        return leg.reversed() ? tos.get(leg.line()) : froms.get(leg.line());
    }

    private Flat end(Leg leg) {
        return leg.reversed() ? froms.get(leg.line()) : tos.get(leg.line());
    }

    private List<Leg> nearestFrom(Leg first) {
        List<Leg> way = new ArrayList<>(List.of(first));
        List<Integer> left = new ArrayList<>(IntStream.range(0, froms.size())
                .filter(i -> i != first.line())
                .boxed()
                .toList());
        while (!left.isEmpty()) {
            Flat here = end(way.get(way.size() - 1));
            Leg nearest = null;
            for (int line : left) {
                for (Leg leg : List.of(new Leg(line, false), new Leg(line, true))) {
                    if (nearest == null || here.to(start(leg)) < here.to(start(nearest))) {
                        nearest = leg;
                    }
                }
            }
            way.add(nearest);
            left.remove((Integer) nearest.line());
        }
        return way;
    }

    private List<Leg> shortened(List<Leg> way) {
        List<Leg> now = new ArrayList<>(way);
        boolean better = true;
        while (better) {
            better = turnOne(now) || moveOne(now);
        }
        return now;
    }

    /** 2-opt: a stretch is walked the other way round. */
    private boolean turnOne(List<Leg> way) {
        for (int i = 0; i < way.size(); i++) {
            for (int j = i; j < way.size(); j++) {
                double saved = into(way, i, start(way.get(i)))
                        + outOf(way, j, end(way.get(j)))
                        - into(way, i, end(way.get(j)))
                        - outOf(way, j, start(way.get(i)));
                if (saved > ENOUGH) {
                    turn(way.subList(i, j + 1));
                    return true;
                }
            }
        }
        return false;
    }

    private double into(List<Leg> way, int i, Flat spot) {
        return i == 0 ? 0 : end(way.get(i - 1)).to(spot);
    }

    private double outOf(List<Leg> way, int j, Flat spot) {
        return j == way.size() - 1 ? 0 : spot.to(start(way.get(j + 1)));
    }

    private static void turn(List<Leg> stretch) {
        Collections.reverse(stretch);
        stretch.replaceAll(leg -> new Leg(leg.line(), !leg.reversed()));
    }

    /** Or-opt: one line is walked at another time, in either direction. */
    private boolean moveOne(List<Leg> way) {
        double before = between(way);
        for (int i = 0; i < way.size(); i++) {
            List<Leg> rest = new ArrayList<>(way);
            Leg moved = rest.remove(i);
            double without = between(rest);
            for (int to = 0; to <= rest.size(); to++) {
                for (Leg leg : List.of(moved, new Leg(moved.line(), !moved.reversed()))) {
                    if (before - without - added(rest, to, leg) > ENOUGH) {
                        rest.add(to, leg);
                        Collections.copy(way, rest);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private double added(List<Leg> way, int at, Leg leg) {
        double in = at == 0 ? 0 : end(way.get(at - 1)).to(start(leg));
        double out = at == way.size() ? 0 : end(leg).to(start(way.get(at)));
        double direct = at == 0 || at == way.size() ? 0 : end(way.get(at - 1)).to(start(way.get(at)));
        return in + out - direct;
    }
}
