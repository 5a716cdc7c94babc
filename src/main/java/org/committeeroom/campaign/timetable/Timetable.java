package org.committeeroom.campaign.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.Nation;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The timetable of a campaign's election. */
@ApplicationScoped
public class Timetable {

    private final Campaigns campaigns;
    private final Set<LocalDate> disregarded;

    Timetable(Campaigns campaigns, TimetableSettings settings) {
        this.campaigns = campaigns;
        this.disregarded = settings.daysDisregarded().orElse(Set.of());
    }

    /** What the rules do not know and a person must. */
    public enum Caveat {
        /** The notice of election and with it the last day for nominations follow from the writ. */
        BY_ELECTION,
        /** A referendum's own Act may say otherwise. */
        REFERENDUM,
        /** Each kind of local referendum has regulations of its own, for what may be spent and by whom, and Wales others. */
        LOCAL_REFERENDUM,
        /** The Electoral Identity Card's last day is the Electoral Office's to say. */
        ELECTORAL_IDENTITY_CARD
    }

    @Schema(name = "Timetable")
    public record View(
            LocalDate pollDate,
            String timeZone,

            @Schema(description = "In order of time") List<Deadline> items,

            @Schema(description = "What to check with the returning officer")
            List<Caveat> caveats) {}

    public View of(Scope scope) {
        Election election = campaigns.facts(scope).election();
        return new View(
                election.pollDate(),
                election.timeZone().getId(),
                Deadlines.of(election, disregarded),
                caveats(election));
    }

    private static List<Caveat> caveats(Election election) {
        List<Caveat> caveats = new ArrayList<>();
        switch (election.type()) {
            case UK_BY_ELECTION -> caveats.add(Caveat.BY_ELECTION);
            case REFERENDUM -> caveats.add(Caveat.REFERENDUM);
            case LOCAL_REFERENDUM -> caveats.add(Caveat.LOCAL_REFERENDUM);
            default -> {}
        }
        if (election.nation() == Nation.NORTHERN_IRELAND) {
            caveats.add(Caveat.ELECTORAL_IDENTITY_CARD);
        }
        return caveats;
    }
}
