package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Makes of whoever a provider's token is about one of the staff here, with the roles that the token names. */
@ApplicationScoped
class ProviderPeople implements SecurityIdentityAugmentor {

    /** Of the provider's session, by which it ends those here. */
    static final String SESSION = "committee-room.provider-session";

    /** A program sends the same token with every request. */
    private final Cache<String, SignedIn.Staff> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final Accounts accounts;
    private final CampaignRoles roles;
    private final CampaignDirectory campaigns;
    private final String claim;

    ProviderPeople(
            Accounts accounts,
            CampaignRoles roles,
            CampaignDirectory campaigns,
            @ConfigProperty(name = "committee.room.roles-claim", defaultValue = "realm_access/roles") String claim) {
        this.accounts = accounts;
        this.roles = roles;
        this.campaigns = campaigns;
        this.claim = claim;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> QuarkusSecurityIdentity.builder(identity)
                .setPrincipal(known.get(Secrets.digest(token.getRawToken()), t -> person(token)))
                .addAttribute(SESSION, Optional.ofNullable(token.<String>getClaim("sid")))
                .build());
    }

    private SignedIn.Staff person(JsonWebToken token) {
        ProviderRoles said = ProviderRoles.of(token, claim);
        String username = Optional.<String>ofNullable(token.getClaim("preferred_username"))
                .or(() -> Optional.ofNullable(token.getClaim("client_id")))
                .orElse(token.getSubject());
        String name = Optional.<String>ofNullable(token.getClaim("name")).orElse(username);
        SignedIn.Staff staff = accounts.ofProvider(
                token.getIssuer(), token.getSubject(), shortened(username, 50), shortened(name, 120), said.admin());
        Map<UUID, Set<Role>> byCampaign = new HashMap<>();
        said.bySlug()
                .forEach((slug, held) ->
                        campaigns.find(slug).ifPresent(campaign -> byCampaign.put(campaign, EnumSet.copyOf(held))));
        roles.ofProvider(staff.account(), byCampaign);
        return staff.by(new Proof.Until(Instant.ofEpochSecond(token.getExpirationTime())));
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
