package org.committeeroom.districts;

import java.util.UUID;

/** The key of everything that belongs to a campaign: the campaign comes first. */
record Key(UUID campaignId, UUID id) {}
