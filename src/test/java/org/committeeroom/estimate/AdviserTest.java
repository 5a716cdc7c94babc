package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.committeeroom.estimate.Advice.Reason;
import org.junit.jupiter.api.Test;

class AdviserTest {

    private static final DistrictCalls NONE = calls("EA", Times.NONE, Times.NONE);

    private static DistrictCalls calls(String code, Times made, Times answered) {
        return new DistrictCalls(code, made, answered, made);
    }

    private static DistrictDay promises(String code, int count) {
        return DistrictDay.of(code, count, Times.NONE, List.of(), Telling.NONE, 0, Times.NONE);
    }

    private static List<Advice> advise(double hour, List<DistrictDay> districts, List<DistrictCalls> calls) {
        PollingDay day = new PollingDay(
                SimulatedDay.OPENS,
                SimulatedDay.CLOSES,
                SimulatedDay.OPENS.plusMillis(Math.round(hour * 3_600_000)),
                districts);
        return Adviser.advise(day, new ClosedForm().estimate(day), calls);
    }

    @Test
    void anHourInTheEveningIsWorthAboutAQuarterOfAVote() {
        Advice advice =
                advise(10.5, List.of(promises("EA", 400)), List.of(NONE)).get(0);
        double mean = advice.votesPerTeamHour().mean();
        assertTrue(mean > 0.15 && mean < 0.35, () -> "" + mean);
        assertTrue(advice.votesPerTeamHour().low() < mean / 2);
        assertTrue(advice.votesPerTeamHour().high() > mean * 1.5);
        assertEquals(
                List.of(Reason.Kind.LEFT_TO_WIN, Reason.Kind.ANSWERED, Reason.Kind.PRIOR_DRIVEN),
                advice.reasons().stream().map(Reason::kind).toList());
    }

    @Test
    void theBestComesFirst() {
        Times often = Times.of(
                Collections.nCopies(200, 4.0).stream().mapToDouble(d -> d).toArray());
        List<Advice> advice = advise(
                5,
                List.of(promises("EA", 5), promises("EB", 100), promises("EC", 100)),
                List.of(NONE, calls("EB", often, Times.NONE), calls("EC", Times.NONE, Times.NONE)));
        assertEquals(
                List.of("EC", "EA", "EB"), advice.stream().map(Advice::district).toList());
        assertEquals(List.of(5.0), advice.get(1).reasons().get(1).numbers());
        assertEquals(Reason.Kind.CALLED_BEFORE, advice.get(2).reasons().get(2).kind());
    }

    @Test
    void noAdviceWhileThePollsAreClosedOrNobodyIsLeft() {
        assertEquals(List.of(), advise(-0.1, List.of(promises("EA", 9)), List.of(NONE)));
        assertEquals(List.of(), advise(15, List.of(promises("EA", 9)), List.of(NONE)));
        assertEquals(List.of(), advise(5, List.of(promises("EA", 0)), List.of(NONE)));
    }

    @Test
    void answersOfTodayAreLearntFrom() {
        Times made = Times.of(
                Collections.nCopies(100, 4.5).stream().mapToDouble(d -> d).toArray());
        Advice shut = advise(5, List.of(promises("EA", 400)), List.of(calls("EA", made, Times.NONE)))
                .get(0);
        Advice open = advise(5, List.of(promises("EA", 400)), List.of(calls("EA", made, made)))
                .get(0);
        assertTrue(shut.votesPerTeamHour().mean() < open.votesPerTeamHour().mean() / 3);
    }
}
