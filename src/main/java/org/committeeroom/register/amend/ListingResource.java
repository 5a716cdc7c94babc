package org.committeeroom.register.amend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the register says of one elector, how that came about, and what people corrected. */
@Path("/campaigns/{slug}/electors/{id}/listing")
public class ListingResource {

    private final Amending amending;
    private final RegisterHistory history;
    private final RightsToVote rights;
    private final MergePatch patch;
    private final Caller caller;

    @PathParam("id")
    UUID id;

    ListingResource(Amending amending, RegisterHistory history, RightsToVote rights, MergePatch patch, Caller caller) {
        this.amending = amending;
        this.history = history;
        this.rights = rights;
        this.patch = patch;
        this.caller = caller;
    }

    @Schema(name = "ListingWithHistory")
    record Whole(
            Listing listing,
            RegisterHistory.Standing standing,
            RightsToVote.Right rightToVote,

            @Schema(description = "Newest first: files, corrections, merges")
            List<RegisterEvent> history) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(
            summary =
                    "What the register says of an elector, the right to vote that follows, and all that became of that entry")
    public Whole get() {
        return new Whole(
                amending.listing(caller.scope(), id),
                history.standing(caller.scope(), id),
                rights.of(caller.scope(), id),
                history.of(caller.scope(), id));
    }

    @PATCH
    @Allowed(Role.DATA_OFFICER)
    @Operation(
            summary =
                    "Correct it; a correction holds through imports until a file says something new of the same thing")
    public Whole amend(
            @RequestBody(content = @Content(schema = @Schema(implementation = Listing.class))) ObjectNode change) {
        Listing wanted = patch.merged(amending.listing(caller.scope(), id), change, Listing.class);
        amending.amend(caller.scope(), id, wanted.tidied());
        return get();
    }

    @DELETE
    @Path("amendments/{amendment}")
    @Allowed(Role.DATA_OFFICER)
    @Operation(summary = "Take a correction back: the register says again what the file said")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is no such correction that holds")
    public void takeBack(@PathParam("amendment") UUID amendment) {
        amending.takeBack(caller.scope(), id, amendment);
    }
}
