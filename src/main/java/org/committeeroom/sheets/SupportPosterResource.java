package org.committeeroom.sheets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.canvass.support.SupportPages;
import org.committeeroom.platform.Problems;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.platform.QrCode;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The poster of the page on which supporters register themselves. */
@Path("/campaigns/{slug}/support-page")
public class SupportPosterResource {

    private final SupportPages pages;
    private final Campaigns campaigns;
    private final PublicAddress address;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    SupportPosterResource(SupportPages pages, Campaigns campaigns, PublicAddress address, Caller caller) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.address = address;
        this.caller = caller;
    }

    @GET
    @Path("poster.pdf")
    @Produces("application/pdf")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "An A4 poster with the page's QR code and the imprint")
    @APIResponse(
            responseCode = "200",
            description = "The poster",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no page yet")
    public Response poster(@Context UriInfo uri) {
        SupportPages.SupportPage page = page();
        byte[] poster = SupportPoster.bytes(campaigns.facts(caller.scope()), page.url(address.of(uri), slug), page);
        return Response.ok(poster)
                .header("Content-Disposition", "inline; filename=\"poster.pdf\"")
                .build();
    }

    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The page's address as a QR code, for leaflets of your own")
    @APIResponse(responseCode = "404", description = "There is no page yet")
    public String qr(@Context UriInfo uri) {
        return QrCode.svg(page().url(address.of(uri), slug));
    }

    private SupportPages.SupportPage page() {
        return pages.of(caller.scope()).orElseThrow(Problems.NOT_FOUND::plain);
    }
}
