package org.committeeroom.pollingday.apart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.returns.PassedReturn;
import org.committeeroom.returns.Passing;
import org.committeeroom.returns.Receipts;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Role;
import org.committeeroom.security.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a committee room's own copy asks of the centre, and gives it. */
@Path("/campaigns/{slug}/room-copy")
public class RoomFeedResource {

    /** Of the log, looked through for one answer. */
    private static final int AT_ONCE = 2_000;

    private final RoomCopies copies;
    private final RoomSenders senders;
    private final Passing passing;
    private final Caller caller;

    RoomFeedResource(RoomCopies copies, RoomSenders senders, Passing passing, Caller caller) {
        this.copies = copies;
        this.senders = senders;
        this.passing = passing;
        this.caller = caller;
    }

    /** Which half of the set-up. */
    enum Part {
        ALL,
        /** Invitations and the phones that have joined: asked for often, so that one that is ended is soon out. */
        ACCESS
    }

    /** A phone that has joined in the room. */
    @Schema(name = "RoomPhone")
    record Phone(
            @NotNull UUID id,
            @NotNull UUID invitation,
            @NotBlank @Size(max = 120) String name,
            @NotNull Instant joinedAt,
            @NotNull Instant expiresAt) {}

    /** @param waiting how many returns are left after these */
    @Schema(name = "PassedOn")
    record PassedOn(
            @Min(0) @Max(Integer.MAX_VALUE) long waiting,
            @Size(max = 500) List<@Valid @NotNull Phone> phones,
            @NotNull @Size(max = 500) List<@Valid @NotNull PassedReturn> returns) {

        PassedOn {
            phones = phones == null ? List.of() : phones;
        }
    }

    @GET
    @Allowed(Role.ROOM)
    @Operation(
            summary = "The set-up of this room's districts: register part, places, walks, invitations, phones, rota",
            description = "Nothing of other districts. Times, flags and numbers as text, as the database writes them.")
    public RoomPart export(@QueryParam("part") @DefaultValue("all") Part part) {
        heard(null);
        return copies.part(caller.scope(), part == Part.ACCESS);
    }

    @GET
    @Path("returns")
    @Allowed(Role.ROOM)
    @Operation(
            summary = "The returns about this room's districts that count, in the order of the feed",
            description = "Ask again with the sequence of the answer: what was held and then settled comes when it is.")
    public Passing.Page returns(@QueryParam("after") @DefaultValue("0") @Min(0) long after) {
        return passing.since(caller.scope(), after, AT_ONCE);
    }

    @POST
    @Path("returns")
    @Allowed(value = Role.ROOM, afterTheEnd = true)
    @Operation(
            summary = "Pass on what came in at the room, up to 500 at a time",
            description = "Each counts as if its sender had brought it here: judged by what that phone was invited to,"
                    + " or by the room's districts if it came from the room itself. Safe to repeat, and to send what a"
                    + " phone has sent as well. From a copy that was ended all of it is held.")
    public Receipts take(@Valid @NotNull PassedOn passed) {
        heard((int) passed.waiting());
        if (!caller.scope().isOver()) {
            senders.joined(caller.scope(), passed.phones());
        }
        return passing.take(caller.scope(), passed.returns(), senders.of(caller.scope(), passed.returns()));
    }

    /** An agent may look at what a room gets, which is nothing without its districts. */
    private void heard(Integer waiting) {
        if (caller.signedIn() instanceof SignedIn.Device device) {
            copies.heard(caller.scope(), device.invitation(), waiting);
        }
    }
}
