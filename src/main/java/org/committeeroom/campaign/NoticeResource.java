package org.committeeroom.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.platform.QrCode;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The campaign's privacy notice and imprint. */
@Path("/campaigns/{slug}/notice")
public class NoticeResource {

    private final Notices notices;
    private final Campaigns campaigns;
    private final PublicAddress address;
    private final Caller caller;

    NoticeResource(Notices notices, Campaigns campaigns, PublicAddress address, Caller caller) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.address = address;
        this.caller = caller;
    }

    @Schema(name = "CampaignNoticeView")
    record View(
            Notice notice,

            @Schema(description = "Whether people can find out whom to turn to")
            boolean reachable,

            @Schema(nullable = true, description = "The line for everything that is printed or sent to the public")
            String imprint,

            @Schema(description = "Address of the public page")
            String url) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Whom people turn to about their data, and the imprint")
    public View get(@Context UriInfo uri) {
        return view(notices.of(caller.scope()), uri);
    }

    @PUT
    @Allowed(Role.AGENT)
    @Operation(summary = "Say whom people turn to about their data, and who answers for what is printed")
    public View put(@Valid @NotNull Notice notice, @Context UriInfo uri) {
        notices.keep(caller.scope(), notice);
        return view(notices.of(caller.scope()), uri);
    }

    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "The address of the public privacy notice as a QR code, for leaflets and cards")
    public String qr(@Context UriInfo uri) {
        return QrCode.svg(url(uri));
    }

    private View view(Notice notice, UriInfo uri) {
        String candidate = campaigns.facts(caller.scope()).candidate();
        return new View(notice, notice.reachable(), notice.hasImprint() ? notice.imprint(candidate) : null, url(uri));
    }

    private String url(UriInfo uri) {
        return address.of(uri) + "/api/notices/"
                + campaigns.slugOf(caller.scope().campaign());
    }
}
