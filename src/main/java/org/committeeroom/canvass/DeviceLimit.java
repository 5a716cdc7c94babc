package org.committeeroom.canvass;

import java.util.List;
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

    private record Size(UUID walk, int electors) {}

    static void check(Handle h, Scope scope, UUID walk) {
        if (!scope.isDevice()) {
            return;
        }
        int before = 0;
        for (Size size : sizes(h, scope)) {
            if (before + size.electors() <= ELECTORS) {
                before += size.electors();
            } else if (size.walk().equals(walk)) {
                throw Problems.TOO_MANY_ELECTORS.because("A phone may hold at most " + ELECTORS
                        + " electors; this walk is beyond that. Share the walks out over more invitations");
            }
        }
    }

    /** As many as there are now: the register may have grown since the walk was cut. */
    private static List<Size> sizes(Handle h, Scope scope) {
        return scope.bind(h.createQuery("select w.id, count(e.id) as electors from walk w join walk_door o on"
                        + " o.campaign_id = w.campaign_id and o.walk_id = w.id join elector e on"
                        + " e.campaign_id = o.campaign_id and e.property_id = o.property_id"
                        + " left join elector_state s on s.campaign_id = e.campaign_id and s.elector_id = e.id"
                        + " where w.campaign_id = :campaign and w.id = any(:scopeWalks) and " + onItsWalk()
                        + " group by w.id order by w.id"))
                .map((r, c) -> new Size(r.getObject("id", UUID.class), r.getInt("electors")))
                .list();
    }

    private static String onItsWalk() {
        StringBuilder condition = new StringBuilder("case w.kind");
        for (WalkKind kind : List.of(WalkKind.CANVASS, WalkKind.KNOCK_UP, WalkKind.POSTAL)) {
            condition.append(" when '").append(kind.name()).append("' then ").append(kind.electors());
        }
        return condition.append(" else false end").toString();
    }
}
