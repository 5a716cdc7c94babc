package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** In which order a district, or a walk, is walked, and how a person changes that. */
@ApplicationScoped
class DistrictOrder {

    /**
     * @param street as it is written
     * @param reversed the highest number first
     * @param from longitude and latitude of the first door as it is walked; null if nobody knows
     */
    @Schema(name = "OrderedSide")
    record Side(
            String street,
            StreetSide.Side side,
            boolean reversed,
            int doors,
            String first,
            String last,
            @Schema(nullable = true) List<Double> from,
            @Schema(nullable = true) List<Double> to) {

        static Side of(boolean reversed, List<Place> doors) {
            Place first = doors.get(0);
            Place last = doors.get(doors.size() - 1);
            return new Side(
                    first.streetName(),
                    StreetSide.of(first).side(),
                    reversed,
                    doors.size(),
                    first.label(),
                    last.label(),
                    first.at() == null ? null : first.at().lonLat(),
                    last.at() == null ? null : last.at().lonLat());
        }
    }

    /** @param kept somebody or the map has said it; otherwise it is by the streets' names */
    @Schema(name = "WalkingOrder")
    record View(String district, boolean kept, List<Side> sides) {}

    private final Jdbi jdbi;

    DistrictOrder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param byMap as the map has it in place of what is kept */
    @Transactional
    View of(Scope scope, String code, boolean byMap) {
        return jdbi.withHandle(h -> view(h, scope, code, byMap));
    }

    private static View view(Handle h, Scope scope, String code, boolean byMap) {
        UUID district = district(h, scope, code);
        List<Place> usual = WalkingOrder.of(Doors.all(h, scope, district));
        List<SideOrder.Chosen> kept = WalkingOrders.kept(h, scope, district);
        List<SideOrder.Chosen> order = byMap ? WalkingOrders.byMap(usual) : kept;
        Map<StreetSide, List<Place>> sides = SideOrder.sides(SideOrder.arrange(usual, order));
        Map<StreetSide, Boolean> reversed = order.stream()
                .collect(Collectors.toMap(SideOrder.Chosen::side, SideOrder.Chosen::reversed, (one, other) -> one));
        return new View(
                code,
                byMap ? !order.isEmpty() : !kept.isEmpty(),
                sides.entrySet().stream()
                        .map(e -> Side.of(reversed.getOrDefault(e.getKey(), false), e.getValue()))
                        .toList());
    }

    @Transactional
    View keep(Scope scope, String code, List<SideOrder.Chosen> order) {
        return jdbi.withHandle(h -> {
            UUID district = district(h, scope, code);
            Set<StreetSide> there =
                    SideOrder.sides(Doors.all(h, scope, district)).keySet();
            Set<StreetSide> seen = new HashSet<>();
            if (order.stream().anyMatch(c -> !there.contains(c.side()) || !seen.add(c.side()))) {
                throw Problems.invalid("sides", "has one twice, or one of which the district has no door");
            }
            WalkingOrders.keep(h, scope, district, order);
            return view(h, scope, code, false);
        });
    }

    @Transactional
    void forget(Scope scope, String code) {
        jdbi.useHandle(h -> WalkingOrders.forget(h, scope, district(h, scope, code)));
    }

    private static UUID district(Handle h, Scope scope, String code) {
        return Cutting.districts(h, scope, List.of(code)).get(code);
    }

    /** Puts the doors of a walk into this order, and remembers what it says of the sides of streets for later walks. */
    @Transactional
    void reorder(Scope scope, UUID walk, List<UUID> doors) {
        jdbi.useHandle(h -> {
            List<Place> now = Doors.ofWalk(h, scope, walk).stream()
                    .map(Doors.Placed::place)
                    .toList();
            Map<UUID, Place> byId = now.stream().collect(Collectors.toMap(Place::id, place -> place));
            if (now.isEmpty()) {
                throw Problems.NOT_FOUND.plain();
            }
            if (doors.size() != now.size() || !byId.keySet().equals(Set.copyOf(doors))) {
                throw Problems.invalid("doors", "is not every door of the walk once");
            }
            place(h, scope, walk, doors);
            remember(h, scope, walk, doors.stream().map(byId::get).toList());
        });
    }

    private static void place(Handle h, Scope scope, UUID walk, List<UUID> doors) {
        scope.bind(h.createUpdate("delete from walk_door where campaign_id = :campaign and walk_id = :walk"))
                .bind("walk", walk)
                .execute();
        PreparedBatch rows = h.prepareBatch("insert into walk_door (campaign_id, walk_id, position, property_id)"
                + " values (:campaign, :walk, :position, :property)");
        for (UUID door : doors) {
            rows.bind("campaign", scope.campaign())
                    .bind("walk", walk)
                    .bind("position", rows.size() + 1)
                    .bind("property", door)
                    .add();
        }
        rows.execute();
    }

    private static void remember(Handle h, Scope scope, UUID walk, List<Place> doors) {
        UUID district = scope.bind(
                        h.createQuery("select district_id from walk where campaign_id = :campaign and id = :walk"))
                .bind("walk", walk)
                .mapTo(UUID.class)
                .one();
        List<Place> usual = WalkingOrder.of(Doors.all(h, scope, district));
        List<SideOrder.Chosen> whole = SideOrder.complete(
                List.copyOf(SideOrder.sides(usual).keySet()), WalkingOrders.kept(h, scope, district));
        WalkingOrders.keep(h, scope, district, SideOrder.merged(whole, SideOrder.said(doors)));
    }
}
