package org.committeeroom.returns;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the doorstep has left for the office, in four figures. */
@Path("/campaigns/{slug}/waiting")
public class WaitingResource {

    private final Waiting waiting;
    private final Caller caller;

    WaitingResource(Waiting waiting, Caller caller) {
        this.waiting = waiting;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER})
    @Operation(summary = "How many questions, wishes, people met and held returns wait for somebody")
    public Waiting.Counts get() {
        return waiting.counts(caller.scope());
    }
}
