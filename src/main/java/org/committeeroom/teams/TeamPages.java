package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.canvass.WalkList;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team has to do, on one page: where it is sent, on which walks, and whom it knocks up. */
@ApplicationScoped
class TeamPages {

    private final Assignments assignments;
    private final AssignmentViews views;
    private final WalkList walks;

    TeamPages(Assignments assignments, AssignmentViews views, WalkList walks) {
        this.assignments = assignments;
        this.views = views;
        this.walks = walks;
    }

    @Schema(name = "TeamPage")
    record Page(
            UUID id,
            String name,
            UUID leader,
            List<UUID> members,
            List<AssignmentView> assignments,

            @Schema(description = "Those the team is assigned to, and those of the districts it is assigned to")
            List<WalkList.Item> walks,

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
                walks(scope, all),
                districts(all.stream().filter(a -> a.task() == Task.KNOCK_UP)));
    }

    private List<WalkList.Item> walks(Scope scope, List<AssignmentView> assigned) {
        List<UUID> ids = assigned.stream()
                .map(AssignmentView::walk)
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                        walks.of(scope, ids).stream(), walks.inDistricts(scope, districts(assigned.stream())).stream())
                .distinct()
                .toList();
    }

    private static List<String> districts(Stream<AssignmentView> assigned) {
        return assigned.map(AssignmentView::district)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
