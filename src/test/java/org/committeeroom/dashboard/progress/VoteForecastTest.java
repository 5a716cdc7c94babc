package org.committeeroom.dashboard.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.committeeroom.dashboard.progress.VoteForecast.Expected;
import org.junit.jupiter.api.Test;

/** What may be expected of what was said. */
class VoteForecastTest {

    private static History district(int electors, Intentions said) {
        return new History(electors, Map.of(), Map.of(), Map.of(), said, 0, 0);
    }

    private static Intentions said(int definite, int probable, int undecided, int unlikely, int against) {
        return new Intentions(definite, probable, undecided, unlikely, against, 0);
    }

    @Test
    void theExpectedTurnoutIsThatOfTheSeat() {
        List<History> seat = List.of(district(1_000, said(400, 0, 0, 0, 100)), district(2_000, said(10, 0, 0, 0, 900)));
        VoteForecast forecast = new VoteForecast(seat, 0.65);
        Expected all = seat.stream().map(forecast::of).reduce(Expected.NONE, Expected::plus);
        assertEquals(1_950, all.cast(), 0.01);
        assertEquals(all.votes() / all.cast(), all.share(), 1e-12);
    }

    @Test
    void everybodyMetMeansNoGuessAboutTheRest() {
        History all = district(1_000, said(500, 0, 0, 0, 500));
        Expected expected = new VoteForecast(List.of(all), 0.999999).of(all);
        assertEquals(500 * 0.85 + 500 * 0.02, expected.votes(), 0.01);
    }

    @Test
    void morePromisesNeverMeanFewerVotes() {
        double before = -1;
        for (int promises = 0; promises <= 600; promises += 50) {
            History some = district(1_000, said(promises, 0, 0, 0, 300));
            double votes = new VoteForecast(List.of(some), 0.7).of(some).votes();
            assertTrue(votes > before, promises + " promises");
            before = votes;
        }
    }

    @Test
    void theLessWasHeardTheLessIsKnown() {
        History little = district(1_000, said(5, 2, 2, 2, 5));
        History much = district(1_000, said(250, 100, 100, 100, 250));
        Expected less = new VoteForecast(List.of(little), 0.7).of(little);
        Expected more = new VoteForecast(List.of(much), 0.7).of(much);
        assertTrue(less.own() > more.own());
        assertTrue(more.shareSd() >= 0.05, "an error that all have in common stays however much was heard");
        Expected hundred = Expected.NONE;
        for (int i = 0; i < 100; i++) {
            hundred = hundred.plus(more);
        }
        assertTrue(hundred.shareSd() >= 0.05);
    }

    @Test
    void theChanceIsEvenAtWhatIsExpected() {
        History some = district(1_000, said(300, 50, 50, 50, 200));
        VoteForecast forecast = new VoteForecast(List.of(some), 0.7);
        Expected e = forecast.of(some);
        assertEquals(0.5, e.chanceOf(e.votes()), 1e-6);
        assertEquals(0.95, e.chanceOf(e.votes() - 1.645 * e.votesSd()), 1e-3);
        assertTrue(e.chanceOf(e.votes() * 2) < 0.001);
    }

    @Test
    void promisesNeededAreVotesNeededAndThoseWhoStayAtHomeOrChangeTheirMinds() {
        VoteForecast forecast = new VoteForecast(List.of(district(1_000, Intentions.NONE)), 0.65);
        double turnout = 1 / (1 + Math.exp(-(Math.log(0.65 / 0.35) + 0.6)));
        assertEquals((int) Math.ceil(260 / (0.85 * turnout)), forecast.promisesFor(260));
    }

    @Test
    void anEmptySeatIsNoReasonToFail() {
        VoteForecast forecast = new VoteForecast(List.of(), 0.65);
        assertEquals(0, Expected.NONE.share());
        assertEquals(0, Expected.NONE.chanceOf(1));
        assertEquals(0, forecast.of(History.NONE).votes());
    }
}
