package org.committeeroom.security;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether staff sign in at an OpenID Connect provider ({@code COMMITTEE_ROOM_SIGN_IN=oidc}) or with accounts here. */
@Singleton
class AtProvider {

    private final boolean on;

    AtProvider(@ConfigProperty(name = "committee.room.sign-in", defaultValue = "accounts") String signIn) {
        if (!signIn.equals("accounts") && !signIn.equals("oidc")) {
            throw new IllegalStateException("COMMITTEE_ROOM_SIGN_IN is accounts or oidc, not " + signIn);
        }
        on = signIn.equals("oidc");
    }

    boolean isOn() {
        return on;
    }
}
