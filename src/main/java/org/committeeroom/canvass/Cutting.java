package org.committeeroom.canvass;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** What cutting would make, without making it. */
final class Cutting {

    private final Handle h;
    private final Scope scope;
    private final Wanted wanted;
    private final Targets targets;
    private final List<Part> parts = new ArrayList<>();
    private final Map<UUID, List<SideOrder.Chosen>> orders = new LinkedHashMap<>();
    private int taken;
    private int unplaced;

    private Cutting(Handle h, Scope scope, Wanted wanted, Instant restingSince) {
        this.h = h;
        this.scope = scope;
        this.wanted = wanted;
        this.targets = wanted.rests() ? wanted.targets().resting(restingSince) : wanted.targets();
    }

    /** @param alsoOut how many of its doors stand on another walk of its kind that is not closed */
    record Part(String district, UUID districtId, List<Doors.Counted> doors, int alsoOut) {

        int electors() {
            return doors.stream().mapToInt(Doors.Counted::electors).sum();
        }
    }

    /**
     * @param orders of districts, as the map has them, that have none yet: to be kept with the walks
     * @param taken doors left out because they stand on a walk that is not closed
     * @param unplaced doors left out because nobody knows whether they are in the drawn area
     */
    record Plan(
            Map<String, UUID> districts,
            List<Part> parts,
            Map<UUID, List<SideOrder.Chosen>> orders,
            int taken,
            int unplaced) {}

    /** Every district is cut by itself, because elector numbers and stations are a district's. */
    static Plan plan(Handle h, Scope scope, Wanted wanted, Instant restingSince) {
        Cutting cutting = new Cutting(h, scope, wanted, restingSince);
        Map<String, UUID> districts = districts(h, scope, wanted.districts());
        districts.forEach(cutting::cut);
        return new Plan(districts, cutting.parts, cutting.orders, cutting.taken, cutting.unplaced);
    }

    private void cut(String code, UUID district) {
        List<Doors.Counted> found = Doors.of(h, scope, district, wanted.kind(), targets);
        if (wanted.area() != null) {
            unplaced += (int) found.stream().filter(d -> d.place().at() == null).count();
        }
        Set<UUID> out = OpenWalks.doors(h, scope, district, wanted.kind());
        Map<Place, Doors.Counted> counted = found.stream()
                .filter(d -> wanted.has(code, d.place()))
                .filter(d -> !wanted.freeOnly() || !leftOut(out, d))
                .collect(Collectors.toMap(Doors.Counted::place, door -> door));
        if (counted.isEmpty()) {
            return;
        }
        List<SideOrder.Chosen> order = order(district, counted.keySet());
        List<Place> places = WalkingOrder.of(List.copyOf(counted.keySet()), order);
        WalkCutter.cut(places, wanted.doorsPerWalk()).stream()
                .map(part ->
                        new Part(code, district, part.stream().map(counted::get).toList(), (int)
                                part.stream().filter(p -> out.contains(p.id())).count()))
                .forEach(parts::add);
    }

    private boolean leftOut(Set<UUID> out, Doors.Counted door) {
        boolean is = out.contains(door.place().id());
        taken += is ? 1 : 0;
        return is;
    }

    /** The one that is kept; otherwise the map's, over all doors of the district, so that every cutting has the same. */
    private List<SideOrder.Chosen> order(UUID district, Set<Place> places) {
        List<SideOrder.Chosen> kept = WalkingOrders.kept(h, scope, district);
        if (!kept.isEmpty() || places.stream().allMatch(p -> p.at() == null)) {
            return kept;
        }
        List<SideOrder.Chosen> byMap = WalkingOrders.byMap(WalkingOrder.of(Doors.all(h, scope, district)));
        if (!byMap.isEmpty()) {
            orders.put(district, byMap);
        }
        return byMap;
    }

    /** In the order asked for; all, if none is named. */
    static Map<String, UUID> districts(Handle h, Scope scope, List<String> codes) {
        Map<String, UUID> known = new LinkedHashMap<>();
        codes.forEach(code -> known.put(code, null));
        scope.bind(h.createQuery("select code, id from polling_district where campaign_id = :campaign"
                        + (codes.isEmpty() ? "" : " and code = any(:codes)") + " order by code"))
                .bindArray("codes", String.class, codes)
                .map((r, c) -> Map.entry(r.getString("code"), r.getObject("id", UUID.class)))
                .forEach(found -> known.put(found.getKey(), found.getValue()));
        if (known.containsValue(null)) {
            throw Problems.invalid("districts", "there is no such polling district");
        }
        return known;
    }
}
