package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.PromiseGroup;
import org.junit.jupiter.api.Test;

/** What the model is told of a district. */
class DistrictCountTest {

    private static DistrictTally tally(Day day) {
        return day.snapshot().districts().get(0);
    }

    @Test
    void whoNeverWentOffDutyIsBelievedUntilAWhileAfterTheLastNumber() {
        Day day = new Day().district("EA", 100).shift("EA", "08:00", null).told("EA", "08:00", "10:00", 60);
        double last = tally(day).latest().mark().getEpochSecond();
        double until = (last - Day.OPENS.getEpochSecond()) / 3_600 + 1.5;
        assertEquals(until - 1, tally(day).day().telling().hours(15), 1e-3);
        assertEquals(14, tally(day).telling().hours(15), 1e-9, "what was said stays what it was");
        Day silent = new Day().district("EA", 100).shift("EA", "08:00", null);
        assertEquals(1.5, tally(silent).day().telling().hours(15), 1e-9);
        Day ended = new Day().district("EA", 100).shift("EA", "08:00", "13:00");
        assertEquals(5, tally(ended).day().telling().hours(15), 1e-9);
    }

    @Test
    void numbersOfOthersGoToTheirStation() {
        Day day = new Day().district("EA", 100).told("EA", "08:00", "10:00", 60);
        assertEquals(60, tally(day).day().place().others().count());
        assertEquals(160, tally(day).day().place().electorate());
        assertEquals(100, tally(day).day().inPerson());
    }

    @Test
    void whoVotedBeforeIsInAGroupOfTheirOwn() {
        Day day = new Day()
                .district("EA", 3)
                .voter("EA", new Turnouts(true, true))
                .voter("EA", new Turnouts(false, null));
        List<PromiseGroup> groups = tally(day).day().groups();
        assertEquals(
                List.of(-0.8, 0.0, 1.6),
                groups.stream().map(PromiseGroup::offset).toList());
        assertEquals(List.of(1, 3, 1), groups.stream().map(PromiseGroup::count).toList());
    }

    @Test
    void aCountIsOfTheElectorsOfItsDistricts() {
        Day day = new Day().district("EA", 100).district("EB", 40).count("12:00", 30, "EA", "EB");
        PollingDay polling = day.snapshot().day(Day.CLOSES, Day.at("13:00"));
        assertEquals(1, polling.counts().size());
        assertEquals(
                java.util.Map.of("EA", 100, "EB", 40), polling.counts().get(0).entitled());
        assertEquals(5, polling.counts().get(0).at(), 1e-9);
    }
}
