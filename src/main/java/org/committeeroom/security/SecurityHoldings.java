package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Erased;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Accounts, and the phones of those who joined for a day. */
@ApplicationScoped
class SecurityHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("device")
                        .of("id")
                        .hiding("token_hash")
                        .keptAs(Keeping.PEOPLE)
                        .erasedBySetting("name = ''"),
                Holding.in("campaign_role")
                        .of("account_id")
                        .keptAs(Keeping.ACCOUNTS)
                        .lasting()
                        .staysBecause(Erased.Reason.ACCOUNTABILITY),
                Holding.in("feed_link")
                        .of("account_id")
                        .hiding("token_hash")
                        .keptAs(Keeping.PEOPLE)
                        .erasedByDeleting(),
                Holding.in("api_token").aboutNobody("a program, by the name of what it is for"),
                Holding.in("account").aboutNobody("of the whole installation: its operator removes accounts"),
                Holding.in("reading_alert")
                        .of("caller_id")
                        .hiding("caller_kind", "address")
                        .keptAs(Keeping.ACCOUNTS)
                        .staysBecause(Erased.Reason.ACCOUNTABILITY),
                Holding.in("canary").aboutNobody("people who are made up"),
                Holding.in("recovery_code").aboutNobody("goes with the account"),
                Holding.in("browser_session").aboutNobody("goes with the account, and by itself after a day"));
    }
}
