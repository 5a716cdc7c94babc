package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One's own password. */
@Path("/me/password")
public class PasswordResource {

    static final int SHORTEST = 12;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Guessing guessing;
    private final Caller caller;
    private final SignInRecords records;

    PasswordResource(
            Accounts accounts,
            Sessions sessions,
            Attempts attempts,
            Guessing guessing,
            Caller caller,
            SignInRecords records) {
        this.guessing = guessing;
        this.records = records;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.caller = caller;
    }

    static String attempts(UUID account) {
        return "password of " + account;
    }

    record PasswordChange(
            @NotBlank @Size(max = 200) String current,

            @NotBlank @Size(min = SHORTEST, max = 72, message = "takes 12 to 72 characters")
            String wanted) {}

    @PUT
    @OpenTo(OpenTo.Who.SIGNED_IN)
    @Operation(summary = "Change one's own password; every other browser that is signed in with it is signed out")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(
            responseCode = "400",
            description = "Too short, as before, or among the first to be tried: common, a pattern, names near here")
    @APIResponse(responseCode = "401", description = "That is not the password now")
    public void change(
            @Valid @NotNull PasswordChange change,
            @CookieParam(SignIn.COOKIE) String session,
            @Context RoutingContext http) {
        SignedIn.Staff staff = caller.staff();
        String key = attempts(staff.account());
        attempts.check(key);
        if (change.wanted().equals(change.current()) || change.wanted().equalsIgnoreCase(staff.username())) {
            throw Problems.invalid("wanted", "must be a new one, and not your name");
        }
        if (guessing.comesSoon(change.wanted(), staff)) {
            throw Problems.EASY_PASSWORD.because(
                    "It is a common one, follows a pattern, or is made of names near here");
        }
        if (!accounts.change(staff.account(), change.current(), change.wanted())) {
            attempts.failed(key);
            throw Problems.WRONG_SIGN_IN.plain();
        }
        attempts.succeeded(key);
        sessions.closeOthers(staff.account(), session);
        records.changed(
                staff.account(),
                "Changed the password",
                SignInPlace.of(http.request()).address());
    }
}
