package org.committeeroom.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/**
 * Secret addresses for programs that cannot sign in, such as calendars. One for each person and campaign; it opens as
 * long as that person has a role there. The database knows the digest only.
 */
@ApplicationScoped
public class FeedLinks {

    private final Jdbi jdbi;
    private final CampaignRoles roles;
    private final Clock clock;
    private final Wall wall;

    FeedLinks(Jdbi jdbi, CampaignRoles roles, Clock clock, Wall wall) {
        this.wall = wall;
        this.jdbi = jdbi;
        this.roles = roles;
        this.clock = clock;
    }

    /** A new secret for the caller; the earlier one opens nothing any more. */
    @Transactional
    public String make(Scope scope) {
        if (scope.kind() != Scope.CallerKind.STAFF) {
            throw Problems.NOT_ALLOWED.because("The address is a person's");
        }
        String token = Secrets.token();
        end(scope);
        jdbi.useHandle(h -> scope.bind(h.createUpdate("insert into feed_link (campaign_id, account_id, token_hash,"
                        + " made_at) values (:campaign, :account, :hash, :now)"))
                .bind("account", scope.caller())
                .bind("hash", Secrets.digest(token))
                .bind("now", clock.instant())
                .execute());
        return token;
    }

    @Transactional
    public void end(Scope scope) {
        jdbi.useHandle(h -> scope.bind(
                        h.createUpdate("delete from feed_link where campaign_id = :campaign and account_id = :account"))
                .bind("account", scope.caller())
                .execute());
    }

    @Transactional
    public Optional<Instant> madeAt(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery(
                        "select made_at from feed_link where campaign_id = :campaign and account_id = :account"))
                .bind("account", scope.caller())
                .map((r, c) -> r.getObject("made_at", OffsetDateTime.class).toInstant())
                .findOne());
    }

    private record Link(UUID campaign, UUID account) {}

    /** What the person who made the link may see now; empty if the link or the person's role has ended. */
    @Transactional
    public Optional<Scope> open(String token) {
        return wall.acrossCampaigns(() -> jdbi.withHandle(
                        h -> h.createQuery("select campaign_id, account_id from feed_link where token_hash = :hash")
                                .bind("hash", Secrets.digest(token))
                                .map((r, c) -> new Link(
                                        r.getObject("campaign_id", UUID.class), r.getObject("account_id", UUID.class)))
                                .findOne()))
                .flatMap(link -> {
                    Set<Role> granted = roles.of(link.campaign(), link.account());
                    return granted.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Scope.ofStaff(link.campaign(), link.account(), granted));
                });
    }
}
