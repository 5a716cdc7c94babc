package org.committeeroom.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Sheets that are printed ahead: whose name is on one takes it along; the next is half an hour away. */
@ApplicationScoped
class SheetHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.in("knock_up_pack_sheet")
                .where("exists (select 1 from sheet_elector x where x.campaign_id = t.campaign_id and x.code = t.code"
                        + " and x.elector_id = any(:ids))")
                .hiding("pdf")
                .keptAs(Keeping.CANVASS)
                .erasedByDeleting());
    }
}
