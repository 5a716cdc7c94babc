package org.committeeroom.security;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.committeeroom.platform.PublicAddress;

/** How sign-ins here and at the provider end together. */
@ApplicationScoped
class ProviderSessions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtProvider atProvider;
    private final Sessions sessions;
    private final PublicAddress address;
    private final Instance<TenantConfigBean> tenants;

    ProviderSessions(
            AtProvider atProvider, Sessions sessions, PublicAddress address, Instance<TenantConfigBean> tenants) {
        this.atProvider = atProvider;
        this.sessions = sessions;
        this.address = address;
        this.tenants = tenants;
    }

    /** Where the browser goes to end its session at the provider too (RP-initiated logout); empty if it has none. */
    Optional<URI> endAddress(String token, UriInfo request) {
        if (!atProvider.isOn()) {
            return Optional.empty();
        }
        String end = metadata().map(OidcConfigurationMetadata::getEndSessionUri).orElse(null);
        return end == null
                ? Optional.empty()
                : sessions.idToken(token).map(idToken -> UriBuilder.fromUri(end)
                        .queryParam("id_token_hint", "{hint}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .build(idToken, address.of(request) + "/sign-in"));
    }

    /** Whether it answers now; a browser that is sent to one that does not is stranded there. */
    boolean answers() {
        String at = tenant().getOidcTenantConfig().authServerUrl().orElse("");
        HttpRequest request = HttpRequest.newBuilder(URI.create(at + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    TenantConfigContext tenant() {
        return tenants.get().getDefaultTenant();
    }

    private Optional<OidcConfigurationMetadata> metadata() {
        TenantConfigContext tenant = tenant();
        return tenant.ready() ? Optional.ofNullable(tenant.getOidcMetadata()) : Optional.empty();
    }
}
