package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds of an estimate on every day, however odd. */
abstract class EstimateRules {

    static final double TINY = 1e-6;

    abstract Estimator estimator();

    static PollingDay day(double hour, List<DistrictDay> districts) {
        return new PollingDay(
                SimulatedDay.OPENS,
                SimulatedDay.CLOSES,
                SimulatedDay.OPENS.plusMillis(Math.round(hour * 3_600_000)),
                districts);
    }

    Estimate estimate(double hour, List<DistrictDay> districts) {
        return estimator().estimate(day(hour, districts));
    }

    static DistrictDay nothingKnown(String code, int inPerson, int postal) {
        return DistrictDay.of(code, inPerson, Times.NONE, List.of(), Telling.NONE, postal, Times.NONE);
    }

    static DistrictDay told(String code, int inPerson, double... marks) {
        return DistrictDay.of(code, inPerson, Times.of(marks), List.of(), Telling.NONE, 0, Times.NONE);
    }

    /** A seat with anything in it: more marks than promises would allow are the one thing left out. */
    static List<DistrictDay> anySeat(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<DistrictDay> districts = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int inPerson = random.nextInt(0, 300);
            int postal = random.nextInt(0, 80);
            int marks = random.nextInt(0, inPerson + 1);
            int asked = random.nextInt(0, inPerson - marks + 1);
            List<Answer> answers = new ArrayList<>();
            for (int a = 0; a < asked; a++) {
                answers.add(Answer.of(random.nextDouble(-1, 16), random.nextInt(3) == 0));
            }
            List<Telling.Window> shifts = new ArrayList<>();
            for (int s = random.nextInt(0, 5); s > 0; s--) {
                double from = random.nextDouble(-1, 15);
                shifts.add(new Telling.Window(from, random.nextBoolean() ? Answer.NEVER : from + random.nextDouble(4)));
            }
            districts.add(DistrictDay.of(
                    "D" + i,
                    inPerson,
                    Times.of(random.doubles(marks, -1, 16).toArray()),
                    answers,
                    Telling.of(shifts),
                    postal,
                    Times.of(random.doubles(random.nextInt(0, postal + 1), -200, 16)
                            .toArray())));
        }
        return districts;
    }

    @Property(tries = 60)
    void nothingIsBelowWhatIsKnownOrAboveThePromises(
            @ForAll long seed, @ForAll @DoubleRange(min = -300, max = 40) double hour) {
        List<DistrictDay> districts = anySeat(seed);
        Estimate estimate = estimate(hour, districts);
        int promises = 0;
        for (int i = 0; i < districts.size(); i++) {
            var of = estimate.districts().get(i);
            within(
                    of.known(),
                    of.votedNow(),
                    of.votedAtClose(),
                    districts.get(i).promises());
            promises += districts.get(i).promises();
        }
        within(estimate.known(), estimate.votedNow(), estimate.votedAtClose(), promises);
    }

    static void within(int known, Range now, Range close, int promises) {
        for (Range r : List.of(now, close)) {
            assertTrue(known - TINY <= r.low() && r.low() <= r.mean() + TINY, r::toString);
            assertTrue(r.mean() <= r.high() + TINY && r.high() <= promises + TINY, r::toString);
        }
        assertTrue(now.mean() <= close.mean() + TINY && now.low() <= close.low() && now.high() <= close.high());
    }

    @Property(tries = 60)
    void districtsAddUpToTheSeat(@ForAll long seed, @ForAll @DoubleRange(min = -30, max = 20) double hour) {
        Estimate estimate = estimate(hour, anySeat(seed));
        var districts = estimate.districts();
        assertEquals(
                estimate.known(), districts.stream().mapToInt(d -> d.known()).sum());
        assertEquals(
                estimate.votedNow().mean(),
                districts.stream().mapToDouble(d -> d.votedNow().mean()).sum(),
                TINY);
        assertEquals(
                estimate.votedAtClose().mean(),
                districts.stream().mapToDouble(d -> d.votedAtClose().mean()).sum(),
                TINY);
    }

    @Property(tries = 60)
    void theOrderOfTheDistrictsChangesNothing(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 15) double hour) {
        List<DistrictDay> districts = anySeat(seed);
        List<DistrictDay> shuffled = new ArrayList<>(districts);
        Collections.shuffle(shuffled, new Random(seed));
        Estimate one = estimate(hour, districts);
        Estimate other = estimate(hour, shuffled);
        same(one.votedNow(), other.votedNow());
        same(one.votedAtClose(), other.votedAtClose());
        for (int i = 0; i < shuffled.size(); i++) {
            var of = one.districts().get(districts.indexOf(shuffled.get(i)));
            same(of.votedNow(), other.districts().get(i).votedNow());
        }
    }

    static void same(Range one, Range other) {
        assertEquals(one.mean(), other.mean(), TINY);
        assertEquals(one.low(), other.low(), TINY);
        assertEquals(one.high(), other.high(), TINY);
    }

    @Property(tries = 60)
    void atTheCloseNowIsTheClose(@ForAll long seed) {
        for (double hour : new double[] {15, 15.5, 400}) {
            Estimate estimate = estimate(hour, anySeat(seed));
            same(estimate.votedNow(), estimate.votedAtClose());
            estimate.districts().forEach(d -> same(d.votedNow(), d.votedAtClose()));
        }
    }

    static DistrictDay with(DistrictDay d, Times marked, List<Answer> answers) {
        return DistrictDay.of(d.code(), d.inPerson(), marked, answers, d.telling(), d.postal(), d.returned());
    }

    @Test
    void everybodyToldIsExact() {
        for (double hour : new double[] {3, 9, 15}) {
            Estimate estimate = estimate(hour, List.of(told("EA", 3, 0.5, 1, 2), told("EB", 2, 1, 3)));
            assertEquals(Range.exactly(5), estimate.votedNow());
            assertEquals(Range.exactly(5), estimate.votedAtClose());
            assertFalse(estimate.priorDriven());
            assertFalse(estimate.districts().get(0).priorDriven());
        }
    }

    @Test
    void withNothingKnownItIsExperienceAndSaysSo() {
        Estimate noon = estimate(5, List.of(nothingKnown("EA", 1000, 0), nothingKnown("EB", 500, 0)));
        assertEquals(0, noon.known());
        assertTrue(noon.priorDriven());
        noon.districts().forEach(d -> assertTrue(d.priorDriven()));
        assertEquals(1500 * 0.78 * 0.29, noon.votedNow().mean(), 0.03 * 1500);
        assertEquals(1500 * 0.78, noon.votedAtClose().mean(), 0.03 * 1500);
        assertTrue(noon.votedAtClose().high() - noon.votedAtClose().low() > 0.25 * 1500);
    }

    @Test
    void beforeTheOpeningNobodyHasVotedInPerson() {
        Estimate early = estimate(-1, List.of(nothingKnown("EA", 1000, 0)));
        assertEquals(Range.exactly(0), early.votedNow());
        assertEquals(780, early.votedAtClose().mean(), 30);
        assertTrue(early.priorDriven());
    }

    @Test
    void mostPostalVotesAreBackWhenThePollsOpen() {
        Estimate early = estimate(-0.5, List.of(nothingKnown("EA", 0, 100)));
        assertEquals(0.75 * 0.93 * 100, early.votedNow().mean(), 0.5);
        assertEquals(75, early.votedAtClose().mean(), 0.1);
        assertEquals(
                0,
                estimate(-20 * 24, List.of(nothingKnown("EA", 0, 100)))
                        .votedNow()
                        .mean());
    }

    @Test
    void aReportedPostalVoteIsKnown() {
        DistrictDay d = DistrictDay.of("EA", 0, Times.NONE, List.of(), Telling.NONE, 2, Times.of(-50, -20));
        assertEquals(Range.exactly(2), estimate(1, List.of(d)).votedNow());
        assertEquals(1, estimate(-30, List.of(d)).known());
    }

    @Test
    void tellingAllDayOrTenAnswersMakeItMoreThanExperience() {
        Telling.Window morning = new Telling.Window(0, 1);
        DistrictDay telling =
                DistrictDay.of("EA", 100, Times.of(0.5), List.of(), Telling.of(List.of(morning)), 0, Times.NONE);
        assertFalse(estimate(4, List.of(telling)).priorDriven());
        assertTrue(estimate(8, List.of(telling)).priorDriven());
        List<Answer> nine = Collections.nCopies(9, Answer.of(7, false));
        assertTrue(estimate(8, List.of(with(nothingKnown("EA", 100, 0), Times.NONE, nine)))
                .priorDriven());
        List<Answer> ten = Collections.nCopies(10, Answer.of(7, false));
        assertFalse(estimate(8, List.of(with(nothingKnown("EA", 100, 0), Times.NONE, ten)))
                .priorDriven());
        assertTrue(estimate(9, List.of(with(nothingKnown("EA", 100, 0), Times.NONE, ten)))
                .priorDriven());
    }

    @Test
    void whatHappensLaterIsNotLookedAt() {
        DistrictDay d = told("EA", 10, 1, 2, 8);
        DistrictDay upToThen = told("EA", 10, 1, 2);
        same(estimate(5, List.of(d)).votedNow(), estimate(5, List.of(upToThen)).votedNow());
    }

    @Test
    void twoTellersAtOnceCoverAnHourOnce() {
        Telling telling = Telling.of(
                List.of(new Telling.Window(1, 3), new Telling.Window(2, 4), new Telling.Window(6, Answer.NEVER)));
        assertEquals(3, telling.hours(5));
        assertEquals(4, telling.hours(7));
        assertEquals(2, telling.windows().size());
    }

    @Property(tries = 30)
    void areasAddUpTheirDistrictsAndTheWholeIsTheSeat(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 15) double hour) {
        List<DistrictDay> districts = anySeat(seed);
        List<String> codes = districts.stream().map(DistrictDay::code).toList();
        PollingDay day = day(hour, districts);
        PollingDay withAreas = new PollingDay(
                day.opens(),
                day.closes(),
                day.now(),
                districts,
                List.of(),
                List.of(new Area("all", codes), new Area("first", List.of(codes.get(0), codes.get(0), "?"))));
        Estimate estimate = estimator().estimate(withAreas);
        same(estimate.votedNow(), estimate.areas().get(0).all().votedNow());
        same(estimate.votedAtClose(), estimate.areas().get(0).all().votedAtClose());
        assertEquals(estimate.known(), estimate.areas().get(0).all().known());
        same(
                estimate.districts().get(0).votedNow(),
                estimate.areas().get(1).all().votedNow());
        same(
                estimate.districts().get(0).votedAtClose(),
                estimate.areas().get(1).all().votedAtClose());
        assertEquals(estimate.priorDriven(), estimate.areas().get(0).priorDriven());
    }

    @Property(tries = 30)
    void thePostIsApartAndAPartOfTheWhole(@ForAll long seed, @ForAll @DoubleRange(min = -30, max = 20) double hour) {
        Estimate estimate = estimate(hour, anySeat(seed));
        var postal = estimate.postal();
        within(postal.known(), postal.votedNow(), postal.votedAtClose(), postal.promises());
        assertEquals(
                postal.votedNow().mean(),
                estimate.districts().stream()
                        .mapToDouble(d -> d.postal().votedNow().mean())
                        .sum(),
                TINY);
        assertTrue(postal.known() <= estimate.known()
                && postal.promises() <= estimate.seat().promises());
        assertTrue(postal.votedNow().mean() <= estimate.votedNow().mean() + TINY);
    }

    @Property(tries = 20)
    void theCurveOfTheDayRisesFromTheOpeningToTheClose(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 15) double hour) {
        List<DistrictDay> districts = anySeat(seed);
        List<CurvePoint> curve = estimator().curve(day(hour, districts));
        assertEquals(31, curve.size());
        double promises = districts.stream().mapToInt(DistrictDay::promises).sum();
        for (CurvePoint p : curve) {
            assertTrue(
                    p.known() <= p.voted().low() + TINY
                            && p.voted().low() <= p.voted().mean() + TINY,
                    p::toString);
            assertTrue(p.voted().mean() <= p.voted().high() + TINY && p.voted().high() <= promises + TINY, p::toString);
        }
    }
}
