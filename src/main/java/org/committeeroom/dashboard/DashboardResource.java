package org.committeeroom.dashboard;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How the campaign stands, for those who run it: never for devices, and not to be published before the close. */
@Path("/campaigns/{slug}/dashboard")
public class DashboardResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final Dashboards dashboards;
    private final DashboardStream stream;
    private final Caller caller;

    DashboardResource(Dashboards dashboards, DashboardStream stream, Caller caller) {
        this.dashboards = dashboards;
        this.stream = stream;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.ORGANISER, Role.OBSERVER})
    @Operation(
            summary = "What is known of the seat, and what is estimated from it",
            description = "Counts follow returns within about a second.")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard",
            content = @Content(schema = @Schema(implementation = DashboardView.class)))
    @APIResponse(responseCode = "400", description = "asOf is not a time, or lies ahead")
    public String get(
            @Parameter(
                            description = "Now, if left out. Another time, with an offset, replays the day from the"
                                    + " returns made up to then, on the register of now",
                            schema = @Schema(format = "date-time"))
                    @QueryParam("asOf")
                    String asOf) {
        Scope scope = caller.scope();
        return asOf == null ? dashboards.shown(scope).text() : dashboards.at(scope, time(asOf));
    }

    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allowed({Role.ORGANISER, Role.OBSERVER})
    @Operation(
            summary = "The dashboard whenever it changes, as Server-Sent Events",
            description = "Events named `dashboard`, whose data is the dashboard of now: one at once, then at most one"
                    + " a second when something has changed, and one every 15 seconds when nothing has.")
    @APIResponse(
            responseCode = "200",
            description = "The stream; it has no end of its own",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = DashboardView.class)))
    public Multi<OutboundSseEvent> listen() {
        return stream.listen(caller.admission());
    }

    private static Instant time(String text) {
        try {
            // An unescaped + of the offset arrives as a space.
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() < LAST_YEAR) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw Problems.invalid("asOf", "is not an ISO 8601 time with an offset");
    }
}
