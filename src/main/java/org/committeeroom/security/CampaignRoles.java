package org.committeeroom.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.committeeroom.security.wall.Wall;

/** Which account has which roles in which campaign: what scopes are made from. */
@ApplicationScoped
public class CampaignRoles implements PanacheRepositoryBase<CampaignRole, CampaignRole.Key> {

    private final Wall wall;

    CampaignRoles(Wall wall) {
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
        wall.within(campaign, () -> {
            persistAndFlush(grant);
            return grant;
        });
    }

    @Transactional
    public Set<Role> of(UUID campaign, UUID account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<CampaignRole> granted =
                wall.within(campaign, () -> list("campaignId = ?1 and accountId = ?2", campaign, account));
        granted.forEach(r -> roles.add(r.role));
        return roles;
    }

    /** The campaigns in which the account has a role, with its roles there. */
    @Transactional
    public Map<UUID, Set<Role>> of(UUID account) {
        Map<UUID, Set<Role>> byCampaign = new TreeMap<>();
        List<CampaignRole> granted = wall.acrossCampaigns(() -> list("accountId", account));
        granted.forEach(r -> byCampaign
                .computeIfAbsent(r.campaignId, c -> EnumSet.noneOf(Role.class))
                .add(r.role));
        return byCampaign;
    }
}
