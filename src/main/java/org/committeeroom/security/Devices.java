package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final Jdbi jdbi;
    private final Clock clock;

    Devices(Jdbi jdbi, Clock clock) {
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

    /** A device that is over is found too: whoever asks must look. */
    @Transactional
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
        return jdbi.withHandle(h -> h.createQuery("select name, role, invitation_id, expires_at, token_hash, case when"
                        + " ended_at is null and expires_at > :now then 0 else 1 end as is_over from device"
                        + " where campaign_id = :campaign and id = :id and expires_at > :since"
                        + " and (ended_at is null or ended_at > :since)")
                .bind("campaign", campaign)
                .bind("id", id)
                .bind("now", clock.instant())
                .bind("since", clock.instant().minus(HANDING_IN))
                .map((r, c) -> Secrets.same(digest, r.getString("token_hash"))
                        ? new SignedIn.Device(
                                campaign,
                                id,
                                r.getString("name"),
                                Role.valueOf(r.getString("role")),
                                r.getObject("invitation_id", UUID.class),
                                r.getObject("expires_at", java.time.OffsetDateTime.class)
                                        .toInstant(),
                                r.getInt("is_over") == 1)
                        : null)
                .findOne());
    }

    /** What the device's invitation names, with the districts of its station. */
    @Transactional
    Scope scope(SignedIn.Device device) {
        return jdbi.withHandle(h -> {
            UUID station = h.createQuery("select station_id from invitation where campaign_id = :campaign and id = :id")
                    .bind("campaign", device.campaign())
                    .bind("id", device.invitation())
                    .mapTo(UUID.class)
                    .findOne()
                    .orElse(null);
            Set<UUID> walks = ids(
                    h,
                    device,
                    "select walk_id from invitation_walk where campaign_id = :campaign"
                            + " and invitation_id = :invitation",
                    null);
            Set<UUID> districts = ids(
                    h,
                    device,
                    "select district_id from invitation_district where campaign_id ="
                            + " :campaign and invitation_id = :invitation union select id from polling_district"
                            + " where campaign_id = :campaign and station_id = :station",
                    station);
            return Scope.ofDevice(device.campaign(), device.id(), device.role(), walks, districts, station)
                    .over(device.over());
        });
    }

    private static Set<UUID> ids(Handle h, SignedIn.Device device, String sql, UUID station) {
        return h
                .createQuery(sql)
                .bind("campaign", device.campaign())
                .bind("invitation", device.invitation())
                .bindByType("station", station, UUID.class)
                .mapTo(UUID.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
