package org.committeeroom.security;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;

/** What a request offers as proof of who sends it. */
final class Credentials {

    private Credentials() {}

    /** The cookie of a browser that has signed in. */
    static final class SessionCookie extends BaseAuthenticationRequest {
        final String token;

        SessionCookie(String token) {
            this.token = token;
        }
    }

    /** The token of a device that has joined. */
    static final class DeviceToken extends TokenAuthenticationRequest {
        DeviceToken(String token) {
            super(new TokenCredential(token, "device"));
        }
    }

    /** User name and password, as programs send them. */
    static final class Basic extends BaseAuthenticationRequest {
        final String username;
        final String password;
        final String from;

        Basic(String username, String password, String from) {
            this.username = username;
            this.password = password;
            this.from = from;
        }
    }
}
