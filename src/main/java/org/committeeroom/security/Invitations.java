package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Invitations to join for a day, and what each lets a device see. */
@ApplicationScoped
class Invitations {

    static final int CODE_LENGTH = 8;
    /** A lost phone is at most so many; the packet of a walk beyond them is refused as well. */
    static final int MOST_ELECTORS = 500;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Devices devices;
    private final Wall wall;

    Invitations(Jdbi jdbi, Clock clock, Devices devices, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
        this.devices = devices;
    }

    record Invitation(
            UUID id,
            String code,
            Role role,
            UUID station,
            Instant expiresAt,
            int uses,
            int used,
            Instant endedAt,
            Instant createdAt,
            List<UUID> walks,
            List<String> districts) {}

    @Transactional
    Invitation create(Scope scope, InvitationResource.NewInvitation wanted) {
        UUID id = Ids.next();
        jdbi.useHandle(h -> {
            require(h, scope, "station", wanted.station() == null ? List.of() : List.of(wanted.station()));
            require(h, scope, "walk", wanted.walks());
            requireFew(h, scope, wanted.walks());
            scope.bind(h.createUpdate("insert into invitation (campaign_id, id, code, role, station_id, expires_at,"
                            + " uses, used, created_by, created_at) values (:campaign, :id, :code, :role, :station,"
                            + " :expires, :uses, 0, :by, :now)"))
                    .bind("id", id)
                    .bind("code", Secrets.code(CODE_LENGTH))
                    .bind("role", wanted.role().name())
                    .bindByType("station", wanted.station(), UUID.class)
                    .bind("expires", wanted.expiresAt().toInstant())
                    .bind("uses", wanted.uses())
                    .bind("by", scope.caller())
                    .bind("now", clock.instant())
                    .execute();
            for (UUID walk : wanted.walks()) {
                scope.bind(h.createUpdate("insert into invitation_walk (campaign_id, invitation_id, walk_id)"
                                + " values (:campaign, :id, :walk)"))
                        .bind("id", id)
                        .bind("walk", walk)
                        .execute();
            }
            for (String district : wanted.districts()) {
                int added = scope.bind(h.createUpdate("insert into invitation_district (campaign_id, invitation_id,"
                                + " district_id) select campaign_id, :id, id from polling_district"
                                + " where campaign_id = :campaign and code = :code"))
                        .bind("id", id)
                        .bind("code", district)
                        .execute();
                if (added == 0) {
                    throw Problems.invalid("districts", "there is no such polling district");
                }
            }
        });
        return find(scope, id).orElseThrow();
    }

    private static void require(Handle h, Scope scope, String table, List<UUID> ids) {
        int found = scope.bind(h.createQuery(
                        "select count(*) from " + table + " where campaign_id = :campaign and id = any(:ids)"))
                .bindArray("ids", UUID.class, ids)
                .mapTo(Integer.class)
                .one();
        if (found != ids.size()) {
            throw Problems.invalid(table.equals("walk") ? "walks" : table, "there is no such " + table);
        }
    }

    /** Leaflet walks hold no names and do not count. */
    private static void requireFew(Handle h, Scope scope, List<UUID> walks) {
        int electors = scope.bind(
                        h.createQuery("select coalesce(sum(electors), 0) from walk where campaign_id = :campaign"
                                + " and id = any(:ids) and kind <> 'LEAFLET'"))
                .bindArray("ids", UUID.class, walks)
                .mapTo(Integer.class)
                .one();
        if (electors > MOST_ELECTORS) {
            throw Problems.invalid(
                    "walks",
                    "hold " + electors + " electors together, and a phone may hold " + MOST_ELECTORS
                            + ": share them out over more invitations");
        }
    }

    @Transactional
    Optional<Invitation> find(Scope scope, UUID id) {
        return jdbi.withHandle(
                h -> scope.bind(h.createQuery("select * from invitation where campaign_id = :campaign and id = :id"))
                        .bind("id", id)
                        .map((r, c) -> read(h, scope, r))
                        .findOne());
    }

    /** Those of volunteers, newest first. */
    @Transactional
    List<Invitation> list(Scope scope, PageRequest page) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from invitation where campaign_id = :campaign"
                        + " and role <> 'ROOM'"
                        + (page.after() == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", page.afterId(), UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> read(h, scope, r))
                .list());
    }

    /** Ends the invitation and every device that joined with it. */
    @Transactional
    boolean end(Scope scope, UUID id) {
        return jdbi.withHandle(h -> {
            int found = scope.bind(h.createUpdate("update invitation set ended_at = coalesce(ended_at, :now)"
                            + " where campaign_id = :campaign and id = :id"))
                    .bind("id", id)
                    .bind("now", clock.instant())
                    .execute();
            scope.bind(h.createUpdate("update device set ended_at = :now where campaign_id = :campaign"
                            + " and invitation_id = :id and ended_at is null"))
                    .bind("id", id)
                    .bind("now", clock.instant())
                    .execute();
            return found > 0;
        });
    }

    record Joined(String token, UUID campaign, Invitation invitation, Instant expiresAt) {}

    /** Uses an invitation up by one; there is no scope yet, because the code is what gives one. */
    @Transactional
    Optional<Joined> join(String code, String name) {
        return wall.acrossCampaigns(() -> jdbi.withHandle(h -> {
            int used = h.createUpdate("update invitation set used = used + 1 where code = :code and ended_at is null"
                            + " and used < uses and expires_at > :now")
                    .bind("code", code)
                    .bind("now", clock.instant())
                    .execute();
            Optional<UUID[]> found = h.createQuery("select campaign_id, id from invitation where code = :code")
                    .bind("code", code)
                    .map((r, c) -> new UUID[] {r.getObject(1, UUID.class), r.getObject(2, UUID.class)})
                    .findOne();
            if (found.isPresent() && used == 0) {
                throw Problems.INVITATION_OVER.plain();
            }
            return found.map(ids -> {
                Scope scope = Scope.ofProgram(ids[0]);
                Invitation invitation = find(scope, ids[1]).orElseThrow();
                Instant expires = invitation.role().ofVolunteer()
                        ? min(invitation.expiresAt(), clock.instant().plus(InvitationResource.LONGEST))
                        : invitation.expiresAt();
                String token = devices.add(
                        h,
                        new Devices.NewDevice(ids[0], Ids.next(), invitation.id(), name, invitation.role(), expires));
                return new Joined(token, ids[0], invitation, expires);
            });
        }));
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Invitation read(Handle h, Scope scope, ResultSet r) throws SQLException {
        UUID id = r.getObject("id", UUID.class);
        return new Invitation(
                id,
                r.getString("code"),
                Role.valueOf(r.getString("role")),
                r.getObject("station_id", UUID.class),
                instant(r, "expires_at"),
                r.getInt("uses"),
                r.getInt("used"),
                instant(r, "ended_at"),
                instant(r, "created_at"),
                scope.bind(h.createQuery("select walk_id from invitation_walk where campaign_id = :campaign"
                                + " and invitation_id = :id order by walk_id"))
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .list(),
                scope.bind(h.createQuery("select d.code from invitation_district i join polling_district d"
                                + " on d.campaign_id = i.campaign_id and d.id = i.district_id"
                                + " where i.campaign_id = :campaign and i.invitation_id = :id order by d.code"))
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
