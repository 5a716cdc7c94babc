package org.committeeroom.security;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The phones that have joined. */
@Path("/campaigns/{slug}/devices")
public class DeviceResource {

    private final Devices devices;
    private final Caller caller;

    DeviceResource(Devices devices, Caller caller) {
        this.devices = devices;
        this.caller = caller;
    }

    @Schema(name = "JoinedDevice")
    record View(
            UUID id,
            UUID invitation,
            @Schema(description = "Of the volunteer") String name,
            Role role,
            Instant joinedAt,
            Instant expiresAt,
            @Schema(nullable = true) Instant endedAt) {

        static View of(Devices.Joined d) {
            return new View(d.id(), d.invitation(), d.name(), d.role(), d.joinedAt(), d.expiresAt(), d.endedAt());
        }
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The phones that have joined, the latest first")
    public Page<View> list(
            @QueryParam("invitation") @Parameter(description = "Only those that joined with it") UUID invitation,
            @Valid @BeanParam PageRequest page) {
        return Page.of(devices.list(caller.scope(), invitation, page), page, d -> d.id().toString())
                .map(View::of);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "End one phone's access, at once",
            description =
                    "What it has recorded and not sent yet it can still hand in; that waits for a person to decide."
                            + " Whoever has the invitation's code can join with it again while it is open.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        if (!devices.end(caller.scope(), id)) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
