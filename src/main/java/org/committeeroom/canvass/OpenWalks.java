package org.committeeroom.canvass;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Doors that stand on a walk which nobody has closed yet. */
final class OpenWalks {

    /** How many doors of walk w stand on another one of the same kind, neither of them closed. */
    static final String SHARED = "(select count(distinct o.property_id) from walk_door o join walk_door other on"
            + " other.campaign_id = o.campaign_id and other.property_id = o.property_id and other.walk_id <> o.walk_id"
            + " join walk also on also.campaign_id = other.campaign_id and also.id = other.walk_id where"
            + " o.campaign_id = w.campaign_id and o.walk_id = w.id and w.closed_at is null and also.closed_at is null"
            + " and also.kind = w.kind)";

    private OpenWalks() {}

    static Set<UUID> doors(Handle h, Scope scope, UUID district, WalkKind kind) {
        return scope
                .bind(h.createQuery("select o.property_id from walk w join walk_door o on o.campaign_id = w.campaign_id"
                        + " and o.walk_id = w.id where w.campaign_id = :campaign and w.district_id = :district and"
                        + " w.kind = :kind and w.closed_at is null"))
                .bind("district", district)
                .bind("kind", kind.name())
                .mapTo(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
