package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The staff of a campaign: who has which role, until when. */
@Path("/campaigns/{slug}/staff")
public class StaffResource {

    private final Staffing staffing;
    private final LostSignIns lost;
    private final Caller caller;
    private final Clock clock;

    StaffResource(Staffing staffing, LostSignIns lost, Caller caller, Clock clock) {
        this.lost = lost;
        this.staffing = staffing;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "StaffRole")
    record View(
            UUID account,
            String username,
            String name,
            Role role,

            @Schema(nullable = true, description = "The user name of who gave it")
            String grantedBy,

            @Schema(nullable = true) Instant grantedAt,

            @Schema(nullable = true, description = "Null for as long as the campaign goes on")
            Instant until,

            @Schema(description = "Given at the sign-in provider, and ended there")
            boolean fromProvider,

            @Schema(description = "Has set a second factor up here")
            boolean secondFactor) {

        static View of(Staffing.Held h) {
            return new View(
                    h.account(),
                    h.username(),
                    h.name(),
                    h.role(),
                    h.grantedBy(),
                    h.grantedAt(),
                    h.endsAt(),
                    h.fromProvider(),
                    h.secondFactor());
        }
    }

    @Schema(name = "NewStaffRole")
    record NewRole(
            @NotNull
            @Size(min = 2, max = 60)
            @Pattern(regexp = "[A-Za-z0-9._@+-]*", message = "takes letters, figures and . _ @ + -")
            String username,

            @Schema(description = "Of somebody who has no account yet") @Size(max = 120)
            String name,

            @NotNull Role role,

            @Schema(description = "For as long as the campaign goes on, if left out")
            OffsetDateTime until) {}

    @Schema(name = "GrantedStaffRole")
    record Granted(
            UUID account,

            @Schema(
                    nullable = true,
                    description =
                            "Of an account that was made, shown this once; has to be changed at the first sign-in")
            String password) {}

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "Who has what in the campaign")
    public Page<View> list() {
        return Page.whole(staffing.list(caller.scope()).stream().map(View::of).toList());
    }

    @POST
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Give somebody a role, for a time or for good",
            description = "Whoever has no account yet gets one, with a password that is answered this once and that"
                    + " they have to change. Given again, a role has the new end.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Granted.class)))
    @APIResponse(responseCode = "409", description = "The campaign would have no agent")
    public Response grant(@Valid @NotNull NewRole wanted) {
        if (wanted.role().ofDevice()) {
            throw Problems.invalid("role", "is for phones: invite them");
        }
        Instant until = wanted.until() == null ? null : wanted.until().toInstant();
        if (until != null && !until.isAfter(clock.instant())) {
            throw Problems.invalid("until", "is in the past");
        }
        String name = wanted.name() == null || wanted.name().isBlank() ? wanted.username() : wanted.name();
        Staffing.Granted granted =
                staffing.grant(caller.scope(), wanted.username(), name.strip(), wanted.role(), until);
        return Response.status(201)
                .entity(new Granted(granted.account(), granted.password()))
                .build();
    }

    @POST
    @Path("{account}/new-sign-in")
    @Allowed(Role.AGENT)
    @Operation(
            summary = "A new password for who has lost password or second factor",
            description =
                    "Takes the second factor away and signs every browser of theirs out. For somebody with roles in"
                            + " other campaigns too only an administrator of the installation may do it.")
    @APIResponse(responseCode = "403", description = "Oneself, or somebody of other campaigns too")
    public AccountResource.Renewed renew(@PathParam("account") UUID account, @Context RoutingContext http) {
        return new AccountResource.Renewed(lost.renewFor(
                caller.scope(),
                caller.staff(),
                account,
                SignInPlace.of(http.request()).address()));
    }

    @DELETE
    @Path("{account}/roles/{role}")
    @Allowed(Role.AGENT)
    @Operation(summary = "End a role, at once")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "409", description = "The campaign would have no agent")
    public void end(@PathParam("account") UUID account, @PathParam("role") Role role) {
        if (!staffing.end(caller.scope(), account, role)) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
