package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Controller;
import org.committeeroom.campaign.Election;
import org.committeeroom.canvass.codes.CodeBooks;
import org.committeeroom.canvass.words.WordsAtDoors;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What is carried from door to door: stored walks, and districts that are knocked up without one. */
@ApplicationScoped
public class Packets {

    private static final String WALK =
            "select w.id, w.code, w.kind, w.name, w.closed_at, d.id as district, d.code as district_code,"
                    + " d.ward, t.name as station, t.address, t.postcode, (select f.sequence from feed_position f"
                    + " where f.campaign_id = w.campaign_id) as sequence from walk w join polling_district d on"
                    + " d.campaign_id = w.campaign_id and d.id = w.district_id left join station t on"
                    + " t.campaign_id = d.campaign_id and t.id = d.station_id"
                    + " where w.campaign_id = :campaign and w.id = :id and (w.closed_at is null or not :phone)";

    private static final String DISTRICT = "select d.id as district, d.code as district_code, d.ward, d.name,"
            + " t.name as station, t.address, t.postcode, (select f.sequence from feed_position f"
            + " where f.campaign_id = d.campaign_id) as sequence from polling_district d left join station t on"
            + " t.campaign_id = d.campaign_id and t.id = d.station_id where d.campaign_id = :campaign";

    private final Jdbi jdbi;
    private final Campaigns campaigns;
    private final SheetCodes codes;
    private final CodeBooks books;
    private final WordsAtDoors words;

    Packets(Jdbi jdbi, Campaigns campaigns, SheetCodes codes, CodeBooks books, WordsAtDoors words) {
        this.jdbi = jdbi;
        this.campaigns = campaigns;
        this.codes = codes;
        this.books = books;
        this.words = words;
    }

    private record Head(
            UUID id,
            String code,
            WalkKind kind,
            String name,
            UUID district,
            String districtCode,
            String ward,
            long sequence,
            Packet.Station station,
            boolean closed) {}

    /** A stored walk; not found for a device whose invitation does not name it, or once it is closed. */
    @Transactional
    public Packet ofWalk(Scope scope, UUID walk, Instant expiresAt) {
        if (!scope.seesWalk(walk)) {
            throw Problems.NOT_FOUND.plain();
        }
        return jdbi.withHandle(h -> {
            Head head = scope.bind(h.createQuery(WALK))
                    .bind("id", walk)
                    .bind("phone", scope.isDevice())
                    .map((r, c) -> new Head(
                            r.getObject("id", UUID.class),
                            r.getString("code"),
                            WalkKind.valueOf(r.getString("kind")),
                            r.getString("name"),
                            r.getObject("district", UUID.class),
                            r.getString("district_code"),
                            r.getString("ward"),
                            r.getLong("sequence"),
                            station(r),
                            r.getObject("closed_at") != null))
                    .findOne()
                    .orElseThrow(Problems.NOT_FOUND::plain);
            DeviceLimit.check(h, scope, walk);
            return packet(scope, head, expiresAt, doors(h, scope, walk, head.kind()));
        });
    }

    /** Codes of the districts in which somebody is to be knocked up, in order. */
    @Transactional
    public List<String> districts(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(
                        h.createQuery("select code from polling_district where campaign_id = :campaign order by code"))
                .mapTo(String.class)
                .list());
    }

    /** The promises of a district that are not known to have voted, under a code of their own. */
    @Transactional
    public Packet knockUp(Scope scope, String district) {
        return jdbi.withHandle(h -> knockUp(
                h, scope, district, codes.take(h, scope, WalkKind.KNOCK_UP, 1).get(0)));
    }

    /** The same for a screen: nothing is printed, so no code is used up. */
    @Transactional
    public Packet leftToKnockUp(Scope scope, String district) {
        return jdbi.withHandle(h -> knockUp(h, scope, district, ""));
    }

    private Packet knockUp(Handle h, Scope scope, String district, String code) {
        Head head = scope.bind(h.createQuery(DISTRICT + " and d.code = :code"))
                .bind("code", district)
                .map((r, c) -> new Head(
                        null,
                        code,
                        WalkKind.KNOCK_UP,
                        r.getString("name"),
                        r.getObject("district", UUID.class),
                        r.getString("district_code"),
                        r.getString("ward"),
                        r.getLong("sequence"),
                        station(r),
                        false))
                .findOne()
                .orElseThrow(Problems.NOT_FOUND::plain);
        return packet(scope, head, null, toKnockUp(h, scope, head.district()));
    }

    private Packet packet(Scope scope, Head head, Instant expiresAt, List<Packet.Door> doors) {
        Campaigns.Facts facts = campaigns.facts(scope);
        return new Packet(
                head.id(),
                head.code(),
                head.kind(),
                head.name(),
                facts.slug(),
                List.of(head.districtCode()),
                head.ward(),
                head.sequence(),
                expiresAt,
                head.station(),
                facts.controller() == Controller.INDEPENDENT,
                head.closed(),
                books.current(scope),
                words.of(scope),
                doors);
    }

    private static List<Packet.Door> doors(Handle h, Scope scope, UUID walk, WalkKind kind) {
        List<Doors.Placed> places = Doors.ofWalk(h, scope, walk);
        List<UUID> ids = places.stream().map(placed -> placed.place().id()).toList();
        Map<UUID, List<Packet.Elector>> electors = PacketRows.atDoors(h, scope, ids, kind);
        Map<UUID, Instant> delivered = kind == WalkKind.LEAFLET ? Deliveries.ofWalk(h, scope, walk) : Map.of();
        return places.stream()
                .filter(placed -> electors.containsKey(placed.place().id()))
                .map(placed -> door(
                        placed,
                        delivered.get(placed.place().id()),
                        kind == WalkKind.LEAFLET
                                ? List.of()
                                : electors.get(placed.place().id())))
                .toList();
    }

    /** Those without an address come last, at no door. */
    private static List<Packet.Door> toKnockUp(Handle h, Scope scope, UUID district) {
        Map<UUID, List<Packet.Elector>> electors = PacketRows.inDistrict(h, scope, district, WalkKind.KNOCK_UP);
        List<Place> places = Doors.of(h, scope, district, WalkKind.KNOCK_UP, Targets.EVERYBODY).stream()
                .map(Doors.Counted::place)
                .filter(place -> electors.containsKey(place.id()))
                .toList();
        List<Packet.Door> doors = new ArrayList<>();
        for (Place place : WalkingOrder.of(places, WalkingOrders.kept(h, scope, district))) {
            doors.add(door(new Doors.Placed(place, null, null, doors.size() + 1), null, electors.get(place.id())));
        }
        if (electors.containsKey(null)) {
            doors.add(new Packet.Door(
                    null,
                    doors.size() + 1,
                    "",
                    "",
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    electors.get(null)));
        }
        return doors;
    }

    private static Packet.Door door(Doors.Placed placed, Instant delivered, List<Packet.Elector> electors) {
        Place place = placed.place();
        return new Packet.Door(
                place.id(),
                placed.position(),
                place.streetName(),
                place.label(),
                place.building(),
                place.flat(),
                place.lines(),
                place.postcode(),
                FlatName.of(place.flat()).storey(),
                placed.note(),
                placed.warning(),
                delivered,
                electors);
    }

    private static Packet.Station station(java.sql.ResultSet r) throws java.sql.SQLException {
        String name = r.getString("station");
        if (name == null) {
            return null;
        }
        String address = Stream.of(r.getString("address"), r.getString("postcode"))
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .reduce((one, other) -> one.contains(other) ? one : one + ", " + other)
                .orElse(null);
        return new Packet.Station(name, address, Election.OPENS.toString(), Election.CLOSES.toString());
    }
}
