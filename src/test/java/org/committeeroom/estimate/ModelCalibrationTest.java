package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A small version of the study: on days whose truth is known, also such as break the model's assumptions, its intervals
 * hold the truth as often as they say, and its errors are as small as is asked for.
 */
class ModelCalibrationTest {

    private static final int DAYS = 12;

    /** One estimate beside the truth. */
    private record Case(SimulatedDay day, double hour, Estimate estimate) {}

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void fit() {
        List<World> worlds = List.of(
                World.AS_EXPECTED,
                World.AS_EXPECTED.withFalseYes(0.15),
                World.AS_EXPECTED.withKeenFirst(0.3),
                World.AS_EXPECTED.withTogether(0.8),
                World.AS_EXPECTED.withShared(3, 0),
                World.AS_EXPECTED.withLate(0.1));
        for (int i = 0; i < DAYS; i++) {
            SimulatedDay day = new SimulatedDay(500 + i, worlds.get(i % worlds.size()));
            Fit fit = null;
            for (double hour : new double[] {5, 10, 13}) {
                fit = TurnoutModel.fit(day.at(hour), i, fit);
                CASES.add(new Case(day, hour, fit.estimate(day.at(hour))));
            }
        }
    }

    private static double error(double hour, boolean close) {
        double squares = 0;
        for (Case c : CASES) {
            if (c.hour() == hour) {
                Range r = close ? c.estimate().votedAtClose() : c.estimate().votedNow();
                double off = r.mean() - c.day().voted(close ? 15 : hour);
                squares += Math.pow(100 * off / c.day().promises(), 2) / DAYS;
            }
        }
        return Math.sqrt(squares);
    }

    @Test
    void votedNowIsWithinTwoPoints() {
        assertTrue(error(5, false) < 1.5, () -> "noon: " + error(5, false));
        assertTrue(error(10, false) < 2, () -> "17:00: " + error(10, false));
        assertTrue(error(13, false) < 2, () -> "20:00: " + error(13, false));
    }

    @Test
    void votedAtCloseIsAsNearAsTheDayAllows() {
        assertTrue(error(5, true) < 8, () -> "noon: " + error(5, true));
        assertTrue(error(13, true) < 4, () -> "20:00: " + error(13, true));
    }

    /** Of the districts, the share whose interval holds the truth; of the seats too few are looked at for a share. */
    private static double covered(UnaryOperator<Range> change) {
        int covered = 0;
        int all = 0;
        for (Case c : CASES) {
            for (int d = 0; d < c.estimate().districts().size(); d++) {
                var of = c.estimate().districts().get(d);
                covered += holds(change.apply(of.votedNow()), c.day().voted(d, c.hour()));
                covered += holds(change.apply(of.votedAtClose()), c.day().voted(d, 15));
                all += 2;
            }
        }
        return (double) covered / all;
    }

    private static int holds(Range r, double truth) {
        return r.low() <= truth && truth <= r.high() ? 1 : 0;
    }

    private static boolean honest(UnaryOperator<Range> change) {
        return covered(change) >= 0.86 && covered(change) <= 0.96;
    }

    @Test
    void intervalsOfDistrictsHoldTheTruthAsOftenAsTheySay() {
        assertTrue(honest(r -> r), () -> "covered " + covered(r -> r));
    }

    @Test
    void intervalsOfSeatsNearlyAlwaysHoldIt() {
        long held = CASES.stream()
                .filter(c -> holds(c.estimate().votedNow(), c.day().voted(c.hour())) == 1)
                .count();
        assertTrue(held >= 0.8 * CASES.size(), () -> held + " of " + CASES.size());
    }

    @Test
    void aModelTooSureOrTooShyWouldBeFoundOut() {
        assertFalse(honest(r -> scaled(r, 0.6)));
        assertFalse(honest(r -> scaled(r, 2)));
    }

    private static Range scaled(Range r, double by) {
        return new Range(r.mean(), r.mean() - by * (r.mean() - r.low()), r.mean() + by * (r.high() - r.mean()));
    }
}
