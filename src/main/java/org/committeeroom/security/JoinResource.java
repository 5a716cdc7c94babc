package org.committeeroom.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How a volunteer's phone joins: with the code of an invitation and a name. */
@Path("/join")
public class JoinResource {

    private final Invitations invitations;
    private final CampaignDirectory campaigns;
    private final Attempts attempts;

    JoinResource(Invitations invitations, CampaignDirectory campaigns, Attempts attempts) {
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.attempts = attempts;
    }

    record Join(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 120) String name) {}

    @Schema(name = "Joined")
    record Joined(
            @Schema(description = "Sent as `Authorization: Bearer` from now on; shown this once")
            String token,

            String campaign,
            Role role,
            Instant expiresAt,
            List<UUID> walks,
            UUID station) {}

    @POST
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "Join a campaign with an invitation's code")
    @APIResponse(
            responseCode = "201",
            description = "Joined",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Joined.class)))
    @APIResponse(responseCode = "404", description = "No invitation has this code")
    @APIResponse(responseCode = "410", description = "The invitation has expired, is used up or was ended")
    public Response join(@Valid @NotNull Join join, @Context RoutingContext http) {
        String key = "join " + http.request().remoteAddress().hostAddress();
        attempts.check(key);
        Invitations.Joined joined = invitations
                .join(Secrets.readCode(join.code()), join.name().strip())
                .orElseGet(() -> {
                    attempts.failed(key);
                    throw Problems.NOT_FOUND.because("No invitation has this code");
                });
        return Response.status(201)
                .entity(new Joined(
                        joined.token(),
                        campaigns.slugOf(joined.campaign()),
                        joined.invitation().role(),
                        joined.expiresAt(),
                        joined.invitation().walks(),
                        joined.invitation().station()))
                .build();
    }
}
