package org.committeeroom.canvass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** The doors of a district at which a walk of some kind has somebody to see. */
final class Doors {

    private Doors() {}

    /** A door and how many of its electors the walk is about. */
    record Counted(Place place, int electors) {}

    /**
     * In no particular order.
     *
     * @param spokenToSince leaves out doors where everybody has been spoken to since then; null to leave out none
     */
    static List<Counted> of(Handle h, Scope scope, UUID district, WalkKind kind, Instant spokenToSince) {
        String recently = "s.last_contact_at is not null and s.last_contact_at >= :since";
        String fresh = spokenToSince == null ? "" : " having sum(case when " + recently + " then 0 else 1 end) > 0";
        return scope.bind(h.createQuery("select p.id, p.street, p.building, p.flat, p.address_lines, p.postcode,"
                        + " d.electors from (select e.property_id, count(*) as electors from elector e"
                        + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                        + " where " + scope.electors("e") + " and e.district_id = :district"
                        + " and e.property_id is not null and " + kind.electorsToVisit()
                        + " group by e.property_id" + fresh + ") d"
                        + " join property p on p.campaign_id = :campaign and p.id = d.property_id"))
                .bind("district", district)
                .bindByType("since", spokenToSince, Instant.class)
                .map((r, c) -> new Counted(place(r), r.getInt("electors")))
                .list();
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("street"),
                row.getString("building"),
                row.getString("flat"),
                row.getString("address_lines").lines().toList(),
                row.getString("postcode"));
    }
}
