package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;

/** Keeps the provider's tokens away from the browser: they are needed for the moment in which our own session begins. */
@ApplicationScoped
@Alternative
@Priority(1)
class ProviderTokens implements TokenStateManager {

    private final Cache<String, AuthorizationCodeTokens> tokens = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens received,
            OidcRequestContext<String> request) {
        String handle = Secrets.token();
        tokens.put(handle, received);
        return Uni.createFrom().item(handle);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String handle,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        AuthorizationCodeTokens kept = tokens.getIfPresent(handle);
        return kept == null
                ? Uni.createFrom().failure(new io.quarkus.security.AuthenticationFailedException())
                : Uni.createFrom().item(kept);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String handle, OidcRequestContext<Void> request) {
        tokens.invalidate(handle);
        return Uni.createFrom().voidItem();
    }
}
