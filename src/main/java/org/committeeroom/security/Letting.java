package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets others in than people with phones, by the same kind of code and token, so that they end with their invitation, at
 * once: committee rooms' own copies, and the phones of a drill.
 */
@ApplicationScoped
public class Letting {

    /** No digest is this. */
    private static final String NO_TOKEN = "joined at a room";

    private final Invitations invitations;
    private final Jdbi jdbi;

    Letting(Invitations invitations, Jdbi jdbi) {
        this.invitations = invitations;
        this.jdbi = jdbi;
    }

    /** @param code to be typed where it is started */
    public record Let(UUID invitation, String code) {}

    /** @param station null: none */
    public Let in(Scope scope, Role role, List<String> districts, UUID station, Instant until, int uses) {
        Invitations.Invitation made = invitations.create(
                scope,
                new InvitationResource.NewInvitation(
                        role, List.of(), districts, station, until.atOffset(ZoneOffset.UTC), uses));
        return new Let(made.id(), InvitationResource.readable(made.code()));
    }

    /** Ends it; false if there is none. */
    public boolean end(Scope scope, UUID invitation) {
        return invitations.end(scope, invitation);
    }

    /**
     * A phone has joined at a room, by an invitation of the campaign that the room knows. It is known here from now on,
     * and let in at the room only, where its token is. Nothing if there is no such invitation, or the phone is known.
     */
    @Transactional
    public void joined(Scope room, UUID invitation, UUID device, String name, Instant joinedAt, Instant expiresAt) {
        jdbi.useHandle(h -> {
            int added = room.bind(h.createUpdate("insert into device (campaign_id, id, invitation_id, name, role,"
                            + " token_hash, joined_at, expires_at) select i.campaign_id, cast(:id as uuid), i.id,"
                            + " cast(:name as varchar), i.role, cast(:nothing as varchar), cast(:joined as timestamp with"
                            + " time zone), cast(:expires as timestamp with time zone) from invitation i where"
                            + " i.campaign_id = :campaign and i.id = :invitation and i.role <> 'ROOM' and not exists"
                            + " (select 1 from device d where d.campaign_id = i.campaign_id and d.id = :id)"))
                    .bind("id", device)
                    .bind("invitation", invitation)
                    .bind("name", name)
                    .bind("nothing", NO_TOKEN)
                    .bind("joined", joinedAt)
                    .bind("expires", expiresAt)
                    .execute();
            room.bind(h.createUpdate("update invitation set used = used + :added where campaign_id = :campaign and id ="
                            + " :invitation"))
                    .bind("added", added)
                    .bind("invitation", invitation)
                    .execute();
        });
    }

    /** The campaign that a token is for, which it says itself. */
    public static UUID campaign(String token) {
        return Devices.campaign(token);
    }
}
