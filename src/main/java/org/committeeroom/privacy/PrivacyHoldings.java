package org.committeeroom.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** What was asked for, and what it takes to leave people alone. */
@ApplicationScoped
class PrivacyHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("privacy_request")
                        .of("person_id")
                        .hiding("outcome")
                        .keptAs(Keeping.ACCOUNTS)
                        .staysBecause(Erased.Reason.ACCOUNTABILITY),
                Holding.in("suppression")
                        .where("exists (select 1 from privacy_request q where q.campaign_id = t.campaign_id"
                                + " and q.id = t.request_id and q.person_id = any(:ids))")
                        .keptAs(Keeping.ACCOUNTS)
                        .staysBecause(Erased.Reason.ACCOUNTABILITY),
                Holding.in("destruction").aboutNobody("what was destroyed, and by whom"));
    }
}
