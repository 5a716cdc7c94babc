package org.committeeroom.dashboard;

import java.time.Instant;
import java.util.UUID;

/** A team that is sent to knock up in a polling district, from one time to another. */
record TeamRow(UUID id, String name, String district, Instant from, Instant to) {

    boolean isThere(Instant at) {
        return !from.isAfter(at) && to.isAfter(at);
    }
}
