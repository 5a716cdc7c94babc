package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Who may still do what they were let in for: asked again and again where an answer goes on for long. */
@ApplicationScoped
public class Attendance {

    /** H2 finds many rows by their keys in a join only: for {@code = any} it reads the whole campaign. */
    private static final String GIVEN = " unnest(cast(:callers as uuid array)) as given(id) join ";

    private final Jdbi jdbi;
    private final Devices devices;
    private final ApiTokens tokens;
    private final Clock clock;
    private final Wall wall;

    Attendance(Jdbi jdbi, Devices devices, ApiTokens tokens, Clock clock, Wall wall) {
        this.tokens = tokens;
        this.wall = wall;
        this.jdbi = jdbi;
        this.devices = devices;
        this.clock = clock;
    }

    /** Of these callers, the devices and tokens that are neither ended nor expired, and the accounts that have a role. */
    @Transactional
    public Set<UUID> present(UUID campaign, Collection<UUID> callers) {
        return wall.within(
                campaign,
                () -> jdbi.withHandle(h -> h.createQuery("select d.id from" + GIVEN
                                + "device d on d.campaign_id = :campaign"
                                + " and d.id = given.id where d.ended_at is null and d.expires_at > :now"
                                + " union all select r.account_id from" + GIVEN + "campaign_role r"
                                + " on r.campaign_id = :campaign and r.account_id = given.id where r.ends_at is null or r.ends_at > :now"
                                + " union all select k.id from" + GIVEN + "api_token k on k.campaign_id = :campaign"
                                + " and k.id = given.id where k.ended_at is null and k.expires_at > :now")
                        .bind("campaign", campaign)
                        .bindArray("callers", UUID.class, callers)
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .collect(Collectors.toSet())));
    }

    /** What the device was invited to, as it was at that time: over, if it had been ended by then. */
    public Optional<Scope> scopeAt(UUID campaign, UUID device, Instant at) {
        return devices.scopeAt(campaign, device, at);
    }

    /** What the device or token may see, whether or not it is still let in; for judging what it sent when it was. */
    public Optional<Scope> scopeOf(UUID campaign, UUID caller) {
        return devices.scope(campaign, caller).or(() -> tokens.scope(campaign, caller));
    }
}
