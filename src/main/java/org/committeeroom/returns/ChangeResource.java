package org.committeeroom.returns;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Changes as they happen. */
@Path("/campaigns/{slug}/changes")
public class ChangeResource {

    private final ChangeFeed feed;
    private final Caller caller;

    ChangeResource(ChangeFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER, Role.BOARD_RUNNER, Role.CANVASSER, Role.TELLER, Role.DRIVER})
    @Operation(
            summary = "Changes of electors' state as they happen, as Server-Sent Events",
            description = "Events named `change`, whose data is a `Change` and whose id is its sequence. With"
                    + " Last-Event-ID what came since is sent first. A device gets what its scope covers. Whoever is"
                    + " signed out, ended, or loses a role is cut off. A comment comes every 15 seconds.")
    @APIResponse(
            responseCode = "200",
            description = "The stream; it has no end of its own",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Changes.Item.class)))
    public Multi<OutboundSseEvent> listen(@HeaderParam("Last-Event-ID") String lastEventId) {
        return feed.listen(caller.admission(), number(lastEventId));
    }

    private static Long number(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            return Math.max(0, Long.parseLong(lastEventId.strip()));
        } catch (NumberFormatException e) {
            throw Problems.invalid("Last-Event-ID", "is not a sequence");
        }
    }
}
