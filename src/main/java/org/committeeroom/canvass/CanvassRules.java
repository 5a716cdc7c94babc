package org.committeeroom.canvass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Jdbi;

/** What a campaign has settled about its canvass. */
@ApplicationScoped
class CanvassRules {

    private final Jdbi jdbi;
    private final Clock clock;

    CanvassRules(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** For so many days after a conversation nobody is on a new walk; 0 for no rest. */
    @Transactional
    int restDays(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select rest_days from canvass_rules where campaign_id = :campaign"))
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0));
    }

    @Transactional
    void rest(Scope scope, int days) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from canvass_rules where campaign_id = :campaign"))
                    .execute();
            scope.bind(h.createUpdate("insert into canvass_rules (campaign_id, rest_days) values (:campaign, :days)"))
                    .bind("days", days)
                    .execute();
        });
    }

    /** Whom somebody has spoken with since then is resting; null for no rest. */
    Instant restingSince(Scope scope) {
        int days = restDays(scope);
        return days == 0 ? null : clock.instant().minus(Duration.ofDays(days));
    }
}
