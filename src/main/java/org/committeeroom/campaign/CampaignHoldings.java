package org.committeeroom.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.PersonalData;

/** The campaign itself. */
@ApplicationScoped
class CampaignHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("campaign").aboutNobody("names the candidate, who stands in public"),
                Holding.in("campaign_notice").aboutNobody("names those who answer for the campaign in public"));
    }
}
