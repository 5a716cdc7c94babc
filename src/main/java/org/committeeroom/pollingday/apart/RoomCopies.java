package org.committeeroom.pollingday.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Letting;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** At the centre: the copies that committee rooms have of their districts. */
@ApplicationScoped
class RoomCopies {

    /** After the close, for what came in last; where that is over, to try it. */
    private static final Duration AFTERWARDS = Duration.ofHours(24);

    /** A start that was cut short may be tried again. */
    private static final int USES = 3;

    private final Jdbi jdbi;
    private final Letting access;
    private final Campaigns campaigns;
    private final Clock clock;

    RoomCopies(Jdbi jdbi, Letting access, Campaigns campaigns, Clock clock) {
        this.jdbi = jdbi;
        this.access = access;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** @param code typed where the copy is started; shown this once */
    @Schema(name = "NewRoomCopy")
    record Made(UUID id, String code, Instant endsAt) {}

    /**
     * @param heardAt when it last asked; null if it never has
     * @param waiting how many returns it then had still to pass on
     */
    @Schema(name = "RoomCopy")
    record Copy(
            UUID id,
            UUID room,
            Instant madeAt,
            Instant endsAt,
            @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true) Instant heardAt,
            int waiting) {}

    @Transactional
    Made make(Scope scope, UUID room) {
        List<String> districts = jdbi.withHandle(h -> districts(h, scope, room));
        if (districts.isEmpty()) {
            throw Problems.invalid("room", "has no polling districts");
        }
        Instant close = campaigns.facts(scope).election().closes();
        Instant until = (close.isAfter(clock.instant()) ? close : clock.instant()).plus(AFTERWARDS);
        Letting.Let let = access.in(scope, Role.ROOM, districts, null, until, USES);
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into room_copy (campaign_id, invitation_id, room_id,"
                        + " made_by, made_at, waiting) values (:campaign, :id, :room, :by, :now, 0)"))
                .bind("id", let.invitation())
                .bind("room", room)
                .bind("by", scope.caller())
                .bind("now", clock.instant())
                .execute());
        return new Made(let.invitation(), let.code(), until);
    }

    private static List<String> districts(Handle h, Scope scope, UUID room) {
        boolean there = scope.bind(
                        h.createQuery("select 1 from committee_room where campaign_id = :campaign and id = :room"))
                .bind("room", room)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!there) {
            throw Problems.NOT_FOUND.plain();
        }
        return scope.bind(h.createQuery("select d.code from committee_room_district r join polling_district d on"
                        + " d.campaign_id = r.campaign_id and d.id = r.district_id where r.campaign_id = :campaign and"
                        + " r.committee_room_id = :room order by d.code"))
                .bind("room", room)
                .mapTo(String.class)
                .list();
    }

    /** Newest first. */
    @Transactional
    List<Copy> list(Scope scope) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select c.*, i.expires_at, i.ended_at from room_copy c join"
                                + " invitation i on i.campaign_id = c.campaign_id and i.id = c.invitation_id where c.campaign_id ="
                                + " :campaign order by c.made_at desc, c.invitation_id"))
                        .map((r, c) -> new Copy(
                                r.getObject("invitation_id", UUID.class),
                                r.getObject("room_id", UUID.class),
                                at(r, "made_at"),
                                at(r, "expires_at"),
                                at(r, "ended_at"),
                                at(r, "heard_at"),
                                r.getInt("waiting")))
                        .list());
    }

    @Transactional
    void end(Scope scope, UUID copy) {
        boolean its = list(scope).stream().anyMatch(each -> each.id().equals(copy));
        if (!its || !access.end(scope, copy)) {
            throw Problems.NOT_FOUND.plain();
        }
    }

    /** A copy has asked. @param waiting null: it did not say */
    @Transactional
    void heard(Scope scope, UUID invitation, Integer waiting) {
        jdbi.useHandle(h -> scope.bind(h.createUpdate("update room_copy set heard_at = :now, waiting = coalesce(cast("
                        + ":waiting as integer), waiting) where campaign_id = :campaign and invitation_id = :id"))
                .bind("now", clock.instant())
                .bindByType("waiting", waiting, Integer.class)
                .bind("id", invitation)
                .execute());
    }

    /** @param letsOnly who may come in, and no more */
    @Transactional
    RoomPart part(Scope room, boolean letsOnly) {
        return jdbi.withHandle(h -> new RoomPart(SetUp.TABLES.stream()
                .filter(table -> !letsOnly || table.lets())
                .map(table -> new RoomPart.Table(table.name(), table.columns(), rows(h, room, table)))
                .toList()));
    }

    private static List<List<String>> rows(Handle h, Scope room, CopiedTable table) {
        return room.bind(h.createQuery(table.select()))
                .map((r, c) -> {
                    List<String> row = new ArrayList<>(table.columns().size());
                    for (int i = 1; i <= table.columns().size(); i++) {
                        row.add(r.getString(i));
                    }
                    return row;
                })
                .list();
    }

    private static Instant at(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
