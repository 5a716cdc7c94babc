package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.estimate.Advice.Reason;
import org.committeeroom.estimate.Estimate.DistrictEstimate;

/** Where the next team is worth most, with how sure that is and why. The same input and seed give the same advice. */
public final class Adviser {

    private static final long SEED = 20240704;

    private Adviser() {}

    /** By polling district: the best first; none while the polls are not open, and no district without anybody left. */
    public static List<Advice> advise(PollingDay day, Estimate estimate, List<DistrictCalls> calls) {
        Map<String, DistrictEstimate> byCode = byCode(estimate);
        return adviseOn(
                day,
                estimate,
                calls.stream()
                        .filter(c -> byCode.containsKey(c.code()))
                        .map(c -> Ground.of(c, byCode.get(c.code()).open().promises()))
                        .toList());
    }

    /** By walk or whatever else teams are sent to. */
    public static List<Advice> adviseOn(PollingDay day, Estimate estimate, List<Ground> grounds) {
        return adviseOn(day, estimate, grounds, grounds);
    }

    /** @param seat all of it: how fast teams get round is learnt there, and seen in these grounds only in part */
    public static List<Advice> adviseOn(PollingDay day, Estimate estimate, List<Ground> grounds, List<Ground> seat) {
        List<Worth> worths = worths(day, estimate, grounds, seat);
        Map<String, DistrictEstimate> byCode = byCode(estimate);
        int[] wins = wins(worths);
        List<Advice> advice = new ArrayList<>();
        for (int i = 0; i < worths.size(); i++) {
            Worth w = worths.get(i);
            advice.add(new Advice(
                    w.ground().id(),
                    w.ground().district(),
                    w.range(),
                    (double) wins[i] / Worth.DRAWS,
                    reasons(w, day.hour(), byCode.get(w.ground().district()))));
        }
        advice.sort(
                Comparator.comparingDouble((Advice a) -> -a.votesPerTeamHour().mean())
                        .thenComparing(Advice::ground));
        return advice;
    }

    /** Of every place in which there is somebody left, in the order given; none while the polls are not open. */
    static List<Worth> worths(PollingDay day, Estimate estimate, List<Ground> grounds) {
        return worths(day, estimate, grounds, grounds);
    }

    private static List<Worth> worths(PollingDay day, Estimate estimate, List<Ground> grounds, List<Ground> seat) {
        double hour = day.hour();
        if (hour < 0 || hour >= day.length()) {
            return List.of();
        }
        Map<String, DistrictEstimate> byCode = byCode(estimate);
        Pace pace = Pace.of(seat, hour);
        double[] effects = Worth.effects(SEED);
        return grounds.stream()
                .filter(g -> g.open() > 0 && byCode.containsKey(g.district()))
                .map(g -> Worth.of(g, byCode.get(g.district()).open(), pace, effects, SEED))
                .toList();
    }

    private static Map<String, DistrictEstimate> byCode(Estimate estimate) {
        return estimate.districts().stream()
                .collect(Collectors.toMap(DistrictEstimate::code, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static int[] wins(List<Worth> worths) {
        int[] wins = new int[worths.size()];
        for (int k = 0; k < Worth.DRAWS && !worths.isEmpty(); k++) {
            int best = 0;
            for (int i = 1; i < worths.size(); i++) {
                best = worths.get(i).drawn()[k] > worths.get(best).drawn()[k] ? i : best;
            }
            wins[best]++;
        }
        return wins;
    }

    private static List<Reason> reasons(Worth w, double hour, DistrictEstimate d) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                Reason.Kind.LEFT_TO_WIN, w.ground().open(), 1 - w.open().voted()));
        if (w.ground().open() < w.doors()) {
            reasons.add(Reason.of(Reason.Kind.SHORT_LIST, w.ground().open()));
        }
        double out = Pace.of(List.of(w.ground()), hour).hoursOut(w.ground());
        if (out > 0) {
            reasons.add(Reason.of(Reason.Kind.DOORS_AN_HOUR, Math.round(w.doors()), Math.round(out * 10) / 10.0));
        }
        reasons.add(Reason.of(Reason.Kind.ANSWERED, w.answers()));
        if (w.before() > 0.05) {
            reasons.add(Reason.of(Reason.Kind.CALLED_BEFORE, Math.round(w.before() * 10) / 10.0));
        }
        if (d.priorDriven()) {
            reasons.add(Reason.of(Reason.Kind.PRIOR_DRIVEN));
        }
        return reasons;
    }
}
