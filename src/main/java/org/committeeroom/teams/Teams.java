package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;

/** The teams of a campaign. */
@ApplicationScoped
public class Teams extends OfCampaign<Team> {

    private final Volunteers volunteers;

    Teams(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Transactional
    public UUID add(Scope scope, NewTeam wanted) {
        Team team = new Team();
        team.campaignId = scope.campaign();
        team.id = Ids.next();
        set(scope, team, wanted);
        persist(team);
        return team.id;
    }

    Team change(Scope scope, UUID id, NewTeam wanted) {
        Team team = get(scope, id);
        set(scope, team, wanted);
        return team;
    }

    List<Team> named(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("campaignId = ?1 and id in ?2", scope.campaign(), Set.copyOf(ids));
    }

    boolean ledBy(Scope scope, UUID volunteer) {
        return count("campaignId = ?1 and leader = ?2", scope.campaign(), volunteer) > 0;
    }

    private void set(Scope scope, Team team, NewTeam wanted) {
        volunteers.require(scope, wanted.members(), "members");
        team.name = wanted.name().strip();
        team.leader = wanted.leader();
        Set<UUID> members = new HashSet<>(wanted.members());
        if (wanted.leader() != null) {
            volunteers.require(scope, Set.of(wanted.leader()), "leader");
            members.add(wanted.leader());
        }
        team.members.retainAll(members);
        team.members.addAll(members);
    }
}
