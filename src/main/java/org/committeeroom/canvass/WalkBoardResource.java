package org.committeeroom.canvass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The board of a team that is out on a walk. */
@Path("/campaigns/{slug}/walks/{id}/board")
public class WalkBoardResource {

    private final WalkBoard board;
    private final Caller caller;

    WalkBoardResource(WalkBoard board, Caller caller) {
        this.board = board;
        this.caller = caller;
    }

    @Schema(name = "DoorsGiven")
    record DoorsGiven(
            @Schema(required = true) @Size(max = 500) List<@NotNull UUID> doors,

            @Schema(nullable = true, description = "A phone that holds the walk; null takes the doors back")
            UUID device) {}

    @GET
    @Allowed({Role.ORGANISER, Role.BOARD_RUNNER, Role.CANVASSER})
    @Operation(summary = "Who holds the walk, where each was last, and whose doors are whose")
    public WalkBoard.View get(@PathParam("id") UUID id) {
        return board.of(caller.scope(), id);
    }

    @PUT
    @Path("given")
    @Allowed({Role.ORGANISER, Role.BOARD_RUNNER})
    @Operation(summary = "Give doors to one of those who hold the walk, or take them back")
    @APIResponse(responseCode = "200", description = "The board now")
    @APIResponse(responseCode = "400", description = "Among others: the phone does not hold the walk")
    public WalkBoard.View give(@PathParam("id") UUID id, @Valid @NotNull DoorsGiven given) {
        return board.give(
                caller.scope(), id, given.doors() == null ? Set.of() : Set.copyOf(given.doors()), given.device());
    }
}
