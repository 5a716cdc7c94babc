package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Scope;

/** Shows assignments with what they clash with. */
@ApplicationScoped
class AssignmentViews {

    private final Assignments assignments;
    private final Teams teams;
    private final Places places;
    private final Campaigns campaigns;

    AssignmentViews(Assignments assignments, Teams teams, Places places, Campaigns campaigns) {
        this.assignments = assignments;
        this.teams = teams;
        this.places = places;
        this.campaigns = campaigns;
    }

    List<AssignmentView> of(Scope scope, List<Assignment> these) {
        List<Assignment> sameTime = assignments.atTheTimeOf(scope, these);
        Map<UUID, String> names = new HashMap<>();
        teams.named(scope, sameTime.stream().map(a -> a.team).toList()).forEach(t -> names.put(t.id, t.name));
        var around = new AssignmentView.Surroundings(
                places.districts(scope),
                names,
                sameTime,
                campaigns.facts(scope).election().timeZone());
        return these.stream().map(a -> AssignmentView.of(a, around)).toList();
    }
}
