package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;

/** What every request of the staff asks before anything else, in as few transactions as it takes. */
@ApplicationScoped
class StaffAccess {

    private final Sessions sessions;
    private final CampaignDirectory campaigns;
    private final CampaignRoles roles;

    StaffAccess(Sessions sessions, CampaignDirectory campaigns, CampaignRoles roles) {
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.roles = roles;
    }

    record Granted(UUID campaign, Set<Role> roles) {}

    /** Whose session the browser's token opens. */
    @Transactional
    Optional<SignedIn.Staff> withToken(String token) {
        return sessions.find(token).map(session -> {
            SignedIn.Staff staff = session.staff().by(session.proof());
            return session.secondFactor() ? staff.proved() : staff;
        });
    }

    /** What the account may be in the campaign; to whoever has no role there, there is no such campaign. */
    @Transactional
    Granted granted(String slug, UUID account) {
        UUID campaign = campaigns.find(slug).orElseThrow(Problems.NOT_FOUND::plain);
        Set<Role> granted = roles.of(campaign, account);
        if (granted.isEmpty()) {
            throw Problems.NOT_FOUND.plain();
        }
        return new Granted(campaign, granted);
    }
}
