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

/** Two entries that are one person. */
@Path("/campaigns/{slug}/merges")
public class MergeResource {

    private final Merging merging;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    MergeResource(Merging merging, Caller caller) {
        this.merging = merging;
        this.caller = caller;
    }

    @Schema(name = "NewMerge")
    record NewMerge(
            @Schema(description = "Who is kept, unless only the other one is in the officer's file") @NotNull
            UUID elector,

            @NotNull UUID other) {}

    @Schema(name = "Merge")
    record View(
            @Schema(description = "By which it can be taken apart")
            UUID id,

            @Schema(description = "Who has the returns of both now")
            UUID elector) {}

    @POST
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary =
                    "Say that two electors are one person: the returns of both are that person's, and count once; holds"
                            + " through imports until it is taken apart")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "409", description = "One of the two has been merged already")
    public Response merge(@Valid @NotNull NewMerge wanted) {
        Merging.Merged merged = merging.merge(caller.scope(), wanted.elector(), wanted.other());
        return Response.created(URI.create("/campaigns/" + slug + "/electors/" + merged.kept()))
                .entity(new View(merged.decision(), merged.kept()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary = "Take a merge apart: each has again the returns that were theirs, and no import merges the two")
    @APIResponse(responseCode = "204", description = "Two again")
    @APIResponse(responseCode = "404", description = "There is no such merge that holds")
    public void split(@PathParam("id") UUID id) {
        merging.split(caller.scope(), id);
    }
}
