package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of the model beside what holds of every estimate. */
class TurnoutModelTest extends EstimateRules {

    @Override
    Estimator estimator() {
        return new Estimator() {
            @Override
            public Estimate estimate(PollingDay day) {
                return TurnoutModel.fit(day, 7, null).estimate(day);
            }

            @Override
            public List<CurvePoint> curve(PollingDay day) {
                return TurnoutModel.fit(day, 7, null).curve(day);
            }
        };
    }

    @Test
    void theSlopeIsThatOfTheDensity() {
        SeatSight sight = SeatSight.of(withRefusals(
                new SimulatedDay(5, World.AS_EXPECTED.withShared(3, 0).withLate(0.1), 6).at(9)));
        Posterior posterior = new Posterior(sight, 9);
        double[] x = new double[sight.layout().size];
        System.arraycopy(Beliefs.MEAN, 0, x, 0, Layout.SEAT);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.2 * random.nextGaussian();
        }
        posterior.at(x);
        double[] slope = posterior.slope.clone();
        double[] measured = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            measured[i] = (posterior.value(up) - posterior.value(down)) / 2e-5;
        }
        assertArrayEquals(measured, slope, 1e-3);
    }

    private static PollingDay withRefusals(PollingDay day) {
        List<DistrictDay> districts = day.districts().stream()
                .map(d -> d.at(new PollingPlace(
                        d.place().id(),
                        d.place().electorate(),
                        d.place().others(),
                        List.of(new PollingPlace.Refused(0, 15, 40)))))
                .toList();
        return new PollingDay(day.opens(), day.closes(), day.now(), districts, day.counts(), List.of());
    }

    @Test
    void theSameDayAndSeedGiveTheSame() {
        PollingDay day = new SimulatedDay(1, World.AS_EXPECTED, 8).at(8);
        Estimate one = TurnoutModel.fit(day, 3, null).estimate(day);
        assertEquals(one, TurnoutModel.fit(day, 3, null).estimate(day));
        assertEquals(Estimate.Method.MODEL, one.method());
    }

    @Test
    void startingFromAnEarlierFitChangesNextToNothing() {
        SimulatedDay day = new SimulatedDay(2, World.AS_EXPECTED);
        Fit early = TurnoutModel.fit(day.at(7.5), 3, null);
        Estimate warm = TurnoutModel.fit(day.at(8), 3, early).estimate(day.at(8));
        Estimate cold = TurnoutModel.fit(day.at(8), 3, null).estimate(day.at(8));
        double points = 100.0 / day.promises();
        assertEquals(cold.votedNow().mean() * points, warm.votedNow().mean() * points, 0.3);
        assertEquals(cold.votedAtClose().mean() * points, warm.votedAtClose().mean() * points, 1.5);
    }

    @Test
    void anEarlierFitSpeaksOfALaterDayToo() {
        SimulatedDay day = new SimulatedDay(2, World.AS_EXPECTED, 8);
        Fit fit = TurnoutModel.fit(day.at(8), 3, null);
        Estimate later = fit.estimate(day.at(8.2));
        assertEquals(
                day.at(8.2).districts().stream().mapToInt(d -> d.known(8.2)).sum(), later.known());
        assertTrue(later.votedNow().mean() >= fit.estimate(day.at(8)).votedNow().mean());
    }

    @Test
    void theCurveGoesThroughWhatIsEstimatedNow() {
        PollingDay day = new SimulatedDay(4, World.AS_EXPECTED, 8).at(8);
        Fit fit = TurnoutModel.fit(day, 3, null);
        CurvePoint now = fit.curve(day).get(16);
        assertEquals(fit.estimate(day).votedNow().mean(), now.voted().mean(), 1);
        assertEquals(fit.estimate(day).known(), now.known());
    }

    @Test
    void aDistrictThatIsNewIsFittedAfresh() {
        PollingDay small = day(5, List.of(told("EA", 100, 1, 2, 3)));
        PollingDay large = day(5, List.of(told("EA", 100, 1, 2, 3), nothingKnown("EB", 50, 5)));
        Estimate estimate = TurnoutModel.fit(small, 3, null).estimate(large);
        assertEquals(2, estimate.districts().size());
        assertTrue(estimate.districts().get(1).votedNow().mean() > 5);
    }

    @Test
    void whoVotedBeforeIsLikelierToHaveVoted() {
        PromiseGroup keen = new PromiseGroup(1.6, 200, Times.NONE, List.of(), Times.NONE);
        PromiseGroup idle = new PromiseGroup(-0.8, 200, Times.NONE, List.of(), Times.NONE);
        DistrictDay a = nothingKnown("EA", 0, 0).with(List.of(keen));
        DistrictDay b = nothingKnown("EB", 0, 0).with(List.of(idle));
        Estimate estimate = estimate(10, List.of(a, b));
        assertTrue(estimate.districts().get(0).votedNow().mean()
                > 1.2 * estimate.districts().get(1).votedNow().mean());
    }

    @Test
    void paperCountsTellHowMuchTellersMiss() {
        List<DistrictDay> districts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double[] marks = new SplittableRandom(i).doubles(40, 0, 6).toArray();
            double[] others = new SplittableRandom(i + 9).doubles(80, 0, 6).toArray();
            PollingPlace place = new PollingPlace("S" + i, 1200, Times.of(others), List.of());
            Telling all = Telling.of(List.of(new Telling.Window(0, 6)));
            districts.add(DistrictDay.of("D" + i, 400, Times.of(marks), List.of(), all, 0, Times.NONE)
                    .at(place));
        }
        double few = withCounts(districts, 150).votedNow().mean();
        double many = withCounts(districts, 400).votedNow().mean();
        assertTrue(many > 1.5 * few, () -> few + " → " + many);
    }

    @Test
    void refusalsTellHowMuchTellersMiss() {
        double[] marks = new SplittableRandom(1).doubles(60, 0, 6).toArray();
        Telling all = Telling.of(List.of(new Telling.Window(0, 6)));
        DistrictDay base = DistrictDay.of("EA", 400, Times.of(marks), List.of(), all, 0, Times.NONE);
        double[] estimates = new double[2];
        for (int i = 0; i < 2; i++) {
            List<PollingPlace.Refused> refused = List.of(new PollingPlace.Refused(0, 6, i == 0 ? 3 : 180));
            DistrictDay d = base.at(new PollingPlace("S", 0, Times.NONE, refused));
            estimates[i] = estimate(6, List.of(d)).votedNow().mean();
        }
        assertTrue(estimates[1] > 1.2 * estimates[0], () -> estimates[0] + " → " + estimates[1]);
    }

    private Estimate withCounts(List<DistrictDay> districts, int papers) {
        List<StationCount> counts = districts.stream()
                .map(d -> new StationCount(d.place().id(), 6, papers, java.util.Map.of(d.code(), 1200)))
                .toList();
        PollingDay plain = day(6, districts);
        return estimator()
                .estimate(new PollingDay(plain.opens(), plain.closes(), plain.now(), districts, counts, List.of()));
    }

    @Test
    void whoSaidToHaveVotedAndIsMarkedLaterMakesOthersLessBelieved() {
        List<Answer> honest = new ArrayList<>();
        List<Answer> doubtful = new ArrayList<>();
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            honest.add(Answer.of(4, i % 3 == 0));
            doubtful.add(new Answer(4, i % 3 == 0, 0, Answer.NEVER, i % 6 == 0 ? 7 : Answer.NEVER));
            if (i % 6 == 0) {
                marks.add(7.0);
            }
        }
        DistrictDay base = DistrictDay.of(
                "EA",
                300,
                Times.of(marks.stream().mapToDouble(m -> m).toArray()),
                honest,
                Telling.of(List.of(new Telling.Window(5, 8))),
                0,
                Times.NONE);
        Fit one = TurnoutModel.fit(day(8, List.of(base)), 1, null);
        Fit other = TurnoutModel.fit(
                day(8, List.of(base.with(List.of(PromiseGroup.of(300, base.marked(), doubtful))))), 1, null);
        assertTrue(other.mode().x[Layout.FALSE_YES] > one.mode().x[Layout.FALSE_YES] + 0.5);
    }
}
