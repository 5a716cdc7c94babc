package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who may still do what they were let in for: asked again and again where an answer goes on for long. */
@ApplicationScoped
public class Attendance {

    private final Jdbi jdbi;
    private final Devices devices;
    private final Clock clock;

    Attendance(Jdbi jdbi, Devices devices, Clock clock) {
        this.jdbi = jdbi;
        this.devices = devices;
        this.clock = clock;
    }

    /** Of these callers, the devices that are neither ended nor expired, and the accounts that have a role. */
    @Transactional
    public Set<UUID> present(UUID campaign, Collection<UUID> callers) {
        return jdbi.withHandle(h -> h.createQuery("select id from device where campaign_id = :campaign"
                        + " and id = any(:callers) and ended_at is null and expires_at > :now"
                        + " union all select account_id from campaign_role where campaign_id = :campaign"
                        + " and account_id = any(:callers)")
                .bind("campaign", campaign)
                .bindArray("callers", UUID.class, callers)
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    /** What the device was invited to, whether or not it is still let in; for judging what it sent when it was. */
    @Transactional
    public Optional<Scope> scopeOf(UUID campaign, UUID device) {
        return jdbi.withHandle(h -> h.createQuery("select name, role, invitation_id, expires_at from device"
                                + " where campaign_id = :campaign and id = :id")
                        .bind("campaign", campaign)
                        .bind("id", device)
                        .map((r, c) -> new SignedIn.Device(
                                campaign,
                                device,
                                r.getString("name"),
                                Role.valueOf(r.getString("role")),
                                r.getObject("invitation_id", UUID.class),
                                r.getObject("expires_at", OffsetDateTime.class).toInstant(),
                                false))
                        .findOne())
                .map(devices::scope);
    }
}
