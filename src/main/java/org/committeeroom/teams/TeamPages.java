package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team has to do, on one page: where it is sent, on which walks, and whom it knocks up. */
@ApplicationScoped
class TeamPages {

    private final Assignments assignments;
    private final AssignmentViews views;

    TeamPages(Assignments assignments, AssignmentViews views) {
        this.assignments = assignments;
        this.views = views;
    }

    @Schema(name = "TeamPage")
    record Page(
            UUID id,
            String name,
            UUID leader,
            List<UUID> members,
            List<AssignmentView> assignments,

            @Schema(description = "Codes of the polling districts whose promises the team calls on")
            List<String> knockUpDistricts) {}

    Page of(Scope scope, Team team) {
        List<AssignmentView> all = views.of(scope, assignments.of(scope, team.id));
        return new Page(
                team.id,
                team.name,
                team.leader,
                team.members.stream().sorted().toList(),
                all,
                all.stream()
                        .filter(a -> a.task() == Task.KNOCK_UP)
                        .map(AssignmentView::district)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
