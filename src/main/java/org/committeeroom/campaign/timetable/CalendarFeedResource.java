package org.committeeroom.campaign.timetable;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import org.committeeroom.platform.PublicAddress;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.FeedLinks;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A secret address from which a calendar program fetches the timetable; each person has one of their own. */
@Path("/campaigns/{slug}/calendar-feed")
public class CalendarFeedResource {

    private final FeedLinks links;
    private final PublicAddress address;
    private final Caller caller;

    CalendarFeedResource(FeedLinks links, PublicAddress address, Caller caller) {
        this.links = links;
        this.address = address;
        this.caller = caller;
    }

    @Schema(name = "CalendarFeed")
    record View(
            @Schema(description = "Since when there is one; null: there is none", nullable = true)
            Instant madeAt) {}

    @Schema(name = "NewCalendarFeed")
    record Made(
            @Schema(description = "The address, shown this once: who has it reads the timetable")
            String url,

            Instant madeAt) {}

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "Whether the caller has a calendar feed")
    public View get() {
        return new View(links.madeAt(caller.scope()).orElse(null));
    }

    @POST
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "Make the caller's calendar feed; an earlier one of theirs ends")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    public Response make(@Context UriInfo request) {
        String token = links.make(caller.scope());
        URI feed = URI.create(address.of(request) + "/api/calendars/" + token + "/timetable.ics");
        return Response.created(feed)
                .entity(new Made(feed.toString(), links.madeAt(caller.scope()).orElseThrow()))
                .build();
    }

    @DELETE
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "End the caller's calendar feed at once")
    @APIResponse(responseCode = "204", description = "There is none now")
    public void end() {
        links.end(caller.scope());
    }
}
