package org.committeeroom.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.committeeroom.canvass.ledger.Ledger;
import org.committeeroom.canvass.ledger.SigningOut;
import org.committeeroom.security.Scope;

/** Some of the walks are out on paper, one of them due in a minute, and one is back. */
@ApplicationScoped
class DemoPaper {

    private static final List<String> TAKERS = List.of("Ines Okoro", "Tom Wyatt", "Samira Haddad", "Piotr Nowak");
    private static final List<Integer> DUE_IN_MINUTES = List.of(1, 45, 90, 60);

    private final Ledger ledger;
    private final Clock clock;

    DemoPaper(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    void handOut(Scope scope, List<String> codes) {
        int count = Math.min(codes.size(), TAKERS.size());
        for (int i = 0; i < count; i++) {
            ledger.out(
                    scope,
                    codes.get(i),
                    new SigningOut(
                            TAKERS.get(i),
                            "07700 9001" + (10 + i),
                            i != 1,
                            clock.instant().plus(Duration.ofMinutes(DUE_IN_MINUTES.get(i)))));
        }
        if (count == TAKERS.size()) {
            ledger.in(scope, codes.get(count - 1));
        }
    }
}
