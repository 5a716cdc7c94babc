package org.committeeroom.canvass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.returns.Status;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The doors of districts and walks.
 *
 * <p>Queries for a set of doors begin with {@code unnest} and go on with left joins: with {@code = any} and a second
 * condition on the same key H2 reads the whole campaign, and of inner joins it may choose the wrong one to begin with.
 */
final class Doors {

    private static final String COUNT = "select e.property_id, count(*) as electors from ";

    /** The electors e at the given doors; bind {@code :doors}. */
    static final String ELECTORS_AT_DOORS = "unnest(:doors) as t(door) left join elector e on"
            + " e.campaign_id = :campaign and e.property_id = t.door";

    static final String PLACE =
            "p.id, p.street, p.building, p.flat, p.address_lines, p.postcode, p.latitude," + " p.longitude";

    private Doors() {}

    /** A door and how many of its electors the walk is about. */
    record Counted(Place place, int electors) {}

    /** A place with what is noted about it and where it stands on its walk. */
    record Placed(Place place, String note, String warning, int position) {}

    /** Those of a district at which such a walk has somebody of the targets to see, in no particular order. */
    static List<Counted> of(Handle h, Scope scope, UUID district, WalkKind kind, Targets targets) {
        Query counting = h.createQuery(COUNT + "elector e" + Status.JOIN + " where " + scope.electors("e")
                + " and e.district_id = :district and e.property_id is not null and "
                + kind.electorsToVisit() + " group by e.property_id having sum(case when " + targets.condition()
                + " then 1 else 0 end) > 0");
        Map<UUID, Integer> electors = counts(targets.bind(scope.bind(counting)).bind("district", district));
        return scope.bind(h.createQuery("select " + PLACE + " from unnest(:doors) as t(door) left join property p on"
                        + " p.campaign_id = :campaign and p.id = t.door"))
                .bindArray("doors", UUID.class, electors.keySet())
                .map((r, c) -> place(r))
                .map(place -> new Counted(place, electors.get(place.id())))
                .list();
    }

    /** Every door of a district at which somebody may be written to. */
    static List<Place> all(Handle h, Scope scope, UUID district) {
        return of(h, scope, district, WalkKind.LEAFLET, Targets.EVERYBODY).stream()
                .map(Counted::place)
                .toList();
    }

    /** How many electors such a walk is about now, by door. */
    static Map<UUID, Integer> electors(Handle h, Scope scope, WalkKind kind, Collection<UUID> doors) {
        return counts(scope.bind(h.createQuery(COUNT + ELECTORS_AT_DOORS + Status.JOIN + " where " + scope.electors("e")
                        + " and " + kind.electors() + " group by e.property_id"))
                .bindArray("doors", UUID.class, doors));
    }

    private static Map<UUID, Integer> counts(Query query) {
        return query.reduceRows(new HashMap<>(), (map, row) -> {
            map.put(row.getColumn("property_id", UUID.class), row.getColumn("electors", Integer.class));
            return map;
        });
    }

    /** In walking order. */
    static List<Placed> ofWalk(Handle h, Scope scope, UUID walk) {
        return scope.bind(h.createQuery("select " + PLACE
                        + ", p.note, g.warning, o.position from walk_door o left join property p on p.campaign_id ="
                        + " o.campaign_id and p.id = o.property_id left join door_warning g on g.campaign_id ="
                        + " o.campaign_id and g.property_id = o.property_id where o.campaign_id = :campaign and o.walk_id = :walk"
                        + " order by o.position"))
                .bind("walk", walk)
                .map((r, c) -> new Placed(place(r), r.getString("note"), r.getString("warning"), r.getInt("position")))
                .list();
    }

    static Place place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        Spot at = row.wasNull() ? null : new Spot(row.getDouble("longitude"), latitude);
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("street"),
                row.getString("building"),
                row.getString("flat"),
                row.getString("address_lines").lines().toList(),
                row.getString("postcode"),
                at);
    }
}
