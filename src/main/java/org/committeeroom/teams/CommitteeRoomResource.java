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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.MergePatch;
import org.committeeroom.platform.Page;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The rooms from which polling day is run. */
@Path("/campaigns/{slug}/committee-rooms")
public class CommitteeRoomResource {

    private final CommitteeRooms rooms;
    private final Shifts shifts;
    private final Places places;
    private final MergePatch patch;
    private final Caller caller;
    private final Clock clock;

    @PathParam("slug")
    String slug;

    CommitteeRoomResource(
            CommitteeRooms rooms, Shifts shifts, Places places, MergePatch patch, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.places = places;
        this.patch = patch;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "CommitteeRoom")
    record View(UUID id, String name, String address, String phone, List<String> districts) {

        static View of(CommitteeRoom room, Map<UUID, String> codes) {
            return new View(
                    room.id,
                    room.name,
                    room.address,
                    room.phone,
                    room.districts.stream().map(codes::get).sorted().toList());
        }

        NewCommitteeRoom whole() {
            return new NewCommitteeRoom(name, address, phone, Set.copyOf(districts));
        }
    }

    @GET
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "The committee rooms by name")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<CommitteeRoom> rows = rooms.list(caller.scope(), page, Order.BY_NAME, OfCampaign.Filter.NONE);
        Map<UUID, String> codes = places.districts(caller.scope());
        return Page.of(rows, page, r -> Order.cursor(r.id, r.name)).map(r -> View.of(r, codes));
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Open a committee room")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response create(@Valid @NotNull NewCommitteeRoom wanted) {
        UUID id = rooms.add(caller.scope(), wanted);
        return Response.created(URI.create("/campaigns/" + slug + "/committee-rooms/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.DATA_OFFICER, Role.OBSERVER})
    @Transactional
    @Operation(summary = "One committee room")
    public View get(@PathParam("id") UUID id) {
        return View.of(rooms.get(caller.scope(), id), places.districts(caller.scope()));
    }

    @PATCH
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Change a committee room; what is left out stays, null clears")
    public View change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCommitteeRoom.class)))
                    ObjectNode change) {
        NewCommitteeRoom now = get(id).whole();
        rooms.change(caller.scope(), id, patch.merged(now, change, NewCommitteeRoom.class));
        return get(id);
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Transactional
    @Operation(summary = "Close a committee room for good, with what is past of its rota")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The room has a shift to come")
    public void remove(@PathParam("id") UUID id) {
        CommitteeRoom room = rooms.get(caller.scope(), id);
        if (shifts.toCome(caller.scope(), "committeeRoom", id, clock.instant())) {
            throw Problems.STILL_IN_USE.because("The committee room has a shift to come");
        }
        rooms.delete(room);
    }
}
