package org.committeeroom.register.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.People;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** Says that two entries are one person, and takes that back. */
@ApplicationScoped
class Merging {

    private final Jdbi jdbi;
    private final People people;

    Merging(Jdbi jdbi, People people) {
        this.jdbi = jdbi;
        this.people = people;
    }

    record Merged(UUID decision, UUID kept) {}

    /** The one is kept, unless only the other one is in the officer's file: then that one is. */
    Merged merge(Scope scope, UUID elector, UUID other) {
        boolean byHand = isByHand(scope, elector, "elector");
        boolean otherByHand = isByHand(scope, other, "other");
        boolean swap = byHand && !otherByHand;
        UUID keep = swap ? other : elector;
        return new Merged(people.same(scope, keep, swap ? elector : other, null), keep);
    }

    void split(Scope scope, UUID decision) {
        people.split(scope, decision);
    }

    @Transactional
    boolean isByHand(Scope scope, UUID elector, String field) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select e.by_hand from elector e where " + scope.electors("e") + " and e.id = :id"))
                .bind("id", elector)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> Problems.invalid(field, "there is no such elector")));
    }
}
