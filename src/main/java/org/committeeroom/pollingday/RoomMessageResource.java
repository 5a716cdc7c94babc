package org.committeeroom.pollingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Messages of the control room to the committee rooms. */
@Path("/campaigns/{slug}/room-messages")
public class RoomMessageResource {

    private final RoomMessages messages;
    private final Caller caller;

    RoomMessageResource(RoomMessages messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The messages, newest first, with the rooms that have read them")
    public Page<RoomMessages.Message> list(
            @Schema(description = "Only what this room can read") @QueryParam("room") UUID room,
            @Valid @BeanParam PageRequest page) {
        return Page.of(messages.list(caller.scope(), room, page), page, m -> m.id().toString());
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Tell one committee room something, or all of them")
    @APIResponse(responseCode = "201", description = "Sent")
    public Response send(@Valid @NotNull RoomMessages.Wanted wanted) {
        UUID id = messages.send(caller.scope(), wanted);
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("{id}/read/{room}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Say for a committee room that it has read a message")
    @APIResponse(responseCode = "204", description = "Noted, or noted before")
    @APIResponse(responseCode = "404", description = "No such message for this room")
    public void read(@PathParam("id") UUID id, @PathParam("room") UUID room) {
        messages.read(caller.scope(), id, room);
    }
}
