package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** What came back from doors, streets and stations. Questions come first: they are found by their return. */
@ApplicationScoped
class ReturnHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("question")
                        .where("exists (select 1 from return_log r where r.campaign_id = t.campaign_id"
                                + " and r.id = t.return_id and r.elector_id = any(:ids))")
                        .keptAs(Keeping.CASES)
                        .erasedByDeleting(),
                new ReturnLogHolding(),
                Holding.in("elector_state")
                        .of("elector_id")
                        .keptAs(Keeping.CANVASS)
                        .erasedByDeleting(),
                Holding.in("consent_record")
                        .of("elector_id")
                        .keptAs(Keeping.CANVASS)
                        .erasedByDeleting(),
                Holding.in("moved_return")
                        .of("from_elector_id", "to_elector_id")
                        .keptAs(Keeping.CANVASS)
                        .erasedByDeleting());
    }
}
