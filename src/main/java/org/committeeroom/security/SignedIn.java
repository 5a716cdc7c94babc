package org.committeeroom.security;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/** Somebody whose sign-in was found good. */
public sealed interface SignedIn extends Principal {

    record Staff(UUID account, String username, String name, boolean admin) implements SignedIn {
        @Override
        public String getName() {
            return username;
        }
    }

    record Device(UUID campaign, UUID id, String name, Role role, UUID invitation, Instant expiresAt)
            implements SignedIn {
        @Override
        public String getName() {
            return "device " + id;
        }
    }
}
