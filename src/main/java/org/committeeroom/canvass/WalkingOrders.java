package org.committeeroom.canvass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The order in which a district's streets are walked, as kept; and, where doors' places are known, as the map has it. */
final class WalkingOrders {

    /** So many of a district's sides of streets have to have their place on the map for it to say the order. */
    private static final double LOCATED = 0.8;

    private WalkingOrders() {}

    /** Empty if nobody has said one. */
    static List<SideOrder.Chosen> kept(Handle h, Scope scope, UUID district) {
        return scope.bind(h.createQuery("select street, side, reversed from walking_order where campaign_id = :campaign"
                        + " and district_id = :district order by position"))
                .bind("district", district)
                .map((r, c) -> new SideOrder.Chosen(
                        new StreetSide(r.getString("street"), StreetSide.Side.valueOf(r.getString("side"))),
                        r.getBoolean("reversed")))
                .list();
    }

    static void forget(Handle h, Scope scope, UUID district) {
        scope.bind(h.createUpdate(
                        "delete from walking_order where campaign_id = :campaign and district_id = :district"))
                .bind("district", district)
                .execute();
    }

    static void keep(Handle h, Scope scope, UUID district, List<SideOrder.Chosen> order) {
        forget(h, scope, district);
        PreparedBatch rows =
                h.prepareBatch("insert into walking_order (campaign_id, district_id, position, street, side,"
                        + " reversed) values (:campaign, :district, :position, :street, :side, :reversed)");
        for (SideOrder.Chosen each : order) {
            rows.bind("campaign", scope.campaign())
                    .bind("district", district)
                    .bind("position", rows.size() + 1)
                    .bind("street", each.side().street())
                    .bind("side", each.side().side().name())
                    .bind("reversed", each.reversed())
                    .add();
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    /** By the shortest way between the sides; empty where too few places are known. Pure. */
    static List<SideOrder.Chosen> byMap(List<Place> usual) {
        Map<StreetSide, List<Place>> sides = SideOrder.sides(usual);
        List<StreetSide> located = new ArrayList<>();
        List<Route.Line> lines = new ArrayList<>();
        sides.forEach((side, doors) -> {
            List<Spot> spots =
                    doors.stream().map(Place::at).filter(at -> at != null).toList();
            if (!spots.isEmpty()) {
                located.add(side);
                lines.add(new Route.Line(spots.get(0), spots.get(spots.size() - 1)));
            }
        });
        if (located.size() < LOCATED * sides.size()) {
            return List.of();
        }
        return SideOrder.complete(
                List.copyOf(sides.keySet()),
                Route.of(lines).stream()
                        .map(leg -> new SideOrder.Chosen(located.get(leg.line()), leg.reversed()))
                        .toList());
    }
}
