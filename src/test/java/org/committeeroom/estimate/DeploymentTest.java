package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeeroom.estimate.Advice.Reason;
import org.committeeroom.estimate.Choice.Work;
import org.junit.jupiter.api.Test;

class DeploymentTest {

    private static final Estimate.Figures NONE = new Estimate.Figures(0, 0, Range.exactly(0), Range.exactly(0));

    private static PollingDay day(double hour) {
        return new PollingDay(SimulatedDay.OPENS, SimulatedDay.CLOSES, SimulatedDay.OPENS, List.of()).atHour(hour);
    }

    private static Ground ground(String id, int open) {
        return new Ground(id, id, open, Times.NONE, Times.NONE, Times.NONE, List.of(), 0, 0);
    }

    /** Districts in which this share of those left has voted. */
    private static Estimate estimate(Map<String, Double> voted) {
        List<Estimate.DistrictEstimate> districts = new ArrayList<>();
        voted.forEach((code, share) -> districts.add(new Estimate.DistrictEstimate(
                code, NONE, NONE, false, 0, 0, 0, new Estimate.Open(100, share, 0.05, 0.5))));
        return new Estimate(Estimate.Method.MODEL, NONE, NONE, false, districts, List.of());
    }

    private static Team team(String id, String at) {
        return new Team(id, at, 15, Map.of());
    }

    @Test
    void teamsGoWhereMostIsToBeWonAndDoNotGoTwiceWhereOneIsEnough() {
        Estimate estimate = estimate(Map.of("EA", 0.2, "EB", 0.5));
        List<Move> moves = Deployment.plan(
                day(11),
                estimate,
                List.of(ground("EA", 70), ground("EB", 400)),
                List.of(team("1", null), team("2", null)));
        assertEquals(List.of("EA", "EB"), moves.stream().map(Move::to).sorted().toList());
        assertEquals(
                List.of(Reason.Kind.TRAVEL),
                moves.get(0).reasons().stream().map(Reason::kind).toList());
    }

    @Test
    void aTeamStaysWhereElsewhereIsHardlyBetter() {
        Estimate estimate = estimate(Map.of("EA", 0.50, "EB", 0.45));
        List<Ground> grounds = List.of(ground("EA", 400), ground("EB", 400));
        Move move = Deployment.plan(day(11), estimate, grounds, List.of(team("1", "EA")))
                .get(0);
        assertTrue(move.stays());
        assertEquals(List.of(), move.reasons());
    }

    @Test
    void aTeamMovesWhenNothingIsLeft() {
        Estimate estimate = estimate(Map.of("EA", 0.5, "EB", 0.3));
        Move move = Deployment.plan(
                        day(11), estimate, List.of(ground("EA", 0), ground("EB", 400)), List.of(team("1", "EA")))
                .get(0);
        assertEquals("EB", move.to());
        assertEquals(0, move.votesIfItStays());
    }

    @Test
    void aTeamThatMustLeaveSoonIsSentNowhere() {
        Estimate estimate = estimate(Map.of("EA", 0.5));
        Team leaving = new Team("1", null, 11.1, Map.of());
        assertEquals(List.of(), Deployment.plan(day(11), estimate, List.of(ground("EA", 400)), List.of(leaving)));
    }

    @Test
    void liftsAreWorthMoreThanKnockingAndPhoningWithoutNumbersIsNothing() {
        Ground asked = new Ground("EA", "EA", 200, Times.NONE, Times.NONE, Times.NONE, List.of(), 4, 0);
        List<Choice> choices = Choice.of(day(11), estimate(Map.of("EA", 0.4)), List.of(asked));
        assertEquals(
                List.of(Work.LIFT, Work.KNOCK),
                choices.stream().map(Choice::work).toList());
        assertTrue(choices.get(0).votesPerHour().mean() > 1);
    }

    @Test
    void tellingIsWorthSomethingOnlyWhereSomebodyKnocks() {
        double[] calls = new double[100];
        java.util.Arrays.fill(calls, 10.5);
        Ground busy = new Ground("EA", "EA", 200, Times.of(calls), Times.NONE, Times.of(calls), List.of(), 0, 50);
        List<Choice> choices = Choice.of(day(11), estimate(Map.of("EA", 0.4)), List.of(busy));
        assertTrue(choices.stream().anyMatch(c -> c.work() == Work.TELL));
        assertTrue(choices.stream().anyMatch(c -> c.work() == Work.PHONE));
    }

    @Test
    void theChancesToBeBestAddUpAndNearTiesShow() {
        Estimate estimate = estimate(Map.of("EA", 0.50, "EB", 0.49, "EC", 0.95));
        List<Advice> advice =
                Adviser.adviseOn(day(11), estimate, List.of(ground("EA", 400), ground("EB", 400), ground("EC", 400)));
        assertEquals(1, advice.stream().mapToDouble(Advice::best).sum(), 1e-9);
        assertTrue(advice.get(0).best() < 0.8 && advice.get(1).best() > 0.2);
        assertEquals("EC", advice.get(2).ground());
        assertTrue(advice.get(2).best() < 0.02);
    }

    /** The worth of advice, on evenings whose truth is known. */
    @Test
    void advisedTeamsWinMoreVotesThanEqualSharesAndThanMostPromisesFirst() {
        double equal = 0;
        double most = 0;
        double advised = 0;
        for (long seed = 0; seed < 8; seed++) {
            equal += new SimulatedEvening(seed).votesPer100Hours(SimulatedEvening::equalShares) / 8;
            most += new SimulatedEvening(seed).votesPer100Hours(SimulatedEvening::mostPromisesFirst) / 8;
            advised += new SimulatedEvening(seed).votesPer100Hours(SimulatedEvening::advised) / 8;
        }
        double better = Math.max(equal, most);
        double won = advised;
        assertTrue(won > 1.15 * better, () -> won + " against " + better);
    }
}
