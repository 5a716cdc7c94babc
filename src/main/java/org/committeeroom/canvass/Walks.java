package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Cuts walks and takes them away again. */
@ApplicationScoped
public class Walks {

    private final Jdbi jdbi;
    private final Clock clock;
    private final SheetCodes codes;

    Walks(Jdbi jdbi, Clock clock, SheetCodes codes) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.codes = codes;
    }

    /** @param spokenToSince leaves out doors where everybody has been spoken to since; null to leave out none */
    public record Wanted(WalkKind kind, String name, List<String> districts, int doorsPerWalk, Instant spokenToSince) {}

    public record Cut(UUID id, String code, WalkKind kind, String district, int doors, int electors) {}

    private record Part(String district, UUID districtId, List<Doors.Counted> doors) {
        int electors() {
            return doors.stream().mapToInt(Doors.Counted::electors).sum();
        }
    }

    /** Every district is cut by itself, because elector numbers and stations are a district's. */
    @Transactional
    public List<Cut> cut(Scope scope, Wanted wanted) {
        return jdbi.withHandle(h -> {
            List<Part> parts = new ArrayList<>();
            districts(h, scope, wanted.districts())
                    .forEach((code, id) -> parts.addAll(
                            parts(code, id, Doors.of(h, scope, id, wanted.kind(), wanted.spokenToSince()), wanted)));
            return keep(h, scope, wanted, parts);
        });
    }

    /** In the order asked for. */
    private static Map<String, UUID> districts(Handle h, Scope scope, List<String> codes) {
        Map<String, UUID> known = new LinkedHashMap<>();
        codes.forEach(code -> known.put(code, null));
        scope.bind(h.createQuery(
                        "select code, id from polling_district where campaign_id = :campaign and code = any(:codes)"))
                .bindArray("codes", String.class, codes)
                .map((r, c) -> Map.entry(r.getString("code"), r.getObject("id", UUID.class)))
                .forEach(found -> known.put(found.getKey(), found.getValue()));
        if (known.containsValue(null)) {
            throw Problems.invalid("districts", "there is no such polling district");
        }
        return known;
    }

    private static List<Part> parts(String code, UUID district, List<Doors.Counted> doors, Wanted wanted) {
        Map<Place, Doors.Counted> counted =
                doors.stream().collect(Collectors.toMap(Doors.Counted::place, door -> door));
        List<Place> places =
                WalkingOrder.of(doors.stream().map(Doors.Counted::place).toList());
        return WalkCutter.cut(places, wanted.doorsPerWalk()).stream()
                .map(part ->
                        new Part(code, district, part.stream().map(counted::get).toList()))
                .toList();
    }

    private List<Cut> keep(Handle h, Scope scope, Wanted wanted, List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<String> names = codes.take(h, scope, wanted.kind(), parts.size());
        PreparedBatch walks = h.prepareBatch("insert into walk (campaign_id, id, code, kind, name, district_id, doors,"
                + " electors, created_by, created_at) values (:campaign, :id, :code, :kind, :name, :district, :doors,"
                + " :electors, :by, :now)");
        PreparedBatch doors = h.prepareBatch("insert into walk_door (campaign_id, walk_id, position, property_id)"
                + " values (:campaign, :walk, :position, :property)");
        List<Cut> cuts = new ArrayList<>();
        for (Part part : parts) {
            UUID id = Ids.next();
            Cut cut = new Cut(
                    id, names.get(cuts.size()), wanted.kind(), part.district, part.doors.size(), part.electors());
            add(walks, scope, wanted, cut, part);
            addDoors(doors, scope, id, part.doors);
            cuts.add(cut);
        }
        walks.execute();
        doors.execute();
        return cuts;
    }

    private void add(PreparedBatch walks, Scope scope, Wanted wanted, Cut cut, Part part) {
        walks.bind("campaign", scope.campaign())
                .bind("id", cut.id())
                .bind("code", cut.code())
                .bind("kind", cut.kind().name())
                .bind("name", wanted.name())
                .bind("district", part.districtId)
                .bind("doors", cut.doors())
                .bind("electors", cut.electors())
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .add();
    }

    private static void addDoors(PreparedBatch batch, Scope scope, UUID walk, List<Doors.Counted> doors) {
        int position = 0;
        for (Doors.Counted door : doors) {
            batch.bind("campaign", scope.campaign())
                    .bind("walk", walk)
                    .bind("position", ++position)
                    .bind("property", door.place().id())
                    .add();
        }
    }

    /** Takes a walk away, but not while a phone is out with it. Its code stays used. */
    @Transactional
    void delete(Scope scope, UUID id) {
        jdbi.useHandle(h -> {
            if (WalkList.out(h, scope, id, clock.instant()) > 0) {
                throw Problems.STILL_IN_USE.because("Phones hold this walk; end their invitation first");
            }
            int found = scope.bind(h.createUpdate("delete from walk where campaign_id = :campaign and id = :id"))
                    .bind("id", id)
                    .execute();
            if (found == 0) {
                throw Problems.NOT_FOUND.plain();
            }
        });
    }
}
