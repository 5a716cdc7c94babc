package org.committeeroom.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** What came back from doors, streets and stations. Questions and wishes come first: they are found by their return. */
@ApplicationScoped
class ReturnHoldings implements PersonalData {

    private static final String ITS_RETURN = "exists (select 1 from return_log r where r.campaign_id = t.campaign_id"
            + " and r.id = t.return_id and r.elector_id = any(:ids))";

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("question").where(ITS_RETURN).keptAs(Keeping.CASES).erasedByDeleting(),
                Holding.in("wish").where(ITS_RETURN).keptAs(Keeping.CANVASS).erasedByDeleting(),
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
