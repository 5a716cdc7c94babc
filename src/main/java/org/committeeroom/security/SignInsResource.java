package org.committeeroom.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the staff's accounts have been tried: a sign-in that is tried on polling day is tried too late. */
@Path("/campaigns/{slug}/sign-ins")
public class SignInsResource {

    private final Staffing staffing;
    private final Caller caller;

    SignInsResource(Staffing staffing, Caller caller) {
        this.staffing = staffing;
        this.caller = caller;
    }

    @Schema(name = "SignInTried")
    record View(
            UUID account,
            String name,
            List<Role> roles,

            @Schema(nullable = true, description = "The latest in a browser; null for never")
            Instant signedInAt,

            @Schema(description = "Has still to choose a password of their own")
            boolean passwordDue) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Whoever has a role in the campaign, and when they last signed a browser in")
    public Page<View> list() {
        return Page.whole(staffing.tried(caller.scope()).stream()
                .map(t -> new View(t.account(), t.name(), t.roles(), t.signedInAt(), t.passwordDue()))
                .toList());
    }
}
