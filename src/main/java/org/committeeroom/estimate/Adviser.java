package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.estimate.Advice.Reason;
import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimate.Open;

/**
 * Where the next team is worth most: calls an hour, times the share that is answered, times the share who have yet to
 * vote, times what one conversation changes. The effect of a conversation is small and badly known (Gerber and Green
 * 2000; Green, McGrath and Aronow 2013; John and Brannan 2008; Bhatti and others 2016), and the intervals say so.
 */
public final class Adviser {

    /** A pair that calls on promises only. */
    private static final double CALLS_PER_HOUR = 25;

    private static final double CALLS_DOUBT = 0.25;

    private static final double ANSWER_BY_DAY = 0.30;
    private static final double ANSWER_IN_THE_EVENING = 0.45;
    private static final double EVENING_FROM = 10;
    private static final double EVENING_TO = 13.5;
    private static final double ANSWER_DOUBT = 0.15;

    /** Experience counts for as many calls as this beside those of the seat, and these beside the district's. */
    private static final double EXPERIENCE_WEIGHT = 50;

    private static final double SEAT_WEIGHT = 20;
    private static final double RECENT_HOURS = 2;

    /** What one conversation moves the chance to vote by, on the logit. */
    private static final double EFFECT = 0.15;

    private static final double EFFECT_SD = 0.10;

    /** A promise who votes, votes for us. */
    private static final double LOYALTY = 0.9;

    /** What a further call on the same day is worth beside the one before. */
    private static final double AGAIN = 0.6;

    private Adviser() {}

    /** The best district first; none while the polls are not open, and no district without anybody left. */
    public static List<Advice> advise(PollingDay day, Estimate estimate, List<DistrictCalls> calls) {
        double hour = day.hour();
        if (hour < 0 || hour >= PollingDay.hours(day.opens(), day.closes())) {
            return List.of();
        }
        Map<String, DistrictCalls> byCode =
                calls.stream().collect(Collectors.toMap(DistrictCalls::code, Function.identity()));
        double seat = answerRate(calls, experience(hour), EXPERIENCE_WEIGHT, hour);
        return estimate.districts().stream()
                .filter(d -> d.open().promises() > 0)
                .map(d -> of(d, byCode.get(d.code()), seat, hour))
                .sorted(Comparator.comparingDouble(
                                (Advice a) -> -a.votesPerTeamHour().mean())
                        .thenComparing(Advice::district))
                .toList();
    }

    private static Advice of(DistrictEstimate d, DistrictCalls calls, double seat, double hour) {
        Open open = d.open();
        double answers = answerRate(List.of(calls), seat, SEAT_WEIGHT, hour);
        double before = (double) calls.onOpen().until(hour) / open.promises();
        double toCome = 1 - open.voted();
        double conversations =
                Math.min(CALLS_PER_HOUR, open.promises()) * answers * toCome * Math.pow(AGAIN, before) * LOYALTY;
        double mean = conversations * (Logit.shifted(open.comes(), EFFECT) - open.comes());
        double doubt = Math.sqrt(square(EFFECT_SD / EFFECT)
                + square(toCome <= 0 ? 0 : open.votedSd() / toCome)
                + square(CALLS_DOUBT)
                + square(ANSWER_DOUBT));
        Range votes =
                new Range(mean, Math.max(0, mean * (1 - Range.NINETY * doubt)), mean * (1 + Range.NINETY * doubt));
        return new Advice(d.code(), votes, reasons(d, answers, before, toCome));
    }

    private static List<Reason> reasons(DistrictEstimate d, double answers, double before, double toCome) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(Reason.Kind.LEFT_TO_WIN, d.open().promises(), toCome));
        if (d.open().promises() < CALLS_PER_HOUR) {
            reasons.add(Reason.of(Reason.Kind.SHORT_LIST, d.open().promises()));
        }
        reasons.add(Reason.of(Reason.Kind.ANSWERED, answers));
        if (before > 0.05) {
            reasons.add(Reason.of(Reason.Kind.CALLED_BEFORE, Math.round(before * 10) / 10.0));
        }
        if (d.priorDriven()) {
            reasons.add(Reason.of(Reason.Kind.PRIOR_DRIVEN));
        }
        return reasons;
    }

    private static double experience(double hour) {
        return hour >= EVENING_FROM && hour < EVENING_TO ? ANSWER_IN_THE_EVENING : ANSWER_BY_DAY;
    }

    /** The share of the latest calls that was answered, drawn towards what was believed before. */
    private static double answerRate(List<DistrictCalls> calls, double believed, double weight, double hour) {
        double made = 0;
        double answered = 0;
        for (DistrictCalls c : calls) {
            made += c.made().until(hour) - c.made().until(hour - RECENT_HOURS);
            answered += c.answered().until(hour) - c.answered().until(hour - RECENT_HOURS);
        }
        return (weight * believed + answered) / (weight + made);
    }
}
