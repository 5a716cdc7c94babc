package org.committeeroom.canvass.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Who is on a sheet, and who took it. */
@ApplicationScoped
class LedgerHoldings implements PersonalData {

    /** Whoever takes a sheet is known by name and telephone number alone; a volunteer has both. */
    private static final String A_VOLUNTEER_WITH_THIS_NUMBER = "exists (select 1 from volunteer v where"
            + " v.campaign_id = t.campaign_id and v.id = any(:ids) and replace(v.phone, ' ', '') ="
            + " replace(t.phone, ' ', ''))";

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("sheet_elector")
                        .of("elector_id")
                        .keptAs(Keeping.CANVASS)
                        .erasedByDeleting(),
                Holding.in("sheet_out")
                        .where(A_VOLUNTEER_WITH_THIS_NUMBER)
                        .keptAs(Keeping.PEOPLE)
                        .erasedBySetting("taken_by = '', phone = '', note = null"),
                Holding.in("sheet").aboutNobody("what a sheet is for; its name is that of the walk"));
    }
}
