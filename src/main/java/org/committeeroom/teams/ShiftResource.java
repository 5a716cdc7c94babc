package org.committeeroom.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
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

/** The rota: who is on duty where, and when. */
@Path("/campaigns/{slug}/shifts")
public class ShiftResource {

    private final Shifts shifts;
    private final MergePatch patch;
    private final Caller caller;

    @PathParam("slug")
    String slug;

    ShiftResource(Shifts shifts, MergePatch patch, Caller caller) {
        this.shifts = shifts;
        this.patch = patch;
        this.caller = caller;
    }

    @Schema(name = "Shift")
    record View(UUID id, UUID volunteer, Duty role, UUID station, UUID committeeRoom, Instant from, Instant to) {

        static View of(Shift s) {
            return new View(s.id, s.volunteer, s.role, s.station, s.committeeRoom, s.starts, s.ends);
        }

        NewShift whole() {
            return new NewShift(
                    volunteer,
                    role,
                    station,
                    committeeRoom,
                    from.atOffset(ZoneOffset.UTC),
                    to.atOffset(ZoneOffset.UTC));
        }
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The shifts in order of time")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Shift> rows = shifts.list(caller.scope(), page, Order.BY_TIME, OfCampaign.Filter.NONE);
        return Page.of(rows, page, s -> Order.cursor(s.id, s.starts)).map(View::of);
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Put a volunteer on the rota")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewShift wanted) {
        UUID id = shifts.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/shifts/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "One shift")
    public View get(@PathParam("id") UUID id) {
        return View.of(shifts.get(caller.scope(), id));
    }

    @PATCH
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Change a shift; what is left out stays, null clears")
    public View change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewShift.class))) ObjectNode change) {
        NewShift now = get(id).whole();
        return View.of(shifts.change(caller.scope(), id, patch.merged(now, change, NewShift.class)));
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Take a shift off the rota")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        shifts.delete(shifts.get(caller.scope(), id));
    }
}
