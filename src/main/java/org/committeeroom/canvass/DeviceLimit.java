package org.committeeroom.canvass;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/**
 * A lost phone is at most 500 electors. The walks of its invitation are counted in the order in which they were cut;
 * those beyond the limit are refused, and so is a single walk that is larger. Leaflet walks hold no names and do not
 * count.
 */
final class DeviceLimit {

    static final int ELECTORS = 500;

    private DeviceLimit() {}

    private record Walk(UUID id, WalkKind kind, Set<UUID> doors) {}

    static void check(Handle h, Scope scope, UUID walk) {
        if (!scope.isDevice()) {
            return;
        }
        Collection<Walk> walks = walks(h, scope, walk);
        Map<WalkKind, Map<UUID, Integer>> atDoors = atDoors(h, scope, walks);
        int held = 0;
        for (Walk each : walks) {
            Map<UUID, Integer> counts = atDoors.get(each.kind());
            int electors = each.doors().stream()
                    .mapToInt(door -> counts.getOrDefault(door, 0))
                    .sum();
            if (held + electors <= ELECTORS) {
                held += electors;
            } else if (each.id().equals(walk)) {
                throw Problems.TOO_MANY_ELECTORS.because("A phone may hold at most " + ELECTORS
                        + " electors; this walk is beyond that. Share the walks out over more invitations");
            }
            if (each.id().equals(walk)) {
                return;
            }
        }
    }

    /** How many electors are at the doors of the walks, asked once for each kind. */
    private static Map<WalkKind, Map<UUID, Integer>> atDoors(Handle h, Scope scope, Collection<Walk> walks) {
        Map<WalkKind, Set<UUID>> doors = new EnumMap<>(WalkKind.class);
        walks.forEach(walk ->
                doors.computeIfAbsent(walk.kind(), kind -> new HashSet<>()).addAll(walk.doors()));
        Map<WalkKind, Map<UUID, Integer>> counts = new EnumMap<>(WalkKind.class);
        doors.forEach((kind, its) -> counts.put(kind, Doors.electors(h, scope, kind, its)));
        return counts;
    }

    /** Those up to the one that is wanted, in the order in which they were cut. */
    private static Collection<Walk> walks(Handle h, Scope scope, UUID wanted) {
        return scope.bind(
                        h.createQuery(
                                "select w.id, w.kind, o.property_id from unnest(:scopeWalks) as t(walk) left join"
                                        + " walk w on w.campaign_id = :campaign and w.id = t.walk left join walk_door o on"
                                        + " o.campaign_id = w.campaign_id and o.walk_id = w.id where w.kind <> 'LEAFLET' and t.walk <= :wanted order by w.id"))
                .bind("wanted", wanted)
                .reduceRows(new LinkedHashMap<UUID, Walk>(), (walks, row) -> {
                    UUID id = row.getColumn("id", UUID.class);
                    WalkKind kind = WalkKind.valueOf(row.getColumn("kind", String.class));
                    walks.computeIfAbsent(id, i -> new Walk(i, kind, new HashSet<>()))
                            .doors()
                            .add(row.getColumn("property_id", UUID.class));
                    return walks;
                })
                .values();
    }
}
