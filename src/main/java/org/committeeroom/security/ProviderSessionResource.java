package org.committeeroom.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Sign-in of browsers at an OpenID Connect provider, by authorization code with PKCE. Its tokens stay on the server: what
 * the browser gets is the same cookie as with a built-in account.
 */
@Path("/session/provider")
public class ProviderSessionResource {

    private static final Logger LOG = Logger.getLogger(ProviderSessionResource.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROVIDER_COOKIE = "q_session";

    private final AtProvider atProvider;
    private final ProviderSessions provider;
    private final CurrentIdentityAssociation identities;
    private final Instance<OidcAuthenticationMechanism> mechanism;
    private final Sessions sessions;
    private final SignInRecords records;

    ProviderSessionResource(
            AtProvider atProvider,
            ProviderSessions provider,
            CurrentIdentityAssociation identities,
            Instance<OidcAuthenticationMechanism> mechanism,
            Sessions sessions,
            SignInRecords records) {
        this.records = records;
        this.atProvider = atProvider;
        this.provider = provider;
        this.identities = identities;
        this.mechanism = mechanism;
        this.sessions = sessions;
    }

    @GET
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Go to the provider to sign in, and come back signed in")
    @APIResponse(responseCode = "302", description = "To the provider")
    @APIResponse(responseCode = "303", description = "Signed in, or back to the sign-in page that says why not")
    @APIResponse(responseCode = "404", description = "Staff have built-in accounts here")
    public Response signIn(@Context RoutingContext http, @Context UriInfo uri) {
        if (!atProvider.isOn()) {
            throw Problems.NOT_FOUND.plain();
        }
        try {
            SecurityIdentity identity = identities.getIdentity();
            return identity.getPrincipal() instanceof SignedIn.Staff staff
                    ? signedIn(identity, staff, http, uri)
                    : toProvider(http, uri);
        } catch (RuntimeException e) {
            if (http.request().getParam("code") == null && bringsOldCookies(http)) {
                return anew(http, uri);
            }
            LOG.warnf("Sign-in at the provider failed: %s", e.getMessage());
            String why = provider.tenant().ready() ? "refused" : "away";
            return Response.seeOther(page(uri, "/sign-in?provider=" + why)).build();
        }
    }

    /** What the last sign-in has left, and what is over, stands in the way of the next. */
    private static boolean bringsOldCookies(RoutingContext http) {
        return http.request().getCookie(PROVIDER_COOKIE) != null
                || http.request().getCookie(SignIn.COOKIE) != null;
    }

    private static Response anew(RoutingContext http, UriInfo uri) {
        return Response.seeOther(page(uri, "/api/session/provider"))
                .header("Set-Cookie", PROVIDER_COOKIE + "=; Path=/api/session; Max-Age=0; HttpOnly")
                .cookie(SessionResource.cookie("", 0, http.request().isSSL()))
                .build();
    }

    private Response signedIn(SecurityIdentity identity, SignedIn.Staff staff, RoutingContext http, UriInfo uri) {
        IdTokenCredential idToken = identity.getCredential(IdTokenCredential.class);
        if (idToken == null) {
            // Signed in by the cookie already.
            return Response.seeOther(page(uri, "/")).build();
        }
        Optional<String> session = identity.getAttribute(ProviderPeople.SESSION);
        SignInPlace from = SignInPlace.of(http.request());
        String token = sessions.open(
                new Sessions.Opening(staff.account(), from, true, session.orElse(null), idToken.getToken()));
        records.signedIn(staff.account(), "at the provider", from.address());
        return Response.seeOther(page(uri, "/"))
                .cookie(SessionResource.cookie(
                        token,
                        (int) Sessions.LIFETIME.toSeconds(),
                        http.request().isSSL()))
                .build();
    }

    /** Of the web app, which is not below the interface. */
    private static URI page(UriInfo uri, String path) {
        return uri.getRequestUri().resolve(path);
    }

    private Response toProvider(RoutingContext http, UriInfo uri) {
        if (!provider.answers()) {
            return Response.seeOther(page(uri, "/sign-in?provider=away")).build();
        }
        ChallengeData challenge = mechanism.get().getChallenge(http).await().indefinitely();
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    @POST
    @Path("ended")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(
            summary = "For the provider: a session there has ended, and ends here (OpenID Connect back-channel logout)")
    @APIResponse(responseCode = "200", description = "Ended here too")
    @APIResponse(responseCode = "400", description = "Not a logout token of the provider")
    public Response ended(@FormParam("logout_token") String token) {
        TenantConfigContext tenant = atProvider.isOn() ? provider.tenant() : null;
        if (tenant == null || !tenant.ready()) {
            throw Problems.NOT_FOUND.plain();
        }
        try {
            tenant.provider().verifyLogoutJwtToken(token == null ? "" : token);
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            boolean logout = claims.path("events").has("http://schemas.openid.net/event/backchannel-logout");
            if (!logout || claims.has("nonce")) {
                throw Problems.invalid("logout_token", "is of another kind");
            }
            sessions.closeOfProvider(
                            claims.path("iss").asText(),
                            claims.path("sub").asText(null),
                            claims.path("sid").asText(null))
                    .forEach(account -> records.signedOut(account, "at the provider", ""));
            return Response.ok().build();
        } catch (InvalidJwtException | IOException e) {
            throw Problems.invalid("logout_token", "is not one of the provider's");
        }
    }
}
