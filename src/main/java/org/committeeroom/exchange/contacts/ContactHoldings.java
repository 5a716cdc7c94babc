package org.committeeroom.exchange.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** How electors can be reached, as they said. */
@ApplicationScoped
class ContactHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.in("elector_contact")
                .of("elector_id")
                .hiding("digits")
                .keptAs(Keeping.CANVASS)
                .erasedByDeleting());
    }
}
