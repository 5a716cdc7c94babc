package org.committeeroom.returns;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;

/** Who lives behind doors, now. */
final class Doors {

    private Doors() {}

    static List<UUID> electors(Scope scope, Handle h, Collection<UUID> doors) {
        if (doors.isEmpty()) {
            return List.of();
        }
        return scope.bind(h.createQuery("select e.id from unnest(cast(:doors as uuid array)) as given(id)"
                        + " join elector e on e.campaign_id = :campaign and e.property_id = given.id"))
                .bindArray("doors", UUID.class, doors)
                .mapTo(UUID.class)
                .list();
    }
}
