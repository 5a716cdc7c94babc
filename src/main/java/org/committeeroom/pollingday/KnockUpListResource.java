package org.committeeroom.pollingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.Packets;
import org.committeeroom.returns.Changes;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Knocking up: whom a campaign still has to bring to the poll. */
@Path("/campaigns/{slug}/knock-up")
public class KnockUpListResource {

    private final KnockUps knockUps;
    private final Packets packets;
    private final Changes changes;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    KnockUpListResource(
            KnockUps knockUps, Packets packets, Changes changes, Campaigns campaigns, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.knockUps = knockUps;
        this.packets = packets;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "KnockUpDistricts")
    record Overview(Instant asOf, List<KnockUps.District> items) {}

    @Schema(name = "KnockUpList")
    record Left(Instant asOf, Rules rules, Packet packet) {}

    @Schema(name = "KnockUpRules")
    record Rules(
            KnockUpSettings settings,

            @Schema(description = "Whoever votes in person must show photo identification")
            boolean photoId) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "How many promises of each polling district are due to be called on, and how many are not")
    public Overview districts() {
        return new Overview(clock.instant(), knockUps.districts(caller.scope()));
    }

    @GET
    @Path("districts/{code}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "The promises of a polling district not known to have voted, in walking order",
            description = "Those who vote by post among them. Whether somebody is called on now follows from `knock`"
                    + " in their status and from the rules. What changes is asked for with the packet's sequence.")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "No such polling district")
    public Left list(@PathParam("code") String code) {
        Packet packet = packets.leftToKnockUp(caller.scope(), code);
        changes.settle(caller.scope(), packet.sequence());
        return new Left(clock.instant(), settings(), packet);
    }

    @GET
    @Path("settings")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER, Role.BOARD_RUNNER, Role.CANVASSER})
    @Operation(summary = "The rounds, and how often anybody is asked; the usual ones until somebody sets others")
    public Rules settings() {
        Scope scope = caller.scope();
        return new Rules(
                knockUps.settings(scope), PhotoId.needed(campaigns.facts(scope).election()));
    }

    @PUT
    @Path("settings")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Set the rounds, and how often anybody is asked")
    @APIResponse(responseCode = "200", description = "As they are now")
    public Rules set(@Valid @NotNull KnockUpSettings wanted) {
        wanted.check();
        knockUps.set(caller.scope(), wanted);
        return settings();
    }
}
