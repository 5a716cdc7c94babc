package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Sign-in and sign-out of browsers with a built-in account. */
@Path("/session")
public class SessionResource {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;

    private final SecondFactors secondFactors;
    private final SignInRecords records;
    private final AtProvider atProvider;
    private final ProviderSessions provider;

    SessionResource(
            Accounts accounts,
            Sessions sessions,
            Attempts attempts,
            SecondFactors secondFactors,
            SignInRecords records,
            AtProvider atProvider,
            ProviderSessions provider) {
        this.secondFactors = secondFactors;
        this.records = records;
        this.atProvider = atProvider;
        this.provider = provider;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    record Form(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = 200) String password,

            @Schema(
                    nullable = true,
                    description = "Of the app, or a recovery code; for an account with a second factor")
            @Size(max = 40)
            String code) {}

    @Schema(name = "SignedOut")
    record SignedOut(String signOutAt) {}

    @POST
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Sign a browser in; the answer sets the session cookie")
    @APIResponse(responseCode = "204", description = "Signed in")
    @APIResponse(responseCode = "401", description = "User name, password or code are wrong, or a code is needed too")
    @APIResponse(responseCode = "429", description = "Too many failures; wait five minutes")
    public Response signIn(@Valid @jakarta.validation.constraints.NotNull Form form, @Context RoutingContext http) {
        if (atProvider.isOn()) {
            throw Problems.NOT_FOUND.because("Staff sign in at the provider here: GET /api/session/provider");
        }
        SignInPlace from = SignInPlace.of(http.request());
        String key = from.address() + ' ' + form.username();
        attempts.check(key);
        SignedIn.Staff staff = accounts.prove(form.username(), form.password()).orElseGet(() -> {
            attempts.failed(key);
            records.refused(form.username(), "password", from.address());
            throw Problems.WRONG_SIGN_IN.plain();
        });
        boolean secondFactor = staff.secondFactor() != SecondFactor.NONE;
        if (secondFactor) {
            prove(staff, form.code(), from);
        }
        attempts.succeeded(key);
        String token = sessions.open(Sessions.Opening.ofAccount(staff.account(), from, secondFactor));
        records.signedIn(staff.account(), secondFactor ? "with a second factor" : "with a password", from.address());
        return Response.noContent()
                .cookie(cookie(
                        token,
                        (int) Sessions.LIFETIME.toSeconds(),
                        http.request().isSSL()))
                .build();
    }

    /** The password was right, so the name says whose codes are being tried, wherever that is from. */
    private void prove(SignedIn.Staff staff, String code, SignInPlace from) {
        if (code == null || code.isBlank()) {
            throw Problems.SECOND_FACTOR_NEEDED.plain();
        }
        String key = SecondFactorResource.attempts(staff.account());
        attempts.check(key);
        if (!secondFactors.prove(staff.account(), code)) {
            attempts.failed(key);
            records.refused(staff.username(), "code", from.address());
            throw Problems.WRONG_CODE.plain();
        }
        attempts.succeeded(key);
    }

    @DELETE
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Sign this browser out")
    @APIResponse(
            responseCode = "200",
            description = "Signed out here; the browser goes to the address, to be signed out at the provider too",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SignedOut.class)))
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut(
            @CookieParam(SignIn.COOKIE) String token, @Context RoutingContext http, @Context UriInfo uri) {
        Optional<URI> next = token == null ? Optional.empty() : provider.endAddress(token, uri);
        if (token != null) {
            String address = SignInPlace.of(http.request()).address();
            sessions.close(token).ifPresent(account -> records.signedOut(account, "here", address));
        }
        return next.map(at -> Response.ok(new SignedOut(at.toString())))
                .orElseGet(Response::noContent)
                .cookie(cookie("", 0, http.request().isSSL()))
                .build();
    }

    static NewCookie cookie(String value, int age, boolean secure) {
        return new NewCookie.Builder(SignIn.COOKIE)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
