package org.committeeroom.security.reading;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who has read more than their work needs, or a made-up elector. For the agent only. */
@Path("/campaigns/{slug}/reading-alerts")
public class ReadingAlertResource {

    private final Alerts alerts;
    private final Caller caller;

    ReadingAlertResource(Alerts alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    @Schema(name = "ReadingAlert")
    record View(
            UUID id,
            Measure kind,
            Scope.CallerKind callerKind,
            UUID caller,
            String callerName,
            @Schema(description = "From where last") String address,

            @Schema(description = "What was asked for last") String what,

            @Schema(nullable = true, description = "The canary; null where all of them were exported")
            UUID subject,

            @Schema(description = "Within an hour; of a canary, how often")
            int amount,

            @Schema(nullable = true, description = "Of others in their last hour; null where there are too few")
            Integer usual,

            Instant firstAt,
            Instant lastAt,
            @Schema(nullable = true) Instant seenAt) {

        static View of(Alerts.Alert a) {
            return new View(
                    a.id(),
                    a.kind(),
                    a.callerKind(),
                    a.caller(),
                    a.callerName(),
                    a.address(),
                    a.what(),
                    a.subject(),
                    a.amount(),
                    a.usual(),
                    a.firstAt(),
                    a.lastAt(),
                    a.seenAt());
        }
    }

    @GET
    @Allowed(Role.AGENT)
    @Operation(summary = "Alerts on odd reading, newest first")
    public Page<View> list(
            @QueryParam("open")
                    @DefaultValue("false")
                    @Parameter(description = "Only those that nobody has said to have seen")
                    boolean open,
            @Valid @BeanParam PageRequest page) {
        return Page.of(alerts.list(caller.scope(), open, page), page, a -> a.id().toString())
                .map(View::of);
    }

    @PUT
    @Path("{id}/seen")
    @Allowed(Role.AGENT)
    @Operation(summary = "Say that an alert has been looked at; what comes after it is a new one")
    @APIResponse(responseCode = "204", description = "Noted")
    public void seen(@PathParam("id") UUID id) {
        if (!alerts.seen(caller.scope(), id)) {
            throw Problems.NOT_FOUND.plain();
        }
    }
}
