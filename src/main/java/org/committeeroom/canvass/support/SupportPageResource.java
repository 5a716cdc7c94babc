package org.committeeroom.canvass.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.committeeroom.platform.Problems;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Opening, wording and closing the page on which supporters register themselves. */
@Path("/campaigns/{slug}/support-page")
public class SupportPageResource {

    private final SupportPages pages;
    private final PublicAddress address;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    SupportPageResource(SupportPages pages, PublicAddress address, Caller caller) {
        this.pages = pages;
        this.address = address;
        this.caller = caller;
    }

    @Schema(name = "SupportPage")
    record View(
            String url,
            @Schema(nullable = true) String welcome,
            String privacyNotice,
            String imprint,

            @Schema(nullable = true, description = "Null while it is closed")
            Instant openedAt) {}

    @Schema(name = "NewSupportPage")
    record NewPage(
            @Schema(nullable = true, description = "Words above the form") @Size(max = 500)
            String welcome,

            @Schema(
                    description = "Who answers for the data, what they are used for, for how long, and the rights of"
                            + " those who give them (UK GDPR article 13)")
            @NotBlank
            @Size(min = 40, max = 4000)
            String privacyNotice,

            @Schema(description = "Who prints, publishes and promotes the poster, with an address (Elections Act 2022)")
            @NotBlank
            @Size(max = 300)
            String imprint,

            boolean open) {

        String greeting() {
            return welcome == null || welcome.isBlank() ? null : welcome.strip();
        }
    }

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "The page on which supporters register themselves")
    @APIResponse(responseCode = "404", description = "There is none yet")
    public View get(@Context UriInfo uri) {
        return view(pages.of(caller.scope()).orElseThrow(Problems.NOT_FOUND::plain), uri);
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Word the page, and open or close it", description = "Its address stays what it was.")
    public View put(@Valid @NotNull NewPage wanted, @Context UriInfo uri) {
        return view(pages.put(caller.scope(), wanted), uri);
    }

    private View view(SupportPages.SupportPage page, UriInfo uri) {
        return new View(
                page.url(address.of(uri), slug), page.welcome(), page.privacyNotice(), page.imprint(), page.openedAt());
    }
}
