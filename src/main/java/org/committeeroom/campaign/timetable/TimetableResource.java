package org.committeeroom.campaign.timetable;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** When what must be done by law, counted back from the day of the poll. */
@Path("/campaigns/{slug}/timetable")
public class TimetableResource {

    static final String CALENDAR = "text/calendar;charset=utf-8";

    private final Timetable timetable;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    TimetableResource(Timetable timetable, Campaigns campaigns, Caller caller, Clock clock) {
        this.timetable = timetable;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "The legal deadlines of the campaign's election with their dates")
    public Timetable.View get() {
        return timetable.of(caller.scope());
    }

    @GET
    @Path("calendar.ics")
    @Produces(CALENDAR)
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.OBSERVER})
    @Operation(summary = "The same for a calendar program (RFC 5545)")
    public Response calendar() {
        return Response.ok(DeadlineCalendar.of(
                        campaigns.facts(caller.scope()),
                        timetable.of(caller.scope()).items(),
                        clock.instant()))
                .header("Content-Disposition", "attachment; filename=\"deadlines.ics\"")
                .build();
    }
}
