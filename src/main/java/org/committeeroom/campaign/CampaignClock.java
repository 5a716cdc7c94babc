package org.committeeroom.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.committeeroom.security.Scope;

/** What time it is in a campaign: a rehearsed polling day goes by its own clock, faster and at any time of the day. */
@ApplicationScoped
public class CampaignClock {

    private final Rehearsals rehearsals;
    private final Clock clock;

    CampaignClock(Rehearsals rehearsals, Clock clock) {
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    public Instant now(Scope scope) {
        return rehearsals.now(scope).orElseGet(clock::instant);
    }

    /** Whether what is recorded may be dated later than it comes. */
    public boolean rehearses(Scope scope) {
        return rehearsals.now(scope).isPresent();
    }
}
