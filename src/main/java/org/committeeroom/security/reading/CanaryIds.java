package org.committeeroom.security.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Which electors of a campaign are made up. Asked with every page about a person, so it is remembered for a moment. */
@ApplicationScoped
public class CanaryIds {

    private final Cache<UUID, Set<UUID>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build();

    private final Jdbi jdbi;
    private final Wall wall;

    CanaryIds(Jdbi jdbi, Wall wall) {
        this.jdbi = jdbi;
        this.wall = wall;
    }

    Set<UUID> of(Scope scope) {
        return known.get(
                scope.campaign(),
                campaign -> wall.within(
                        campaign,
                        () -> jdbi.withHandle(
                                h -> h.createQuery("select elector_id from canary where campaign_id = :campaign")
                                        .bind("campaign", campaign)
                                        .mapTo(UUID.class)
                                        .collect(Collectors.toSet()))));
    }

    /** They have changed; another node knows within half a minute. */
    public void changed(Scope scope) {
        known.invalidate(scope.campaign());
    }
}
