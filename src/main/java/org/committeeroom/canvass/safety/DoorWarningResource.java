package org.committeeroom.canvass.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Warnings about doors, such as a dog. They are about the door: nothing about a person who lives there belongs in them. */
@Path("/campaigns/{slug}/door-warnings")
public class DoorWarningResource {

    private final DoorWarnings warnings;
    private final Caller caller;

    DoorWarningResource(DoorWarnings warnings, Caller caller) {
        this.warnings = warnings;
        this.caller = caller;
    }

    @Schema(name = "NewDoorWarning")
    record NewWarning(@NotBlank @Size(max = 200) String warning) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The doors that have a warning, newest first")
    public Page<DoorWarnings.Warning> list() {
        return Page.whole(warnings.list(caller.scope()));
    }

    @PUT
    @Path("{door}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Warn those who go to a door: only they are shown it")
    @APIResponse(responseCode = "204", description = "Kept, in place of an earlier one")
    public void put(@PathParam("door") UUID door, @Valid @NotNull NewWarning wanted) {
        warnings.put(caller.scope(), door, wanted.warning().strip());
    }

    @DELETE
    @Path("{door}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Take a warning away")
    @APIResponse(responseCode = "204", description = "Gone")
    public void delete(@PathParam("door") UUID door) {
        warnings.put(caller.scope(), door, null);
    }
}
