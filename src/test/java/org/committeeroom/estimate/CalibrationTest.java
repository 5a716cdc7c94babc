package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.committeeroom.estimate.Calibration.Figure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On days whose truth is known, the intervals hold it as often as they say, and are not wider than they need to be. */
class CalibrationTest {

    private static List<SimulatedDay> days;

    @BeforeAll
    static void simulate() {
        days = Calibration.days(120, World.AS_EXPECTED);
    }

    /** What is asked of an estimator at one hour: the root mean square error and the width in points of the promises. */
    private static boolean good(
            Function<PollingDay, Estimate> estimator, int clock, Figure figure, double error, double width) {
        Calibration c = Calibration.of(estimator, days, clock - 7, figure);
        return c.covered() >= 0.86
                && c.districtsCovered() >= 0.86
                && c.error() <= error
                && Math.abs(c.bias()) <= error / 2
                && c.width() <= width;
    }

    private static void assertGood(int clock, Figure figure, double error, double width) {
        assertTrue(
                good(new ClosedForm()::estimate, clock, figure, error, width),
                () -> clock + " h, " + figure + ": "
                        + Calibration.of(new ClosedForm()::estimate, days, clock - 7, figure));
    }

    @Test
    void votedNowAtNoon() {
        assertGood(12, Figure.NOW, 2.4, 10.5);
    }

    @Test
    void votedNowAtFive() {
        assertGood(17, Figure.NOW, 2.6, 12.5);
    }

    @Test
    void votedNowAtEight() {
        assertGood(20, Figure.NOW, 3.2, 14.5);
    }

    @Test
    void votedAtCloseAtNoonAndAtEight() {
        assertGood(12, Figure.CLOSE, 7.6, 32);
        assertGood(20, Figure.CLOSE, 4.8, 23);
    }

    @Test
    void tooSureAnEstimatorIsFoundOut() {
        Function<PollingDay, Estimate> tooSure = day -> scaled(new ClosedForm().estimate(day), 0.4, 0);
        assertFalse(good(tooSure, 17, Figure.NOW, 2.6, 12.5));
    }

    @Test
    void anEstimatorThatIsOffIsFoundOut() {
        Function<PollingDay, Estimate> off = day -> scaled(new ClosedForm().estimate(day), 1, 0.04);
        assertFalse(good(off, 17, Figure.NOW, 2.6, 12.5));
    }

    @Test
    void anEstimatorThatShrugsIsFoundOut() {
        Function<PollingDay, Estimate> shrugs = day -> scaled(new ClosedForm().estimate(day), 2, 0);
        assertFalse(good(shrugs, 17, Figure.NOW, 2.6, 12.5));
    }

    @Test
    void marksAloneAreFarBelowTheTruth() {
        SimulatedDay day = days.get(0);
        Estimate estimate = new ClosedForm().estimate(day.at(10));
        assertTrue(estimate.known() < 0.5 * day.voted(10));
        assertEquals(40, estimate.districts().size());
    }

    /** Votes known wrongly by a tenth of the marks and doorsteps where the keen are met first widen, not break. */
    @Test
    void brokenWorldsCostSomeOfTheCoverButNotAllOfIt() {
        List<SimulatedDay> overCounted = Calibration.days(60, World.AS_EXPECTED.withOverCount(0.1));
        assertTrue(Calibration.of(new ClosedForm()::estimate, overCounted, 10, Figure.NOW)
                        .covered()
                >= 0.86);
        List<SimulatedDay> early = Calibration.days(60, World.AS_EXPECTED.withPeakShift(0.3));
        assertTrue(Calibration.of(new ClosedForm()::estimate, early, 10, Figure.NOW)
                        .covered()
                >= 0.86);
        assertTrue(Calibration.of(new ClosedForm()::estimate, early, 10, Figure.CLOSE)
                        .covered()
                >= 0.86);
    }

    private static Estimate scaled(Estimate e, double width, double shift) {
        var districts = e.districts().stream()
                .map(d -> new Estimate.DistrictEstimate(
                        d.code(),
                        scaled(d.all(), width, shift),
                        d.postal(),
                        d.priorDriven(),
                        d.asked(),
                        d.hoursCovered(),
                        d.hoursOpen(),
                        d.open()))
                .toList();
        return new Estimate(
                e.method(), scaled(e.seat(), width, shift), e.postal(), e.priorDriven(), districts, e.areas());
    }

    private static Estimate.Figures scaled(Estimate.Figures f, double width, double shift) {
        return new Estimate.Figures(
                f.promises(), f.known(), scaled(f.votedNow(), width, shift), scaled(f.votedAtClose(), width, shift));
    }

    private static Range scaled(Range r, double width, double shift) {
        double mean = r.mean() * (1 + shift * 3);
        return new Range(mean, mean - (r.mean() - r.low()) * width, mean + (r.high() - r.mean()) * width);
    }
}
