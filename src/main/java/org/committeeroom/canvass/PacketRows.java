package org.committeeroom.canvass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
import org.jdbi.v3.core.statement.Query;

/** Reads the electors at doors, as packets show them. */
final class PacketRows {

    private static final String COLUMNS = "select e.property_id, e.id, d.code, e.number, e.suffix, e.surname,"
            + " e.forename, e.marker, e.attainment, e.eligible, e.absent, s.flags, s.language, s.last_knock,"
            + " s.last_knock_at, " + Status.COLUMNS + " from ";

    private static final String MORE = " left join polling_district d on d.campaign_id = e.campaign_id"
            + " and d.id = e.district_id" + Status.JOIN + " where ";

    private PacketRows() {}

    /** Whom such a walk is about, by door and in the order of their numbers. */
    static Map<UUID, List<Packet.Elector>> atDoors(Handle h, Scope scope, Collection<UUID> doors, WalkKind kind) {
        return byDoor(scope.bind(h.createQuery(COLUMNS + Doors.ELECTORS_AT_DOORS + MORE + scope.electors("e") + " and "
                        + kind.electors() + " order by e.number, e.suffix"))
                .bindArray("doors", UUID.class, doors));
    }

    /** Whom such a walk has to visit in a district; those without an address under null. */
    static Map<UUID, List<Packet.Elector>> inDistrict(Handle h, Scope scope, UUID district, WalkKind kind) {
        return byDoor(scope.bind(h.createQuery(
                        COLUMNS + "elector e" + MORE + scope.electors("e") + " and e.district_id = :district and "
                                + kind.electorsToVisit() + " order by e.number, e.suffix"))
                .bind("district", district));
    }

    private static Map<UUID, List<Packet.Elector>> byDoor(Query query) {
        Map<UUID, List<Packet.Elector>> doors = new HashMap<>();
        query.map((r, c) -> new AbstractMap.SimpleEntry<>(r.getObject("property_id", UUID.class), elector(r)))
                .forEach(found -> doors.computeIfAbsent(found.getKey(), door -> new ArrayList<>())
                        .add(found.getValue()));
        return doors;
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
                r.getObject("id", UUID.class),
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
