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
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Sign-in and sign-out of browsers with a built-in account. */
@Path("/session")
public class SessionResource {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;

    SessionResource(Accounts accounts, Sessions sessions, Attempts attempts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    record Form(
            @NotBlank @Size(max = 60) String username,
            @NotBlank @Size(max = 200) String password) {}

    @POST
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Sign a browser in; the answer sets the session cookie")
    @APIResponse(responseCode = "204", description = "Signed in")
    @APIResponse(responseCode = "401", description = "User name or password are wrong")
    @APIResponse(responseCode = "429", description = "Too many failures; wait five minutes")
    public Response signIn(@Valid @jakarta.validation.constraints.NotNull Form form, @Context RoutingContext http) {
        String key = http.request().remoteAddress().hostAddress() + ' ' + form.username();
        attempts.check(key);
        SignedIn.Staff staff = accounts.prove(form.username(), form.password()).orElseGet(() -> {
            attempts.failed(key);
            throw Problems.WRONG_SIGN_IN.plain();
        });
        attempts.succeeded(key);
        String token = sessions.open(staff.account());
        return Response.noContent()
                .cookie(cookie(
                        token,
                        (int) Sessions.LIFETIME.toSeconds(),
                        http.request().isSSL()))
                .build();
    }

    @DELETE
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Sign this browser out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@CookieParam(SignIn.COOKIE) String token, @Context RoutingContext http) {
        if (token != null) {
            sessions.close(token);
        }
        return Response.noContent()
                .cookie(cookie("", 0, http.request().isSSL()))
                .build();
    }

    private static NewCookie cookie(String value, int age, boolean secure) {
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
