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

    /**
     * @param restDays for so many days after a conversation somebody is on no new walk; 0 for no rest
     * @param helpPhone what volunteers' phones call for help; null if there is none
     * @param checkInMinutes how often they are asked whether all is well; 0 for never
     */
    record Rules(int restDays, String helpPhone, int checkInMinutes) {}

    @Transactional
    Rules of(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select rest_days, help_phone, check_in_minutes from"
                        + " canvass_rules where campaign_id = :campaign"))
                .map((r, c) ->
                        new Rules(r.getInt("rest_days"), r.getString("help_phone"), r.getInt("check_in_minutes")))
                .findOne()
                .orElse(new Rules(0, null, 0)));
    }

    @Transactional
    void settle(Scope scope, Rules rules) {
        jdbi.useHandle(h -> {
            scope.bind(h.createUpdate("delete from canvass_rules where campaign_id = :campaign"))
                    .execute();
            scope.bind(h.createUpdate("insert into canvass_rules (campaign_id, rest_days, help_phone, check_in_minutes)"
                            + " values (:campaign, :days, :phone, :minutes)"))
                    .bind("days", rules.restDays())
                    .bindByType("phone", rules.helpPhone(), String.class)
                    .bind("minutes", rules.checkInMinutes())
                    .execute();
        });
    }

    /** Whom somebody has spoken with since then is resting; null for no rest. */
    Instant restingSince(Scope scope) {
        int days = of(scope).restDays();
        return days == 0 ? null : clock.instant().minus(Duration.ofDays(days));
    }
}
