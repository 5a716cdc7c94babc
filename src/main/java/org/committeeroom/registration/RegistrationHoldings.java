package org.committeeroom.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** People who are helped to register. Notes come first: they are found by their case. */
@ApplicationScoped
class RegistrationHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("registration_note")
                        .where("exists (select 1 from registration_case c where c.campaign_id = t.campaign_id"
                                + " and c.id = t.case_id and (c.id = any(:ids) or c.elector_id = any(:ids)))")
                        .keptAs(Keeping.CASES)
                        .erasedByDeleting(),
                Holding.in("registration_case")
                        .of("id", "elector_id")
                        .keptAs(Keeping.CASES)
                        .erasedByDeleting());
    }
}
