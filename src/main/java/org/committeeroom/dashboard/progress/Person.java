package org.committeeroom.dashboard.progress;

import java.util.UUID;

/** An elector on the register who may vote in this election, or has to be checked; null property: no address. */
record Person(UUID id, UUID property) {}
