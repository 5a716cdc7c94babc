package org.committeeroom.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Who took what out. */
@ApplicationScoped
class ExportHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("data_export")
                        .of("made_by")
                        .keptAs(Keeping.ACCOUNTS)
                        .staysBecause(Erased.Reason.ACCOUNTABILITY),
                Holding.in("data_export_part")
                        .aboutNobody("encrypted; goes at once when somebody is erased or something is destroyed"));
    }
}
