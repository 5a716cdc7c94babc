package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.AskedTogether;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Phones that have joined by an invitation. A token names its campaign and device, so that it is found by the key,
 * and carries a secret of which only the digest is kept.
 */
@ApplicationScoped
class Devices {

    private static final int ID_LENGTH = 22;
    /** For how long after its end a phone may hand in what it has recorded. */
    private static final Duration HANDING_IN = Duration.ofDays(28);

    /** With the walks and districts of its invitation, the districts of its station among them. */
    private static final String DEVICES =
            "select d.campaign_id, d.id, d.name, d.role, d.invitation_id, d.expires_at, d.ended_at, d.token_hash,"
                    + " i.station_id, c.slug, (select array_agg(w.walk_id) from invitation_walk w where w.campaign_id ="
                    + " d.campaign_id and w.invitation_id = d.invitation_id) as walks, (select"
                    + " array_agg(n.district_id) from invitation_district n where n.campaign_id = d.campaign_id and"
                    + " n.invitation_id = d.invitation_id) as districts, (select array_agg(p.id) from"
                    + " polling_district p where p.campaign_id = d.campaign_id and p.station_id = i.station_id) as"
                    + " station_districts from unnest(cast(:campaigns as uuid array), cast(:ids as uuid array)) as"
                    + " given(campaign, id) join device d on d.campaign_id = given.campaign and d.id = given.id"
                    + " join invitation i on i.campaign_id = d.campaign_id and i.id = d.invitation_id"
                    + " join campaign c on c.id = d.campaign_id";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Wall wall;
    /** Every request of every phone asks; a shared question costs as little as one. */
    private final AskedTogether<Key, Found> found = new AskedTogether<>(this::find);

    Devices(Jdbi jdbi, Clock clock, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record NewDevice(UUID campaign, UUID id, UUID invitation, String name, Role role, Instant expiresAt) {}

    /** Keeps the device and returns its token, which is shown this once. */
    String add(Handle h, NewDevice device) {
        String secret = Secrets.token();
        h.createUpdate("insert into device (campaign_id, id, invitation_id, name, role, token_hash, joined_at,"
                        + " expires_at) values (:campaign, :id, :invitation, :name, :role, :hash, :now, :expires)")
                .bind("campaign", device.campaign())
                .bind("id", device.id())
                .bind("invitation", device.invitation())
                .bind("name", device.name())
                .bind("role", device.role().name())
                .bind("hash", Secrets.digest(secret))
                .bind("now", clock.instant())
                .bind("expires", device.expiresAt())
                .execute();
        return Secrets.text(device.campaign()) + Secrets.text(device.id()) + secret;
    }

    static UUID campaign(String token) {
        return Secrets.uuid(token.substring(0, ID_LENGTH));
    }

    /** With what the device's invitation names. A device that is over is found too: whoever asks must look. */
    Optional<SignedIn.Device> withToken(String token) {
        if (token.length() <= 2 * ID_LENGTH) {
            return Optional.empty();
        }
        UUID campaign;
        UUID id;
        try {
            campaign = Secrets.uuid(token.substring(0, ID_LENGTH));
            id = Secrets.uuid(token.substring(ID_LENGTH, 2 * ID_LENGTH));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String digest = Secrets.digest(token.substring(2 * ID_LENGTH));
        Instant now = clock.instant();
        return find(campaign, id)
                .filter(f -> f.end().plus(HANDING_IN).isAfter(now) && Secrets.same(digest, f.digest()))
                .map(f -> f.device().over(f.endedAt() != null || !f.end().isAfter(now)));
    }

    /** As the organisers see it. */
    record Joined(
            UUID id, UUID invitation, String name, Role role, Instant joinedAt, Instant expiresAt, Instant endedAt) {}

    /** The latest to join first. @param invitation null for those of all invitations */
    @Transactional
    List<Joined> list(Scope scope, UUID invitation, PageRequest page) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from device where campaign_id = :campaign"
                        + (invitation == null ? "" : " and invitation_id = :invitation")
                        + (page.after() == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("invitation", invitation, UUID.class)
                .bindByType("after", page.afterId(), UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> new Joined(
                        r.getObject("id", UUID.class),
                        r.getObject("invitation_id", UUID.class),
                        r.getString("name"),
                        Role.valueOf(r.getString("role")),
                        instant(r, "joined_at"),
                        instant(r, "expires_at"),
                        instant(r, "ended_at")))
                .list());
    }

    /** One alone: a phone that was lost ends without the other nineteen. */
    @Transactional
    boolean end(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createUpdate("update device set ended_at = :now where campaign_id ="
                                + " :campaign and id = :id and ended_at is null"))
                        .bind("now", clock.instant())
                        .bind("id", id)
                        .execute()
                > 0);
    }

    /** What the device was invited to, whether or not it is still let in. */
    Optional<Scope> scope(UUID campaign, UUID device) {
        return find(campaign, device).map(f -> f.device().scope());
    }

    Optional<Scope> scopeAt(UUID campaign, UUID device, Instant at) {
        return find(campaign, device).map(f -> f.device().scope().over(!f.end().isAfter(at)));
    }

    private record Found(SignedIn.Device device, String digest, Instant endedAt) {

        Instant end() {
            return endedAt == null || endedAt.isAfter(device.expiresAt()) ? device.expiresAt() : endedAt;
        }
    }

    private Optional<Found> find(UUID campaign, UUID id) {
        return Optional.ofNullable(found.get(new Key(campaign, id)));
    }

    private record Key(UUID campaign, UUID id) {}

    /** One statement, which needs no transaction. */
    private Map<Key, Found> find(Set<Key> keys) {
        List<Key> all = List.copyOf(keys);
        return wall.acrossCampaigns(() -> jdbi.withHandle(h -> h
                .createQuery(DEVICES)
                .bindArray(
                        "campaigns", UUID.class, all.stream().map(Key::campaign).toList())
                .bindArray("ids", UUID.class, all.stream().map(Key::id).toList())
                .map((r, c) -> new Found(device(r), r.getString("token_hash"), instant(r, "ended_at")))
                .stream()
                .collect(Collectors.toMap(
                        f -> new Key(f.device().campaign(), f.device().id()), f -> f))));
    }

    private static SignedIn.Device device(ResultSet r) throws SQLException {
        UUID campaign = r.getObject("campaign_id", UUID.class);
        UUID id = r.getObject("id", UUID.class);
        Role role = Role.valueOf(r.getString("role"));
        return new SignedIn.Device(
                campaign,
                id,
                r.getString("name"),
                role,
                r.getObject("invitation_id", UUID.class),
                instant(r, "expires_at"),
                r.getString("slug"),
                Scope.ofDevice(
                        campaign,
                        id,
                        role,
                        ids(r, "walks"),
                        ids(r, "districts", "station_districts"),
                        r.getObject("station_id", UUID.class)),
                false);
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        OffsetDateTime time = r.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Set<UUID> ids(ResultSet r, String... columns) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        for (String column : columns) {
            Array array = r.getArray(column);
            if (array != null) {
                Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).forEach(ids::add);
            }
        }
        return Set.copyOf(ids);
    }
}
