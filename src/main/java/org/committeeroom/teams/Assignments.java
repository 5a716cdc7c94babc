package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** Which team goes where, and when. */
@ApplicationScoped
public class Assignments extends OfCampaign<Assignment> {

    private final Teams teams;
    private final Places places;

    Assignments(Teams teams, Places places) {
        this.teams = teams;
        this.places = places;
    }

    @Transactional
    public UUID add(Scope scope, NewAssignment wanted) {
        Assignment assignment = new Assignment();
        assignment.campaignId = scope.campaign();
        assignment.id = Ids.next();
        set(scope, assignment, wanted);
        persist(assignment);
        return assignment.id;
    }

    Assignment change(Scope scope, UUID id, NewAssignment wanted) {
        Assignment assignment = get(scope, id);
        set(scope, assignment, wanted);
        return assignment;
    }

    List<Assignment> of(Scope scope, UUID team) {
        return list("campaignId = ?1 and team = ?2 order by starts, id", scope.campaign(), team);
    }

    /** Those at the same time as one of these: among them are all that clash with one. */
    List<Assignment> atTheTimeOf(Scope scope, List<Assignment> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        Instant first =
                these.stream().map(a -> a.starts).min(Instant::compareTo).orElseThrow();
        Instant last = these.stream().map(a -> a.ends).max(Instant::compareTo).orElseThrow();
        return list("campaignId = ?1 and ends > ?2 and starts < ?3 order by starts, id", scope.campaign(), first, last);
    }

    boolean toCome(Scope scope, UUID team, Instant now) {
        return count("campaignId = ?1 and team = ?2 and ends > ?3", scope.campaign(), team, now) > 0;
    }

    private void set(Scope scope, Assignment assignment, NewAssignment wanted) {
        if ((wanted.district() == null) == (wanted.walk() == null)) {
            throw Problems.invalid("district", "give either a polling district or a walk");
        }
        if (wanted.walk() != null) {
            places.requireWalk(scope, wanted.walk());
        }
        if (teams.findByIdOptional(new Key(scope.campaign(), wanted.team())).isEmpty()) {
            throw Problems.invalid("team", "there is no such team");
        }
        Hours hours = Hours.of(wanted.from(), wanted.to());
        assignment.team = wanted.team();
        assignment.district = wanted.district() == null ? null : places.district(scope, wanted.district(), "district");
        assignment.walk = wanted.walk();
        assignment.task = wanted.task();
        assignment.starts = hours.from();
        assignment.ends = hours.to();
    }
}
