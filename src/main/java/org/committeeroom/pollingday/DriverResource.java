package org.committeeroom.pollingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Drivers and their cars; the board of lifts lists them. */
@Path("/campaigns/{slug}/drivers")
public class DriverResource {

    private final Drivers drivers;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    DriverResource(Drivers drivers, Caller caller) {
        this.drivers = drivers;
        this.caller = caller;
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Write down a driver who has no phone of ours")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = Driver.class)))
    public Response add(@Valid @NotNull Driver.Wanted wanted) {
        UUID id = drivers.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/drivers/" + id))
                .entity(drivers.get(caller.scope(), id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Change a driver or the car, also of somebody who has joined with a phone")
    public Driver change(@PathParam("id") UUID id, @Valid @NotNull Driver.Wanted wanted) {
        drivers.change(caller.scope(), id, wanted);
        return drivers.get(caller.scope(), id);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Remove a driver")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The driver has passengers, or has joined with a phone")
    public void remove(@PathParam("id") UUID id) {
        drivers.remove(caller.scope(), id);
    }
}
