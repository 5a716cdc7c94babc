package org.committeeroom.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Keeping;
import org.committeeroom.security.personal.PersonalData;

/** Those who help, and when and where. */
@ApplicationScoped
class TeamHoldings implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.in("volunteer")
                        .of("id")
                        .keptAs(Keeping.PEOPLE)
                        .erasedBySetting(
                                "name = '', phone = null, email = null, languages = '', car = false, notes = null"),
                Holding.in("team_member")
                        .of("volunteer_id")
                        .showing(
                                "(select x.name from team x where x.campaign_id = t.campaign_id and x.id = t.team_id) as team")
                        .keptAs(Keeping.PEOPLE)
                        .erasedByDeleting(),
                Holding.in("team").of("leader_id").keptAs(Keeping.PEOPLE).erasedBySetting("leader_id = null"),
                Holding.in("shift").of("volunteer_id").keptAs(Keeping.PEOPLE).erasedByDeleting(),
                Holding.in("committee_room").aboutNobody("a place and its telephone"));
    }
}
