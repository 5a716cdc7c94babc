package org.committeeroom.pollingday.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.campaign.Rehearsals;
import org.committeeroom.security.Scope;

/** Looked at again and again by all who watch a dashboard: read a few times a second at the most. */
@ApplicationScoped
class DrillClock implements Rehearsals {

    private static final Duration GOOD_FOR = Duration.ofMillis(200);

    private final Drills drills;
    private final Cache<UUID, Optional<Instant>> known =
            Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).build();

    DrillClock(Drills drills) {
        this.drills = drills;
    }

    @Override
    public Optional<Instant> now(Scope scope) {
        return known.get(scope.campaign(), campaign -> drills.clock(Scope.ofProgram(campaign)));
    }
}
