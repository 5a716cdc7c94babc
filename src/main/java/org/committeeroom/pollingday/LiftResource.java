package org.committeeroom.pollingday;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lifts to the poll. They are asked for, given out, driven and cancelled by returns of that type. */
@Path("/campaigns/{slug}/lifts")
public class LiftResource {

    private final Lifts lifts;
    private final Caller caller;

    LiftResource(Lifts lifts, Caller caller) {
        this.lifts = lifts;
        this.caller = caller;
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The board: everybody who asked for a lift, and who drives",
            description =
                    "A lift changes by `lift` returns: `requested`, `assigned` (with the `driver`'s id),"
                            + " `accepted`, `on_the_way`, `picked_up`, `done`, `cancelled`. Asking again takes it from its driver.")
    public Lifts.Board board() {
        return lifts.board(caller.scope());
    }

    @GET
    @Path("mine")
    @Allowed(Role.DRIVER)
    @Operation(summary = "The passengers of the driver whose phone asks, and no others")
    public Lifts.Board mine() {
        return lifts.ofDriver(caller.scope());
    }
}
