package org.committeeroom.canvass.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The ledger of sheets out and in, and the sheets themselves for keying in. */
@Path("/campaigns/{slug}/sheets")
public class SheetResource {

    private static final String CODE = "The code however it is typed, `7kq4`, or a walk's id";

    private final Ledger ledger;
    private final SheetPages pages;
    private final Campaigns campaigns;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    SheetResource(Ledger ledger, SheetPages pages, Campaigns campaigns, Caller caller) {
        this.ledger = ledger;
        this.pages = pages;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @Schema(name = "SigningIn")
    record SigningIn(@Size(max = 500) String note) {}

    @Schema(name = "SheetDue")
    record Due(@NotNull Instant dueAt) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Who took which sheet, the newest first")
    public Page<LedgerEntry> list(
            @QueryParam("where") Ledger.Where where,
            @Schema(description = "A polling district's code") @QueryParam("district") String district,
            @Valid @BeanParam PageRequest page) {
        return Page.of(ledger.list(caller.scope(), where, district, page), page, e -> e.id().toString());
    }

    @GET
    @Path("reckoning")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "What went out in each session and what has come of it",
            description = "A session is all that went out on one day under one name. The newest thousand sheets.")
    public Page<Reckoning> reckoning() {
        List<LedgerEntry> entries = ledger.list(caller.scope(), null, null, PageRequest.of(1_000));
        return Page.whole(
                Reckoning.of(entries, campaigns.facts(caller.scope()).election().timeZone()));
    }

    @GET
    @Path("{code}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "A sheet with its rows, where it is, and who has had it", description = CODE)
    public SheetPage get(@PathParam("code") String code) {
        return pages.of(caller.scope(), code);
    }

    @POST
    @Path("{code}/out")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Sign a sheet out", description = CODE)
    @APIResponse(
            responseCode = "201",
            description = "Signed out",
            content = @Content(schema = @Schema(implementation = LedgerEntry.class)))
    @APIResponse(responseCode = "409", description = "It is out already")
    public Response out(@PathParam("code") String code, @Valid @NotNull SigningOut who) {
        UUID id = ledger.out(caller.scope(), code, who);
        LedgerEntry entry = ledger.get(caller.scope(), id);
        return Response.created(URI.create("/campaigns/" + slug + "/sheets/" + entry.code()))
                .entity(entry)
                .build();
    }

    @POST
    @Path("{code}/in")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Sign a sheet in", description = CODE)
    @APIResponse(responseCode = "409", description = "It is not out")
    public LedgerEntry in(@PathParam("code") String code, @Valid @NotNull SigningIn with) {
        return ended(ledger.end(caller.scope(), code, LedgerEntry.Outcome.IN, with.note()));
    }

    @POST
    @Path("{code}/lost")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Report a sheet as lost", description = CODE)
    @APIResponse(responseCode = "409", description = "It is not out")
    public LedgerEntry lost(@PathParam("code") String code, @Valid @NotNull SigningIn with) {
        return ended(ledger.end(caller.scope(), code, LedgerEntry.Outcome.LOST, with.note()));
    }

    @POST
    @Path("{code}/due")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Let a sheet stay out for longer", description = CODE)
    @APIResponse(responseCode = "409", description = "It is not out")
    public LedgerEntry due(@PathParam("code") String code, @Valid @NotNull Due until) {
        return ended(ledger.later(caller.scope(), code, until.dueAt()));
    }

    private LedgerEntry ended(UUID id) {
        return ledger.get(caller.scope(), id);
    }
}
