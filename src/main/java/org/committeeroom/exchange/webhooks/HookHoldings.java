package org.committeeroom.exchange.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.PersonalData;

/** Addresses of programs, and which identifiers they were told. */
@ApplicationScoped
class HookHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("webhook").aboutNobody("the address of a program"),
                Holding.in("webhook_delivery").aboutNobody("identifiers of what changed, for a week at most"));
    }
}
