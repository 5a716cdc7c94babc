package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.platform.QrCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One's own second factor: codes of an app, and recovery codes on paper. */
@Path("/me/second-factor")
public class SecondFactorResource {

    private static final String ISSUER = "Committee Room";

    private final SecondFactors secondFactors;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final AtProvider atProvider;
    private final SignInRecords records;
    private final Caller caller;

    @Context
    RoutingContext http;

    SecondFactorResource(
            SecondFactors secondFactors,
            Accounts accounts,
            Sessions sessions,
            Attempts attempts,
            AtProvider atProvider,
            SignInRecords records,
            Caller caller) {
        this.secondFactors = secondFactors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.atProvider = atProvider;
        this.records = records;
        this.caller = caller;
    }

    /** Guesses count for the account, from wherever they come: the password does not stand before them any more. */
    static String attempts(UUID account) {
        return "second factor of " + account;
    }

    @Schema(name = "SecondFactorState")
    record View(
            @Schema(nullable = true, description = "Since when; null without one")
            Instant since,

            @Schema(description = "How many have not been used yet")
            int recoveryCodes) {}

    @Schema(name = "NewSecondFactor")
    record New(
            @Schema(description = "One's own, once more") @NotBlank @Size(max = 200)
            String password) {}

    @Schema(name = "SecondFactorSecret", description = "Shown this once; in use when a first code was right")
    record Secret(
            @Schema(description = "To type in, in base 32") String secret,
            @Schema(description = "What the QR code says") String address,
            @Schema(description = "The QR code, as SVG") String qr) {}

    @Schema(name = "SecondFactorCode")
    record Code(@NotBlank @Size(max = 40) String code) {}

    @Schema(name = "EndOfSecondFactor")
    record End(
            @NotBlank @Size(max = 200) String password,
            @NotBlank @Size(max = 40) String code) {}

    @Schema(name = "RecoveryCodes", description = "Shown this once")
    record RecoveryCodes(List<String> codes) {}

    @GET
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "Whether one's account has a second factor")
    @APIResponse(
            responseCode = "200",
            description = "So",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "404", description = "Staff sign in at a provider here")
    public View state() {
        SecondFactors.State state = secondFactors.state(mine());
        return new View(state.since(), state.recoveryCodes());
    }

    @POST
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "Begin with a second factor: what the app has to scan")
    @APIResponse(
            responseCode = "201",
            description = "Scan it, and send the code that the app shows",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Secret.class)))
    @APIResponse(responseCode = "401", description = "That is not the password")
    @APIResponse(responseCode = "409", description = "There is one already")
    public Response begin(@Valid @NotNull New wanted) {
        UUID account = mine();
        passwordOf(account, wanted.password());
        byte[] secret = secondFactors
                .begin(account)
                .orElseThrow(() -> Problems.ALREADY_EXISTS.because("Take the one that you have away first"));
        String address = Totp.address(ISSUER, caller.staff().username(), secret);
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(new Secret(Totp.base32(secret), address, QrCode.svg(address)))
                .build();
    }

    @PUT
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(
            summary = "Use it from now on, with a first code that is right",
            description =
                    "Every other browser that is signed in is signed out; programs use a token of the campaign from"
                            + " then on, not the password.")
    @APIResponse(
            responseCode = "200",
            description = "In use; the recovery codes are answered this once",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecoveryCodes.class)))
    @APIResponse(responseCode = "401", description = "That is not the code")
    public RecoveryCodes confirm(@Valid @NotNull Code first, @CookieParam(SignIn.COOKIE) String session) {
        UUID account = mine();
        attempts.check(attempts(account));
        List<String> codes = secondFactors.confirm(account, first.code()).orElseThrow(() -> wrongCode(account));
        attempts.succeeded(attempts(account));
        sessions.closeOthers(account, session);
        if (session != null) {
            sessions.proved(session);
        }
        record("Set a second factor up");
        return new RecoveryCodes(codes);
    }

    @POST
    @Path("recovery-codes")
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "New recovery codes instead of those that there are")
    @APIResponse(
            responseCode = "200",
            description = "Answered this once",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecoveryCodes.class)))
    @APIResponse(responseCode = "401", description = "That is not the code")
    public RecoveryCodes renew(@Valid @NotNull Code code) {
        UUID account = mine();
        prove(account, code.code());
        record("Made new recovery codes");
        return new RecoveryCodes(secondFactors.renewCodes(account));
    }

    @POST
    @Path("end")
    @OpenTo(OpenTo.Who.STAFF)
    @Operation(summary = "Take one's second factor away; asks for both that there are")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "401", description = "Password or code are wrong")
    public void end(@Valid @NotNull End end) {
        UUID account = mine();
        passwordOf(account, end.password());
        prove(account, end.code());
        secondFactors.remove(account);
        record("Took the second factor away");
    }

    private UUID mine() {
        if (atProvider.isOn()) {
            throw Problems.NOT_FOUND.because("The provider at which staff sign in asks for it");
        }
        return caller.staff().account();
    }

    private void passwordOf(UUID account, String password) {
        String key = PasswordResource.attempts(account);
        attempts.check(key);
        if (!accounts.isPasswordOf(account, password)) {
            attempts.failed(key);
            throw Problems.WRONG_SIGN_IN.plain();
        }
        attempts.succeeded(key);
    }

    private void prove(UUID account, String code) {
        attempts.check(attempts(account));
        if (!secondFactors.prove(account, code)) {
            throw wrongCode(account);
        }
        attempts.succeeded(attempts(account));
    }

    private RuntimeException wrongCode(UUID account) {
        attempts.failed(attempts(account));
        return Problems.WRONG_CODE.plain();
    }

    private void record(String what) {
        records.changed(
                caller.staff().account(), what, SignInPlace.of(http.request()).address());
    }
}
