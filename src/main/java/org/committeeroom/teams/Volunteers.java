package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** The people who help a campaign. */
@ApplicationScoped
public class Volunteers extends OfCampaign<Volunteer> {

    @Transactional
    public UUID add(Scope scope, NewVolunteer wanted) {
        Volunteer volunteer = new Volunteer();
        volunteer.campaignId = scope.campaign();
        volunteer.id = Ids.next();
        set(volunteer, wanted);
        persist(volunteer);
        return volunteer.id;
    }

    Volunteer change(Scope scope, UUID id, NewVolunteer wanted) {
        Volunteer volunteer = get(scope, id);
        set(volunteer, wanted);
        return volunteer;
    }

    /** Refuses identifiers that are not volunteers of this campaign. */
    public void require(Scope scope, Collection<UUID> ids, String field) {
        Set<UUID> distinct = Set.copyOf(ids);
        if (!distinct.isEmpty()
                && count("campaignId = ?1 and id in ?2", scope.campaign(), distinct) != distinct.size()) {
            throw Problems.invalid(field, "there is no such volunteer");
        }
    }

    private static void set(Volunteer volunteer, NewVolunteer wanted) {
        volunteer.name = wanted.name().strip();
        volunteer.phone = wanted.phone();
        volunteer.email = wanted.email();
        volunteer.languages = String.join(",", wanted.languages());
        volunteer.car = wanted.car();
        volunteer.notes = wanted.notes();
    }
}
