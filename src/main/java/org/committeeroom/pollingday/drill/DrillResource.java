package org.committeeroom.pollingday.drill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Rehearsing polling day on a copy of the campaign's set-up, with made-up people and with faults. */
@Path("/campaigns/{slug}/drill")
public class DrillResource {

    private final Drills drills;
    private final DrillRunner runner;
    private final Caller caller;

    DrillResource(Drills drills, DrillRunner runner, Caller caller) {
        this.drills = drills;
        this.runner = runner;
        this.caller = caller;
    }

    @Schema(name = "NewDrill")
    record Wanted(
            @Schema(description = "How many times as fast as the day; at 60 it takes a quarter of an hour")
            @NotNull
            @DecimalMin("1")
            @DecimalMax("60")
            Double speed) {}

    @Schema(name = "LatestDrill")
    record Latest(@Schema(nullable = true) Drills.Drill drill) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The latest drill: how far it is, and in the end what it has shown; null if there is none")
    public Latest get() {
        return new Latest(drills.find(caller.scope()).orElse(null));
    }

    @POST
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Copy the set-up with made-up people and play a polling day on it, in place of an earlier drill",
            description =
                    "The copy is a campaign of its own, `…-drill`, marked as a drill on every screen. Places, doors,"
                            + " numbers, walking order, codes, words and rules, committee rooms, rounds and staff are copied;"
                            + " no elector's name, answer or vote is.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = Latest.class)))
    @APIResponse(responseCode = "409", description = "One is being played, or this campaign is a drill itself")
    public Response start(@Valid @NotNull Wanted wanted) {
        Scope scope = caller.scope();
        if (drills.isDrill(scope)) {
            throw Problems.CONFLICT.because("This campaign is a drill itself");
        }
        if (runner.isRunning(scope)) {
            throw Problems.CONFLICT.because("A drill is being played; end it first");
        }
        runner.begin(scope, wanted.speed());
        return Response.status(Response.Status.CREATED).entity(get()).build();
    }

    @DELETE
    @Allowed(Role.AGENT)
    @Operation(summary = "End the drill, and remove its copy with all that was done in it")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is none")
    public void remove() {
        runner.end(caller.scope());
        if (!drills.forget(caller.scope())) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
