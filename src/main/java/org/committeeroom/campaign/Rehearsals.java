package org.committeeroom.campaign;

import java.time.Instant;
import java.util.Optional;
import org.committeeroom.security.Scope;

/** Which campaigns are rehearsals, and how far their day is. */
public interface Rehearsals {

    /** What time it is in the day that is played; empty of a campaign in which it is what it is. */
    Optional<Instant> now(Scope scope);
}
