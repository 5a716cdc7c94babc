package org.committeeroom.canvass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.returns.Changes;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Walks: the doors that a team takes at once. */
@Path("/campaigns/{slug}/walks")
public class WalkResource {

    private static final int MOST_CHANGES = 1_000;

    private final Walks walks;
    private final WalkList list;
    private final Packets packets;
    private final Changes changes;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    WalkResource(
            Walks walks,
            WalkList list,
            Packets packets,
            Changes changes,
            Campaigns campaigns,
            Caller caller,
            Clock clock) {
        this.walks = walks;
        this.list = list;
        this.packets = packets;
        this.changes = changes;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "CutWalk")
    record View(
            UUID id,

            @Schema(description = "Unique in the campaign for ever, `W-7KQ4`")
            String code,

            WalkKind kind,
            int doors,
            int electors,
            List<String> districts) {

        static View of(Walks.Cut cut) {
            return new View(cut.id(), cut.code(), cut.kind(), cut.doors(), cut.electors(), List.of(cut.district()));
        }
    }

    @Schema(name = "CutWalks")
    record Made(List<View> items) {}

    @POST
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Cut walks from polling districts",
            description = "A walk never spans districts and has at most `doorsPerWalk` doors. Where nobody is to be"
                    + " seen nothing is cut: `items` may be empty.")
    @APIResponse(
            responseCode = "201",
            description = "Cut",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "400", description = "Among others: a district that does not exist")
    public Response cut(@Valid @NotNull NewWalks wanted) {
        List<Walks.Cut> cuts = walks.cut(caller.scope(), read(wanted));
        return Response.status(201)
                .entity(new Made(cuts.stream().map(View::of).toList()))
                .build();
    }

    @POST
    @Path("preview")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The walks that the same body would cut, without cutting them")
    @APIResponse(
            responseCode = "200",
            description = "What would be cut",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WalkPreview.class)))
    @APIResponse(responseCode = "400", description = "Among others: a district that does not exist")
    public WalkPreview preview(@Valid @NotNull NewWalks wanted) {
        return walks.preview(caller.scope(), read(wanted));
    }

    private Wanted read(NewWalks wanted) {
        return wanted.wanted(campaigns.facts(caller.scope()).election().timeZone(), clock.instant());
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The walks of the campaign, newest first")
    public Page<WalkList.Item> list(
            @QueryParam("kind") WalkKind kind,
            @Schema(description = "A polling district's code") @QueryParam("district") String district,
            @Schema(description = "Only those that are closed, or that are not") @QueryParam("closed") Boolean closed,
            @Valid @BeanParam PageRequest page) {
        return Page.of(
                list.list(caller.scope(), new WalkList.Filter(kind, district, closed), page), page, item -> item.id()
                        .toString());
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.BOARD_RUNNER, Role.CANVASSER})
    @Operation(
            summary = "The packet of a walk: its doors in walking order with their electors",
            description = "For a device only the walks of its invitation, and at most 500 electors over all of them.")
    @APIResponse(
            responseCode = "200",
            description = "The packet",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Packet.class)))
    @APIResponse(responseCode = "403", description = "More electors than a phone may hold")
    public Packet packet(@PathParam("id") UUID id) {
        Instant expires = caller.signedIn() instanceof SignedIn.Device device ? device.expiresAt() : null;
        Packet packet = packets.ofWalk(caller.scope(), id, expires);
        changes.settle(caller.scope(), packet.sequence());
        return packet;
    }

    @GET
    @Path("{id}/changes")
    @Allowed({Role.ORGANISER, Role.BOARD_RUNNER, Role.CANVASSER})
    @Operation(summary = "What has changed for the electors of a walk since a sequence number")
    public Changes.Batch changes(@PathParam("id") UUID id, @QueryParam("since") @DefaultValue("0") @Min(0) long since) {
        list.require(caller.scope(), id);
        Changes.Batch batch = changes.since(caller.scope(), since, id, MOST_CHANGES);
        changes.settle(caller.scope(), batch.sequence());
        return batch;
    }

    @POST
    @Path("{id}/close")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Hand a walk back",
            description =
                    "Phones no longer list it; what they still send of it counts. Its doors are free to be cut again.")
    @APIResponse(responseCode = "204", description = "Closed, also if it was")
    public void close(@PathParam("id") UUID id) {
        walks.close(caller.scope(), id, true);
    }

    @POST
    @Path("{id}/reopen")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Hand a closed walk out again")
    @APIResponse(responseCode = "204", description = "Open, also if it was")
    public void reopen(@PathParam("id") UUID id) {
        walks.close(caller.scope(), id, false);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Take a walk away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "Phones hold it; end their invitation first")
    public void delete(@PathParam("id") UUID id) {
        walks.delete(caller.scope(), id);
    }
}
