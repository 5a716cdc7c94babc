package org.committeeroom.canvass.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Volunteers' safety: pairs, check-ins, and calls for help. */
@Path("/campaigns/{slug}/watch")
public class WatchResource {

    private final Watches watches;
    private final Caller caller;

    WatchResource(Watches watches, Caller caller) {
        this.watches = watches;
        this.caller = caller;
    }

    @Schema(name = "WellNow")
    record Well(
            @Schema(nullable = true, description = "With whom they are out") @Size(max = 120)
            String partner,

            @Schema(nullable = true, description = "How often they want to be asked; null for never") @Min(1) @Max(240)
            Integer everyMinutes,

            @Schema(nullable = true) UUID walk,

            @Schema(nullable = true, description = "The last door")
            UUID door) {

        Watches.Said said() {
            return new Watches.Said(
                    partner == null || partner.isBlank() ? null : partner.strip(), everyMinutes, walk, door);
        }
    }

    @Schema(name = "HelpNow")
    record Help(
            @NotNull @Valid Well now,
            @Schema(nullable = true) @Size(max = 300) String note) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Who is out; first those who call for help or have not said that all is well")
    public Page<Watches.Watch> list() {
        return Page.whole(watches.list(caller.scope()));
    }

    @POST
    @Path("{device}/answered")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Say that somebody has seen to it")
    @APIResponse(responseCode = "204", description = "Done")
    public void answered(@PathParam("device") UUID device) {
        watches.answered(caller.scope(), device);
    }

    @GET
    @Path("mine")
    @Allowed({Role.BOARD_RUNNER, Role.CANVASSER, Role.DRIVER, Role.TELLER})
    @Operation(summary = "What the room knows of this phone")
    @APIResponse(responseCode = "404", description = "It has not said anything, or has finished")
    public Watches.Watch mine() {
        requireDevice();
        return watches.mine(caller.scope()).orElseThrow(Problems.NOT_FOUND::plain);
    }

    @PUT
    @Path("mine")
    @Allowed({Role.BOARD_RUNNER, Role.CANVASSER, Role.DRIVER, Role.TELLER})
    @Operation(summary = "Say that all is well, with whom one is out, and where")
    public Watches.Watch well(@Valid @NotNull Well now) {
        requireDevice();
        return watches.wellAt(caller.scope(), now.said());
    }

    @PUT
    @Path("mine/help")
    @Allowed({Role.BOARD_RUNNER, Role.CANVASSER, Role.DRIVER, Role.TELLER})
    @Operation(summary = "Call the room for help")
    public Watches.Watch help(@Valid @NotNull Help help) {
        requireDevice();
        return watches.help(caller.scope(), help.now().said(), help.note());
    }

    @DELETE
    @Path("mine")
    @Allowed({Role.BOARD_RUNNER, Role.CANVASSER, Role.DRIVER, Role.TELLER})
    @Operation(summary = "Back home: nobody needs to wait for this phone any more")
    @APIResponse(responseCode = "204", description = "Done")
    public void finish() {
        requireDevice();
        watches.finish(caller.scope());
    }

    /** The agent may do everything, but is no phone that is out. */
    private void requireDevice() {
        if (caller.scope().kind() != Scope.CallerKind.DEVICE) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
