package org.committeeroom.pollingday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.campaign.ElectionType;
import org.committeeroom.campaign.Nation;
import org.committeeroom.returns.KnockUpResult;
import org.committeeroom.returns.Status;
import org.junit.jupiter.api.Test;

class KnockUpPlanTest {

    private static final Instant NOON = Instant.parse("2024-07-04T11:00:00Z");

    private static Election election(ElectionType type, Nation nation) {
        return new Election(type, nation, LocalDate.of(2024, 7, 4), ZoneId.of("Europe/London"));
    }

    private static boolean still(KnockUpResult last, int times, int outs) {
        Status.Knock knock = last == null ? null : new Status.Knock(last, NOON, times, outs, NOON);
        Status promised = new Status(1, true, false, null, null, null, false, null, knock);
        return KnockUpPlan.usual(election(ElectionType.LOCAL, Nation.ENGLAND)).stillCalledOn(promised);
    }

    @Test
    void whoIsDueLaterIsStillCalledOnAndWhoWasAskedOftenEnoughIsNot() {
        assertTrue(still(null, 0, 0));
        assertTrue(still(KnockUpResult.NOT_IN, 2, 2));
        assertTrue(still(KnockUpResult.WILL_VOTE, 3, 0));
        assertFalse(still(KnockUpResult.NOT_IN, 3, 3), "three times out");
        assertFalse(still(KnockUpResult.WILL_VOTE, 4, 0), "four calls");
        assertFalse(still(KnockUpResult.WONT_VOTE, 1, 0));
        assertFalse(still(KnockUpResult.DO_NOT_RETURN, 1, 0));
    }

    @Test
    void itSaysTheCampaignsOwnRounds() {
        KnockUpSettings own = new KnockUpSettings(
                List.of(new KnockUpSettings.Round(9, 30, 12, 0), new KnockUpSettings.Round(18, 0, 21, 0)),
                60,
                3,
                4,
                false);
        KnockUpPlan plan = KnockUpPlan.of(own, election(ElectionType.SENEDD, Nation.WALES));
        assertEquals(List.of("1 09:30–12:00", "2 18:00–21:00"), plan.times());
        assertEquals(2, plan.rounds());
        assertFalse(plan.photoId());
        assertTrue(KnockUpPlan.usual(election(ElectionType.UK_PARLIAMENT, Nation.WALES))
                .photoId());
    }
}
