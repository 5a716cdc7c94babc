package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of the sides of streets, and of the doors along them. Pure. */
final class SideOrder {

    /** @param reversed the highest number first */
    record Chosen(StreetSide side, boolean reversed) {}

    private SideOrder() {}

    /** The doors of each side together, in the order in which sides first appear. */
    static Map<StreetSide, List<Place>> sides(List<Place> places) {
        return places.stream().collect(Collectors.groupingBy(StreetSide::of, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Doors in their usual order put into the chosen one. A side that has not been chosen comes after the one that it
     * usually follows, so that a new street does not move the others.
     */
    static List<Place> arrange(List<Place> usual, List<Chosen> chosen) {
        if (chosen.isEmpty()) {
            return usual;
        }
        Map<StreetSide, List<Place>> doors = sides(usual);
        return complete(List.copyOf(doors.keySet()), chosen).stream()
                .flatMap(c -> (c.reversed() ? turned(doors.get(c.side())) : doors.get(c.side())).stream())
                .toList();
    }

    /** The chosen order of exactly these sides, of which the usual order is given. */
    static List<Chosen> complete(List<StreetSide> usual, List<Chosen> chosen) {
        Set<StreetSide> there = Set.copyOf(usual);
        Map<StreetSide, Chosen> known = new LinkedHashMap<>();
        chosen.stream().filter(c -> there.contains(c.side())).forEach(c -> known.putIfAbsent(c.side(), c));
        List<Chosen> order = new ArrayList<>(known.values());
        StreetSide before = null;
        for (StreetSide side : usual) {
            if (!known.containsKey(side)) {
                order.add(before == null ? 0 : place(order, before) + 1, new Chosen(side, false));
            }
            before = side;
        }
        return order;
    }

    private static int place(List<Chosen> order, StreetSide side) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).side().equals(side)) {
                return i;
            }
        }
        throw new IllegalStateException("A side was placed and is gone");
    }

    /** The other way along, but each building still from the bottom up. */
    static List<Place> turned(List<Place> along) {
        List<List<Place>> buildings = new ArrayList<>();
        for (Place place : along) {
            List<Place> last = buildings.isEmpty() ? null : buildings.get(buildings.size() - 1);
            if (last != null && last.get(0).sharesBuildingWith(place)) {
                last.add(place);
            } else {
                buildings.add(new ArrayList<>(List.of(place)));
            }
        }
        Collections.reverse(buildings);
        return buildings.stream().flatMap(List::stream).toList();
    }

    /**
     * What a person made of a part (one walk) put into the order of the whole: the places that the part's sides have in
     * the whole are filled with them anew; those that had none come behind the one before them.
     */
    static List<Chosen> merged(List<Chosen> whole, List<Chosen> part) {
        Set<StreetSide> moved = part.stream().map(Chosen::side).collect(Collectors.toSet());
        Set<StreetSide> known = whole.stream().map(Chosen::side).collect(Collectors.toSet());
        List<Chosen> again = new ArrayList<>(
                part.stream().filter(c -> known.contains(c.side())).toList());
        List<Chosen> order = new ArrayList<>();
        for (Chosen each : whole) {
            order.add(moved.contains(each.side()) ? again.remove(0) : each);
        }
        return complete(part.stream().map(Chosen::side).toList(), order, part);
    }

    private static List<Chosen> complete(List<StreetSide> sides, List<Chosen> order, List<Chosen> part) {
        Map<StreetSide, Chosen> wanted = new HashMap<>();
        part.forEach(c -> wanted.put(c.side(), c));
        List<Chosen> all = new ArrayList<>(order);
        StreetSide before = null;
        for (StreetSide side : sides) {
            if (order.stream().noneMatch(c -> c.side().equals(side))) {
                all.add(before == null ? 0 : place(all, before) + 1, wanted.get(side));
            }
            before = side;
        }
        return all;
    }

    /** What doors in a given order say about the order of sides: each where its first door is. */
    static List<Chosen> said(List<Place> inOrder) {
        Map<StreetSide, List<Place>> now = sides(inOrder);
        Map<StreetSide, List<Place>> usual = sides(WalkingOrder.of(inOrder));
        return now.entrySet().stream()
                .map(e -> new Chosen(e.getKey(), isTurned(e.getValue(), usual.get(e.getKey()))))
                .toList();
    }

    private static boolean isTurned(List<Place> now, List<Place> usual) {
        Place first = usual.get(0);
        Place last = usual.get(usual.size() - 1);
        return !first.sharesBuildingWith(last) && now.indexOf(last) < now.indexOf(first);
    }
}
