package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds of the closed form beside what holds of every estimate. */
class ClosedFormTest extends EstimateRules {

    @Override
    Estimator estimator() {
        return new ClosedForm();
    }

    @Property(tries = 200)
    void oneMoreMarkNeverLowersTheSeat(@ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 15) double hour) {
        more(seed, hour, d -> unseen(d) <= 0 ? d : with(d, append(d.marked(), hour), d.answers()));
    }

    @Property(tries = 200)
    void oneMoreWhoSaysToHaveVotedNeverLowersTheSeat(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 15) double hour) {
        more(seed, hour, d -> unseen(d) <= 0 ? d : with(d, d.marked(), plus(d.answers(), Answer.of(hour, true))));
    }

    @Property(tries = 200)
    void oneMoreWhoSaysNotYetNeverRaisesTheSeat(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 15) double hour) {
        more(seed, hour, d -> unseen(d) <= 0 ? d : with(d, d.marked(), plus(d.answers(), Answer.of(hour, false))), -1);
    }

    private void more(long seed, double hour, UnaryOperator<DistrictDay> change) {
        more(seed, hour, change, 1);
    }

    private void more(long seed, double hour, UnaryOperator<DistrictDay> change, int sign) {
        List<DistrictDay> districts = new ArrayList<>(anySeat(seed));
        double before = estimate(hour, districts).votedNow().mean();
        districts.set(0, change.apply(districts.get(0)));
        double after = estimate(hour, districts).votedNow().mean();
        assertTrue(sign * (after - before) >= -TINY, () -> before + " → " + after);
    }

    private static int unseen(DistrictDay d) {
        return d.inPerson() - d.marked().count() - d.answers().size();
    }

    private static Times append(Times times, double hour) {
        double[] all = new double[times.count() + 1];
        for (int i = 0; i < times.count(); i++) {
            all[i] = times.at(i);
        }
        all[times.count()] = hour;
        return Times.of(all);
    }

    private static List<Answer> plus(List<Answer> answers, Answer one) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(one);
        return all;
    }

    @Test
    void withNothingKnownItIsExactlyExperience() {
        Estimate noon = estimate(5, List.of(nothingKnown("EA", 1000, 0), nothingKnown("EB", 500, 0)));
        assertEquals(1500 * 0.78 * 0.29, noon.votedNow().mean(), 1);
        assertEquals(1500 * 0.78, noon.votedAtClose().mean(), 1);
        assertEquals(
                780,
                estimate(-1, List.of(nothingKnown("EA", 1000, 0)))
                        .votedAtClose()
                        .mean(),
                1);
    }
}
