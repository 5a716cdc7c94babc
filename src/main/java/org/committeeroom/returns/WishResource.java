package org.committeeroom.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Posters, postal votes, lifts, help: what people asked for or offered, for the office to see to. */
@Path("/campaigns/{slug}/wishes")
public class WishResource {

    private final Wishes wishes;
    private final Caller caller;

    WishResource(Wishes wishes, Caller caller) {
        this.wishes = wishes;
        this.caller = caller;
    }

    @Schema(name = "WishState")
    enum State {
        OPEN,
        SETTLED
    }

    @Schema(name = "WishSettled")
    record Settled(
            @Schema(description = "False opens it again") @NotNull
            Boolean settled) {}

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(
            summary = "Who asked for this, or offered it, newest first",
            description =
                    "Each person once, as they last said it. Left out is whose return was taken back, and who does"
                            + " not want to be contacted.")
    public Page<Wish> list(
            @QueryParam("flag") @DefaultValue("wants_postal_vote") Flag flag,
            @QueryParam("state") @DefaultValue("open") State state,
            @Valid @BeanParam PageRequest page) {
        return Page.of(wishes.list(caller.scope(), flag, state == State.OPEN, page), page, w -> w.id().toString());
    }

    @GET
    @Path("counts")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "How many wait of each kind, and how many have been seen to")
    public Page<Wish.Count> counts() {
        return Page.whole(wishes.counts(caller.scope()));
    }

    @PUT
    @Path("{id}/{flag}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(
            summary = "Say that it has been seen to",
            description = "Whoever asks for it again after that is on the list again.")
    @APIResponse(responseCode = "200", description = "The wish as it is now")
    @APIResponse(responseCode = "404", description = "No such wish")
    public Wish settle(@PathParam("id") UUID id, @PathParam("flag") Flag flag, @Valid @NotNull Settled settled) {
        return wishes.settle(caller.scope(), id, flag, settled.settled());
    }
}
