package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** What a campaign asks of its staff. */
@ApplicationScoped
public class StaffRules {

    /** Every request of the staff asks; another node may have been told otherwise. */
    private final Cache<UUID, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();

    private final Jdbi jdbi;
    private final AtProvider atProvider;
    private final Wall wall;

    StaffRules(Jdbi jdbi, AtProvider atProvider, Wall wall) {
        this.jdbi = jdbi;
        this.atProvider = atProvider;
        this.wall = wall;
    }

    /** Whether the campaign keeps out who has proved no second factor. At a provider that is the provider's to ask. */
    public boolean keepsOut(UUID campaign, SignedIn.Staff staff) {
        return !atProvider.isOn() && staff.secondFactor() != SecondFactor.PROVED && asksForSecondFactor(campaign);
    }

    boolean asksForSecondFactor(UUID campaign) {
        return known.get(campaign, this::read);
    }

    private boolean read(UUID campaign) {
        return wall.within(
                campaign,
                () -> jdbi.withHandle(
                        h -> h.createQuery("select second_factor from staff_rule where campaign_id = :campaign")
                                .bind("campaign", campaign)
                                .mapTo(Boolean.class)
                                .findOne()
                                .orElse(false)));
    }

    @Transactional
    void askForSecondFactor(Scope scope, boolean wanted) {
        jdbi.useHandle(h -> {
            int there = scope.bind(h.createUpdate(
                            "update staff_rule set second_factor = :wanted where campaign_id = :campaign"))
                    .bind("wanted", wanted)
                    .execute();
            if (there == 0) {
                scope.bind(h.createUpdate(
                                "insert into staff_rule (campaign_id, second_factor) values (:campaign, :wanted)"))
                        .bind("wanted", wanted)
                        .execute();
            }
        });
        known.invalidate(scope.campaign());
    }
}
