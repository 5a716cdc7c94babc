package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Walks: doors in an order. */
@ApplicationScoped
class CanvassHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("walk")
                        .aboutNobody("a walk, by the name that organisers gave it")
                        .keptAs(Keeping.CANVASS),
                Holding.in("walk_door")
                        .aboutNobody("the order of doors, whoever lives there")
                        .keptAs(Keeping.CANVASS),
                Holding.in("walk_given").of("device_id").keptAs(Keeping.PEOPLE).erasedByDeleting(),
                Holding.in("device_watch")
                        .of("device_id")
                        .keptAs(Keeping.PEOPLE)
                        .erasedByDeleting(),
                Holding.in("door_warning")
                        .aboutNobody("about a door, such as a dog; people are not to be named")
                        .keptAs(Keeping.CANVASS),
                Holding.in("canvass_rules").aboutNobody("what the campaign settled, and the office's telephone"),
                Holding.in("door_words").aboutNobody("what the campaign has its volunteers say"),
                Holding.in("support_page").aboutNobody("the campaign's own words on its own page"));
    }
}
