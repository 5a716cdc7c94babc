package org.committeeroom.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.committeeroom.platform.Problems;

/** Finds out whether what a request offers is good. */
class IdentityProviders {

    private static SecurityIdentity identity(Optional<? extends SignedIn> found) {
        SignedIn signedIn = found.orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder().setPrincipal(signedIn).build();
    }

    @ApplicationScoped
    static class OfBrowsers implements IdentityProvider<Credentials.SessionCookie> {

        private final StaffAccess access;

        OfBrowsers(StaffAccess access) {
            this.access = access;
        }

        @Override
        public Class<Credentials.SessionCookie> getRequestType() {
            return Credentials.SessionCookie.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                Credentials.SessionCookie cookie, AuthenticationRequestContext context) {
            return context.runBlocking(() -> identity(access.withToken(cookie.token)));
        }
    }

    @ApplicationScoped
    static class OfPrograms implements IdentityProvider<Credentials.Basic> {

        private final Accounts accounts;
        private final Attempts attempts;
        private final SignInRecords records;

        OfPrograms(Accounts accounts, Attempts attempts, SignInRecords records) {
            this.records = records;
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
                    records.refused(basic.username, "password", basic.from);
                }
                if (found.isPresent() && found.get().secondFactor() != SecondFactor.NONE) {
                    throw Problems.SECOND_FACTOR_NEEDED.because("A program uses a token of the campaign instead");
                }
                return identity(found);
            });
        }
    }

    /** Of phones, and of programs with a token of a campaign. */
    @ApplicationScoped
    static class OfDevices implements IdentityProvider<Credentials.DeviceToken> {

        private final Devices devices;
        private final ApiTokens tokens;

        OfDevices(Devices devices, ApiTokens tokens) {
            this.tokens = tokens;
            this.devices = devices;
        }

        @Override
        public Class<Credentials.DeviceToken> getRequestType() {
            return Credentials.DeviceToken.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Credentials.DeviceToken token, AuthenticationRequestContext context) {
            String text = token.getToken().getToken();
            return context.runBlocking(
                    () -> identity(ApiTokens.isOne(text) ? tokens.withToken(text) : devices.withToken(text)));
        }
    }
}
