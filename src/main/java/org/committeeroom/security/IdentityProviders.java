package org.committeeroom.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out whether what a request offers is good. */
class IdentityProviders {

    private static SecurityIdentity identity(Optional<? extends SignedIn> found) {
        SignedIn signedIn = found.orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder().setPrincipal(signedIn).build();
    }

    @ApplicationScoped
    static class OfBrowsers implements IdentityProvider<Credentials.SessionCookie> {

        private final Sessions sessions;
        private final Accounts accounts;

        OfBrowsers(Sessions sessions, Accounts accounts) {
            this.sessions = sessions;
            this.accounts = accounts;
        }

        @Override
        public Class<Credentials.SessionCookie> getRequestType() {
            return Credentials.SessionCookie.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                Credentials.SessionCookie cookie, AuthenticationRequestContext context) {
            return context.runBlocking(
                    () -> identity(sessions.account(cookie.token).flatMap(accounts::named)));
        }
    }

    @ApplicationScoped
    static class OfPrograms implements IdentityProvider<Credentials.Basic> {

        private final Accounts accounts;
        private final Attempts attempts;

        OfPrograms(Accounts accounts, Attempts attempts) {
            this.accounts = accounts;
            this.attempts = attempts;
        }

        @Override
        public Class<Credentials.Basic> getRequestType() {
            return Credentials.Basic.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Credentials.Basic basic, AuthenticationRequestContext context) {
            return context.runBlocking(() -> {
                String key = basic.from + ' ' + basic.username;
                attempts.check(key);
                Optional<SignedIn.Staff> found = accounts.prove(basic.username, basic.password);
                if (found.isEmpty()) {
                    attempts.failed(key);
                }
                return identity(found);
            });
        }
    }

    @ApplicationScoped
    static class OfDevices implements IdentityProvider<Credentials.DeviceToken> {

        private final Devices devices;

        OfDevices(Devices devices) {
            this.devices = devices;
        }

        @Override
        public Class<Credentials.DeviceToken> getRequestType() {
            return Credentials.DeviceToken.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Credentials.DeviceToken token, AuthenticationRequestContext context) {
            return context.runBlocking(
                    () -> identity(devices.withToken(token.getToken().getToken())));
        }
    }
}
