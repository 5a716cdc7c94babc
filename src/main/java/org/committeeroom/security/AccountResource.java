package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Accounts of the whole installation, for who looks after it. */
@Path("/accounts")
public class AccountResource {

    private final LostSignIns lost;
    private final Caller caller;

    AccountResource(LostSignIns lost, Caller caller) {
        this.lost = lost;
        this.caller = caller;
    }

    @Schema(name = "LostSignIn")
    record Lost(@NotBlank @Size(max = 60) String username) {}

    @Schema(name = "NewSignIn", description = "Shown this once")
    record Renewed(
            @Schema(description = "Opens nothing but the choice of another")
            String password) {}

    @POST
    @Path("new-sign-in")
    @OpenTo(OpenTo.Who.ADMIN)
    @Operation(
            summary = "A new password for who has lost password or second factor",
            description =
                    "Takes the second factor away, signs every browser of theirs out, and is written into the audit"
                            + " of each of their campaigns.")
    @APIResponse(responseCode = "403", description = "One's own is not made anew like that")
    @APIResponse(responseCode = "404", description = "There is no built-in account of this name")
    public Renewed renew(@Valid @NotNull Lost lostBy, @Context RoutingContext http) {
        return new Renewed(lost.renewFor(
                caller.staff(),
                lostBy.username(),
                SignInPlace.of(http.request()).address()));
    }
}
