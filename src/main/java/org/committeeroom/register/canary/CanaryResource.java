package org.committeeroom.register.canary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Made-up electors: whoever opens one or takes it away is shown among the alerts. For the agent only. */
@Path("/campaigns/{slug}/canaries")
public class CanaryResource {

    private final Canaries canaries;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    CanaryResource(Canaries canaries, Caller caller) {
        this.canaries = canaries;
        this.caller = caller;
    }

    @Schema(name = "NewCanary")
    record NewCanary(
            @Schema(description = "Of nobody who lives there") @NotBlank @Size(max = 150)
            String surname,

            @NotBlank @Size(max = 200) String forename,
            @NotBlank @Size(max = 20) String district) {}

    @Schema(name = "Canary")
    record View(UUID elector, String district, String surname, String forename, Instant madeAt) {

        static View of(Canaries.Canary c) {
            return new View(c.elector(), c.district(), c.surname(), c.forename(), c.madeAt());
        }
    }

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "The made-up electors")
    public Page<View> list() {
        return Page.whole(canaries.list(caller.scope()).stream().map(View::of).toList());
    }

    @POST
    @Allowed(Role.AGENT)
    @Operation(
            summary = "Place a made-up elector in the register",
            description =
                    "It may not vote, as somebody who comes of age after the poll: it is in no walk, sheet, target or"
                            + " estimate. Whoever opens its page, or exports the register, raises an alert.")
    @APIResponse(
            responseCode = "201",
            description = "Placed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    @APIResponse(responseCode = "409", description = "There are 50 already")
    public Response place(@Valid @NotNull NewCanary wanted) {
        UUID id = canaries.place(caller.scope(), wanted);
        View view = canaries.list(caller.scope()).stream()
                .filter(c -> c.elector().equals(id))
                .map(View::of)
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/campaigns/" + slug + "/canaries/" + id))
                .entity(view)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.AGENT)
    @Operation(summary = "Take a made-up elector out of the register")
    @APIResponse(responseCode = "204", description = "Out")
    public void remove(@PathParam("id") UUID id) {
        canaries.remove(caller.scope(), id);
    }
}
