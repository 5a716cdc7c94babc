package org.committeeroom.pollingday.apart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.register.ReturnsOfPeople;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Holdings;
import org.committeeroom.security.personal.Person;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Does in the room what the centre has done for those who asked to be left alone, or to be forgotten. */
@ApplicationScoped
class LeftAlone {

    /** @param how OBJECTED or ERASED */
    record One(UUID elector, String how, UUID property, String surnameKey, String forenameKey) {

        Person person() {
            return new Person(
                    elector,
                    Set.of(elector),
                    property,
                    (forenameKey + ' ' + surnameKey).strip(),
                    surnameKey,
                    forenameKey,
                    List.of());
        }
    }

    private final Jdbi jdbi;
    private final Holdings holdings;
    private final ReturnsOfPeople returns;

    LeftAlone(Jdbi jdbi, Holdings holdings, ReturnsOfPeople returns) {
        this.jdbi = jdbi;
        this.holdings = holdings;
        this.returns = returns;
    }

    void heed(Scope scope, Set<One> asked) {
        for (One one : asked) {
            returns.meanwhile(
                    scope,
                    () -> jdbi.withHandle(h -> {
                        holdings.all().forEach(holding -> take(h, scope, holding, one));
                        return one;
                    }));
        }
    }

    private static void take(Handle h, Scope scope, Holding holding, One one) {
        if (one.how().equals("ERASED")) {
            holding.erase(h, scope, one.person());
        } else {
            holding.object(h, scope, one.person());
        }
    }
}
