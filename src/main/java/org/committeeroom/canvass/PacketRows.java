package org.committeeroom.canvass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.register.Absent;
import org.committeeroom.register.Eligible;
import org.committeeroom.returns.Flag;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Reads doors with their electors, each set in one query. */
final class PacketRows {

    private static final String COLUMNS = "p.id as property, p.street, p.building, p.flat, p.address_lines, p.postcode,"
            + " p.note, e.id as elector, d.code, e.number, e.suffix, e.surname, e.forename, e.marker, e.attainment,"
            + " e.eligible, e.absent, s.flags, s.language, s.last_knock, s.last_knock_at, " + Status.COLUMNS;

    private static final String ELECTORS =
            " join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id" + Status.JOIN;

    private PacketRows() {}

    /** A door before it has its place in the packet. */
    record Row(Place place, String note, Packet.Elector elector) {}

    /** In walking order, an elector a row. */
    static List<Row> ofWalk(Handle h, Scope scope, UUID walk, WalkKind kind) {
        return scope.bind(h.createQuery("select " + COLUMNS + " from walk_door o join property p on"
                        + " p.campaign_id = o.campaign_id and p.id = o.property_id join elector e on"
                        + " e.campaign_id = p.campaign_id and e.property_id = p.id" + ELECTORS
                        + " where " + scope.electors("e") + " and o.campaign_id = :campaign and o.walk_id = :walk and "
                        + kind.electors() + " order by o.position, e.number, e.suffix"))
                .bind("walk", walk)
                .map((r, c) -> row(r))
                .list();
    }

    /** Whom such a walk has to visit in a district, also those without an address; an elector a row. */
    static List<Row> ofDistrict(Handle h, Scope scope, UUID district, WalkKind kind) {
        return scope.bind(h.createQuery("select " + COLUMNS + " from elector e left join property p on"
                        + " p.campaign_id = e.campaign_id and p.id = e.property_id" + ELECTORS
                        + " where " + scope.electors("e") + " and e.district_id = :district and "
                        + kind.electorsToVisit() + " order by e.number, e.suffix"))
                .bind("district", district)
                .map((r, c) -> row(r))
                .list();
    }

    /** The electors of a place together, the places as they come. */
    static Map<Place, List<Row>> byPlace(List<Row> rows) {
        Map<Place, List<Row>> places = new LinkedHashMap<>();
        rows.forEach(row ->
                places.computeIfAbsent(row.place(), place -> new ArrayList<>()).add(row));
        return places;
    }

    private static Row row(ResultSet r) throws SQLException {
        UUID property = r.getObject("property", UUID.class);
        Place place = property == null
                ? null
                : new Place(
                        property,
                        r.getString("street"),
                        r.getString("building"),
                        r.getString("flat"),
                        r.getString("address_lines").lines().toList(),
                        r.getString("postcode"));
        return new Row(place, property == null ? null : r.getString("note"), elector(r));
    }

    private static Packet.Elector elector(ResultSet r) throws SQLException {
        String marker = r.getString("marker");
        boolean anonymous = marker.toUpperCase(java.util.Locale.ROOT).contains("N");
        String surname = anonymous ? "" : r.getString("surname");
        String forename = anonymous ? "" : r.getString("forename");
        String knock = r.getString("last_knock");
        OffsetDateTime knockAt = r.getObject("last_knock_at", OffsetDateTime.class);
        Instant at = knockAt == null ? null : knockAt.toInstant();
        return new Packet.Elector(
                r.getObject("elector", UUID.class),
                r.getString("code"),
                r.getInt("number"),
                r.getInt("suffix"),
                (forename + " " + surname).strip(),
                surname,
                forename,
                marker,
                r.getObject("attainment", LocalDate.class),
                Eligible.valueOf(r.getString("eligible")),
                Absent.valueOf(r.getString("absent")),
                flags(r.getString("flags")),
                r.getString("language"),
                knock == null ? null : KnockUpResult.valueOf(knock),
                at,
                Status.read(r));
    }

    private static List<Flag> flags(String names) {
        return names == null || names.isBlank()
                ? List.of()
                : Arrays.stream(names.split("[,\\s]+")).map(Flag::valueOf).toList();
    }
}
