package org.committeeroom.pollingday;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.returns.Status;

/** How a campaign knocks up, as a list on paper has to say it. Pure. */
public final class KnockUpPlan {

    private final KnockUpSettings settings;
    private final boolean photoId;

    private KnockUpPlan(KnockUpSettings settings, boolean photoId) {
        this.settings = settings;
        this.photoId = photoId;
    }

    static KnockUpPlan of(KnockUpSettings settings, Election election) {
        return new KnockUpPlan(settings, PhotoId.needed(election));
    }

    /** That of a campaign which has set nothing. */
    public static KnockUpPlan usual(Election election) {
        return of(KnockUpSettings.USUAL, election);
    }

    public int rounds() {
        return settings.rounds().size();
    }

    /** {@code 1 10:00–13:00}, in their order. */
    public List<String> times() {
        List<String> times = new ArrayList<>();
        for (KnockUpSettings.Round round : settings.rounds()) {
            times.add(times.size() + 1 + " " + round.from() + "–" + round.to());
        }
        return times;
    }

    /** Whether who votes in person has to show it. */
    public boolean photoId() {
        return photoId;
    }

    /** Whether they are called on again at some time today: not who was asked often enough, or does not want to vote. */
    public boolean stillCalledOn(Status status) {
        return switch (KnockUpRule.of(settings, status.knock(), Instant.EPOCH).standing()) {
            case DUE, LATER -> true;
            case ENOUGH, STOPPED -> false;
        };
    }
}
