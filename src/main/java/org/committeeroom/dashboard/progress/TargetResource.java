package org.committeeroom.dashboard.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the campaign wants to reach. */
@Path("/campaigns/{slug}/targets")
public class TargetResource {

    private final Targets targets;
    private final Caller caller;

    TargetResource(Targets targets, Caller caller) {
        this.targets = targets;
        this.caller = caller;
    }

    @GET
    @Allowed({Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "What the campaign wants to reach, and what it reckons with")
    public Target get() {
        return targets.of(caller.scope());
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Set the targets")
    public Target set(@Valid @NotNull Target target) {
        targets.set(caller.scope(), target);
        return target;
    }
}
