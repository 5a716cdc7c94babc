package org.committeeroom.pollingday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The committee rooms at work. What they are, and which districts they run, is in {@code /committee-rooms}. */
@Path("/campaigns/{slug}/rooms")
public class RoomResource {

    private final Rooms rooms;
    private final Caller caller;
    private final Clock clock;

    RoomResource(Rooms rooms, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "RoomsNow")
    record All(Instant asOf, List<RoomNow> items) {}

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Every committee room as it is now: people, cars, numbers, knocking up, lifts")
    public All all() {
        return new All(clock.instant(), rooms.all(caller.scope()));
    }

    @GET
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "One committee room as it is now")
    public RoomNow get(@PathParam("id") UUID id) {
        return rooms.get(caller.scope(), id);
    }

    @PUT
    @Path("{id}/report")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "What a room says of itself: who is in charge, people, cars, second network")
    public RoomNow report(@PathParam("id") UUID id, @Valid @NotNull RoomReport.Wanted wanted) {
        rooms.report(caller.scope(), id, wanted);
        return rooms.get(caller.scope(), id);
    }

    @POST
    @Path("{id}/runner")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "A runner has come in from a station just now")
    public RoomNow runner(@PathParam("id") UUID id) {
        rooms.runner(caller.scope(), id);
        return rooms.get(caller.scope(), id);
    }
}
