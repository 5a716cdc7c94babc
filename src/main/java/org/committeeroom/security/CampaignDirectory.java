package org.committeeroom.security;

import java.util.Optional;
import java.util.UUID;

/** Finds campaigns for those who sign in; the package of campaigns, which builds on this one, fills it. */
public interface CampaignDirectory {

    Optional<UUID> find(String slug);

    String slugOf(UUID campaign);
}
