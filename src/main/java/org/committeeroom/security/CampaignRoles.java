package org.committeeroom.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;

/** Which account has which roles in which campaign: what scopes are made from. */
@ApplicationScoped
public class CampaignRoles implements PanacheRepositoryBase<CampaignRole, CampaignRole.Key> {

    private final Jdbi jdbi;
    private final Wall wall;

    private final Clock clock;

    CampaignRoles(Jdbi jdbi, Wall wall, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.wall = wall;
    }

    @Transactional
    public void grant(UUID campaign, UUID account, Role role) {
        if (role.ofDevice()) {
            throw new IllegalArgumentException(role + " is for devices");
        }
        CampaignRole grant = new CampaignRole();
        grant.campaignId = campaign;
        grant.accountId = account;
        grant.role = role;
        grant.grantedAt = clock.instant();
        wall.within(campaign, () -> {
            persistAndFlush(grant);
            return grant;
        });
    }

    /** Asked with every request, so without the mapper; whoever changes a grant flushes it. */
    @Transactional
    public Set<Role> of(UUID campaign, UUID account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        wall.within(
                        campaign,
                        () -> jdbi.withHandle(
                                h -> h.createQuery("select role from campaign_role where campaign_id = :campaign and"
                                                + " account_id = :account and (ends_at is null or ends_at > :now)")
                                        .bind("campaign", campaign)
                                        .bind("account", account)
                                        .bind("now", clock.instant())
                                        .mapTo(String.class)
                                        .list()))
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** The campaigns in which the account has a role, with its roles there. */
    @Transactional
    public Map<UUID, Set<Role>> of(UUID account) {
        Map<UUID, Set<Role>> byCampaign = new TreeMap<>();
        List<CampaignRole> granted = wall.acrossCampaigns(
                () -> list("accountId = ?1 and (endsAt is null or endsAt > ?2)", account, clock.instant()));
        granted.forEach(r -> byCampaign
                .computeIfAbsent(r.campaignId, c -> EnumSet.noneOf(Role.class))
                .add(r.role));
        return byCampaign;
    }

    /** Whether the account has a role, now, in another campaign than this and its drills, whose staff are the same. */
    boolean elsewhere(UUID campaign, UUID account) {
        Set<UUID> others = new HashSet<>(of(account).keySet());
        others.remove(campaign);
        others.removeAll(drills(campaign));
        return !others.isEmpty();
    }

    /** A drill was begun with the roles of its campaign: they end there as well. */
    @Transactional
    void endInDrills(UUID campaign, UUID account, Role role) {
        List<UUID> drills = drills(campaign);
        if (!drills.isEmpty()) {
            wall.acrossCampaigns(() -> jdbi.withHandle(h -> h.createUpdate(
                            "delete from campaign_role where campaign_id = any(:drills) and account_id = :account and"
                                    + " role = :role")
                    .bindArray("drills", UUID.class, drills)
                    .bind("account", account)
                    .bind("role", role.name())
                    .execute()));
        }
    }

    private List<UUID> drills(UUID campaign) {
        return jdbi.withHandle(h -> h.createQuery("select id from campaign where drill_of = :campaign")
                .bind("campaign", campaign)
                .mapTo(UUID.class)
                .list());
    }

    /**
     * The provider's word on somebody's roles, instead of its last one. What was granted here stays.
     *
     * @return whether anything has changed
     */
    @Transactional
    public boolean ofProvider(UUID account, Map<UUID, Set<Role>> said) {
        return wall.acrossCampaigns(() -> {
            boolean changed = false;
            List<CampaignRole> granted = list("accountId", account);
            for (CampaignRole grant : granted) {
                boolean holds = said.getOrDefault(grant.campaignId, Set.of()).contains(grant.role);
                if (grant.fromProvider && !holds) {
                    delete(grant);
                    endInDrills(grant.campaignId, account, grant.role);
                    changed = true;
                }
            }
            for (Map.Entry<UUID, Set<Role>> campaign : said.entrySet()) {
                for (Role role : campaign.getValue()) {
                    boolean there =
                            granted.stream().anyMatch(g -> g.campaignId.equals(campaign.getKey()) && g.role == role);
                    if (!there) {
                        CampaignRole grant = new CampaignRole();
                        grant.campaignId = campaign.getKey();
                        grant.accountId = account;
                        grant.role = role;
                        grant.fromProvider = true;
                        persist(grant);
                        changed = true;
                    }
                }
            }
            flush();
            return changed;
        });
    }
}
