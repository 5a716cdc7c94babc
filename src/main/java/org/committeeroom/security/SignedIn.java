package org.committeeroom.security;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/** Somebody whose sign-in was found good. */
public sealed interface SignedIn extends Principal {

    /** Of the account, the device or the token. */
    UUID id();

    /**
     * @param mustChange the password, before anything else
     * @param proof by which they are signed in
     */
    record Staff(
            UUID account,
            String username,
            String name,
            boolean admin,
            boolean mustChange,
            SecondFactor secondFactor,
            Proof proof)
            implements SignedIn {

        @Override
        public UUID id() {
            return account;
        }

        /** With a second factor that was proved at this sign-in. */
        Staff proved() {
            return new Staff(account, username, name, admin, mustChange, SecondFactor.PROVED, proof);
        }

        Staff by(Proof other) {
            return new Staff(account, username, name, admin, mustChange, secondFactor, other);
        }

        @Override
        public String getName() {
            return username;
        }
    }

    /** A program with a token of its campaign. */
    record Token(UUID campaign, UUID id, String name, Role role, Instant expiresAt, String slug, Scope scope)
            implements SignedIn {
        @Override
        public String getName() {
            return "token " + id;
        }
    }

    /**
     * @param slug of its campaign
     * @param scope what it may see
     * @param over its hour has come, or it was ended: it may hand in what it has recorded, and nothing else
     */
    record Device(
            UUID campaign,
            UUID id,
            String name,
            Role role,
            UUID invitation,
            Instant expiresAt,
            String slug,
            Scope scope,
            boolean over)
            implements SignedIn {

        Device over(boolean isOver) {
            return new Device(campaign, id, name, role, invitation, expiresAt, slug, scope.over(isOver), isOver);
        }

        @Override
        public String getName() {
            return "device " + id;
        }
    }
}
