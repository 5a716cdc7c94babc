package org.committeeroom.register.imports;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.committeeroom.register.People;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Seat;

/** Merging and splitting as the program does it for somebody. */
final class MergedBy {

    private MergedBy() {}

    static UUID hand(String slug, UUID keep, UUID drop) {
        return Arc.container().instance(People.class).get().same(scope(slug), keep, drop, null);
    }

    static void takenApart(String slug, UUID decision) {
        Arc.container().instance(People.class).get().split(scope(slug), decision);
    }

    private static Scope scope(String slug) {
        return Scope.ofProgram(Seat.jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one()));
    }
}
