package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.PersonalData;

/** Walks: doors in an order. */
@ApplicationScoped
class CanvassHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("walk").aboutNobody("a walk, by the name that organisers gave it"),
                Holding.in("walk_door").aboutNobody("the order of doors, whoever lives there"));
    }
}
