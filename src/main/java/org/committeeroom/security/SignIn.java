package org.committeeroom.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * Reads who is calling from a request: the session cookie of browsers, Bearer for devices and programs with a token, Basic
 * for programs with an account.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {

    public static final String COOKIE = "committee_room_session";

    private final AtProvider atProvider;

    SignIn(AtProvider atProvider) {
        this.atProvider = atProvider;
    }

    /** Before the provider's, which would take every bearer token for its own. */
    @Override
    public int getPriority() {
        return 3000;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        AuthenticationRequest offered = offered(context);
        return offered == null
                ? Uni.createFrom().optional(java.util.Optional.empty())
                : providers.authenticate(offered);
    }

    private AuthenticationRequest offered(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        if (header != null && atProvider.isOn() && !isOfDevice(header)) {
            return null; // a token of the provider, which another mechanism looks at
        }
        if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return basic(header.substring(6).trim(), context);
        }
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new Credentials.DeviceToken(header.substring(7).trim());
        }
        if (header != null) {
            throw new AuthenticationFailedException();
        }
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : new Credentials.SessionCookie(cookie.getValue());
    }

    /** A token of ours has no dots; that of a provider, a JWT, has two. */
    private static boolean isOfDevice(String header) {
        return header.regionMatches(true, 0, "Bearer ", 0, 7) && header.indexOf('.') < 0;
    }

    private static AuthenticationRequest basic(String encoded, RoutingContext context) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            if (colon > 0) {
                String from = context.request().remoteAddress().hostAddress();
                return new Credentials.Basic(decoded.substring(0, colon), decoded.substring(colon + 1), from);
            }
        } catch (IllegalArgumentException e) {
            // not base 64: falls through
        }
        throw new AuthenticationFailedException();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credentials.Basic.class, Credentials.DeviceToken.class, Credentials.SessionCookie.class);
    }
}
