package org.committeeroom.campaign.timetable;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.FeedLinks;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What calendar programs fetch from a secret address, see {@link CalendarFeedResource}. */
@Path("/calendars/{token}")
public class CalendarResource {

    private final FeedLinks links;
    private final Timetable timetable;
    private final Campaigns campaigns;
    private final Clock clock;

    CalendarResource(FeedLinks links, Timetable timetable, Campaigns campaigns, Clock clock) {
        this.links = links;
        this.timetable = timetable;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GET
    @Path("timetable.ics")
    @Produces(TimetableResource.CALENDAR)
    @OpenTo(OpenTo.Who.EVERYBODY)
    @Operation(summary = "The timetable for a calendar program, for who has the secret address")
    @APIResponse(responseCode = "200", description = "RFC 5545")
    @APIResponse(responseCode = "404", description = "There is no such address, or it has ended")
    public String timetable(@PathParam("token") String token) {
        Scope scope = links.open(token).orElseThrow(Problems.NOT_FOUND::plain);
        return DeadlineCalendar.of(campaigns.facts(scope), timetable.of(scope).items(), clock.instant());
    }
}
