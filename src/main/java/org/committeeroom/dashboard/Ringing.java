package org.committeeroom.dashboard;

import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Scope;

/** Knows who may be rung. */
public interface Ringing {

    /** How many promises may be rung and are not known to have voted, by id of the polling district. */
    Map<UUID, Integer> promisesLeft(Scope scope);
}
