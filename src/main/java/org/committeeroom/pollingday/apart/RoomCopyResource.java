package org.committeeroom.pollingday.apart;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The copies that committee rooms have of their districts, to go on without the centre. */
@Path("/campaigns/{slug}")
public class RoomCopyResource {

    private final RoomCopies copies;
    private final Caller caller;

    RoomCopyResource(RoomCopies copies, Caller caller) {
        this.copies = copies;
        this.caller = caller;
    }

    @Schema(name = "RoomCopies")
    record All(List<RoomCopies.Copy> items) {}

    @GET
    @Path("room-copies")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The rooms' own copies, newest first: when each was last heard of, and what it has to pass on")
    public All list() {
        return new All(copies.list(caller.scope()));
    }

    @POST
    @Path("committee-rooms/{id}/copies")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Let a committee room have its own copy of its districts, until a day after the close")
    @APIResponse(
            responseCode = "201",
            description = "The code to start it with",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RoomCopies.Made.class)))
    public Response make(@PathParam("id") UUID room) {
        return Response.status(Response.Status.CREATED)
                .entity(copies.make(caller.scope(), room))
                .build();
    }

    @DELETE
    @Path("room-copies/{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "End a room's own copy, at once",
            description = "It hands in what it has, which is held, and removes what it holds when it next asks.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        copies.end(caller.scope(), id);
    }
}
