package org.committeeroom.returns;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Returns: everything that comes back from the doorstep, the station and the road. */
@Path("/campaigns/{slug}/returns")
public class ReturnResource {

    private final Intake intake;
    private final HeldReturns held;
    private final NamedCanaries canaries;
    private final Caller caller;

    ReturnResource(Intake intake, HeldReturns held, NamedCanaries canaries, Caller caller) {
        this.canaries = canaries;
        this.intake = intake;
        this.held = held;
        this.caller = caller;
    }

    @Schema(name = "HeldReturn")
    record HeldView(
            UUID id,
            ReturnType type,
            Instant at,
            Instant receivedAt,
            HeldFor problem,

            @JsonRawValue @Schema(implementation = ReturnBody.class, description = "As it was sent")
            String body) {

        static HeldView of(LogRow row) {
            return new HeldView(row.id(), row.type(), row.at(), row.received(), row.problem(), row.body());
        }
    }

    @POST
    @Allowed(
            value = {
                Role.DATA_OFFICER,
                Role.ORGANISER,
                Role.POLLING_AGENT,
                Role.BOARD_RUNNER,
                Role.CANVASSER,
                Role.TELLER,
                Role.DRIVER
            },
            afterTheEnd = true)
    @Operation(
            summary = "Send returns, 1 to 500 at a time",
            description = "A device whose access has ended may still hand in what it recorded: all of it is held."
                    + " Safe to repeat: an id that was taken in before changes nothing. Receipts come once the"
                    + " returns are durable. What cannot be applied is held, with its problem, for a person to"
                    + " resolve; only a body of another shape is refused, as a whole.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ReturnBody.List.class)))
    @APIResponse(
            responseCode = "200",
            description = "A receipt for each return, in their order",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipts.class)))
    @APIResponse(responseCode = "400", description = "Not of the shape of returns: nothing of it was taken in")
    @APIResponse(
            responseCode = "403",
            description = "Among others: told numbers from a polling agent, who may send station counts only")
    public Receipts send(JsonNode body) {
        List<NewReturn> returns = ReturnShape.readAll(body);
        Receipts receipts = intake.take(caller.scope(), returns);
        canaries.look(returns, receipts);
        return receipts;
    }

    @GET
    @Path("held")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Returns that are kept but do not count yet, newest first")
    public Page<HeldView> held(@Valid @BeanParam PageRequest page) {
        return Page.of(held.list(caller.scope(), page), page, row -> row.id().toString())
                .map(HeldView::of);
    }

    @POST
    @Path("held/{id}/retry")
    @Allowed({Role.DATA_OFFICER, Role.ORGANISER})
    @Operation(summary = "Apply a held return now, on the caller's authority; it stays held if it still cannot be")
    @APIResponse(
            responseCode = "200",
            description = "Its receipt",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = Receipts.Receipt.class)))
    @APIResponse(responseCode = "404", description = "No return with this id is held")
    public Receipts.Receipt retry(@PathParam("id") UUID id) {
        return intake.retry(caller.scope(), id);
    }
}
