package org.committeeroom.dashboard.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.platform.Page;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the canvass comes along before polling day. */
@Path("/campaigns/{slug}/progress")
public class ProgressResource {

    private final Canvass canvass;
    private final Targets targets;
    private final CanvassLog log;
    private final Caller caller;

    ProgressResource(Canvass canvass, Targets targets, CanvassLog log, Caller caller) {
        this.canvass = canvass;
        this.targets = targets;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.ORGANISER, Role.OBSERVER})
    @Operation(
            summary = "How far the canvass is, by day, hour and district, and whether it gets to its target in time",
            description = "Of the electors who are on the register and may vote in this election. Follows returns"
                    + " within half a minute.")
    public ProgressView get() {
        return ProgressView.of(canvass.of(caller.scope()), targets.of(caller.scope()));
    }

    @GET
    @Path("canvassers")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "How those who canvass note what is said: who finds far more promises than others, or far fewer",
            description = "Each is compared with what all found in the same districts, the one with the most returns"
                    + " first. Chance alone puts one in twenty on `watch` and one in five hundred on `unusual`.")
    public Page<CanvasserView> canvassers() {
        return Page.whole(
                CanvasserView.all(canvass.of(caller.scope()).districts().values(), log.names(caller.scope())));
    }
}
