package org.committeeroom.register.amend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
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

/** People who are on no register that we have. */
@Path("/campaigns/{slug}/added-electors")
public class AddedElectorResource {

    private final AddedElectors added;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    AddedElectorResource(AddedElectors added, Caller caller) {
        this.added = added;
        this.caller = caller;
    }

    @Schema(name = "AddedElector")
    record View(UUID id) {}

    @POST
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(
            summary = "Add somebody who is not on the register; whether they may vote is to be checked, and a later"
                    + " import that brings them takes them for the same person")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response add(@Valid @NotNull NewElector wanted) {
        UUID id = added.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/electors/" + id))
                .entity(new View(id))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Take out somebody who was added by mistake")
    @APIResponse(responseCode = "204", description = "Not on the register any more")
    @APIResponse(responseCode = "404", description = "Nobody like this was added by hand")
    public void remove(@PathParam("id") UUID id) {
        added.remove(caller.scope(), id);
    }
}
