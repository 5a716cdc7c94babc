package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an hour of two people is worth in each kind of work, where it is worth most.
 *
 * @param ground id of the best place for it
 * @param votesPerHour votes that would otherwise not be cast
 */
public record Choice(Work work, String ground, Range votesPerHour) {

    /** What two people can do on polling day. */
    public enum Work {
        KNOCK,
        PHONE,
        LIFT,
        TELL
    }

    private static final double RINGS_PER_HOUR = 30;
    private static final double RINGS_ANSWERED = 0.25;
    private static final double LIFTS_PER_HOUR = 2.5;

    /** Of those who ask for a lift, how many would not have come without it. */
    private static final double VOTES_PER_LIFT = 0.5;

    /** How soon somebody must knock for a number taken to save a call. */
    private static final double USED_WITHIN_HOURS = 1.5;

    /** The best first; kinds of work for which there is nothing to do are left out. */
    public static List<Choice> of(PollingDay day, Estimate estimate, List<Ground> grounds) {
        List<Worth> worths = Adviser.worths(day, estimate, grounds);
        List<Choice> choices = new ArrayList<>();
        for (Work work : Work.values()) {
            worths.stream()
                    .max(Comparator.comparingDouble((Worth w) -> votes(work, w, day)))
                    .filter(w -> votes(work, w, day) > 0)
                    .ifPresent(w -> choices.add(new Choice(work, w.ground().id(), range(work, w, day))));
        }
        choices.sort(Comparator.comparingDouble(c -> -c.votesPerHour().mean()));
        return choices;
    }

    private static Range range(Work work, Worth w, PollingDay day) {
        double scale = votes(work, w, day) / w.mean();
        Range knock = w.range();
        return work == Work.LIFT
                ? Range.between(
                        0,
                        w.ground().lifts(),
                        votes(work, w, day),
                        Math.sqrt(votes(work, w, day) * (1 - VOTES_PER_LIFT)))
                : new Range(scale * knock.mean(), scale * knock.low(), scale * knock.high());
    }

    private static double votes(Work work, Worth w, PollingDay day) {
        Ground g = w.ground();
        return switch (work) {
            case KNOCK -> w.mean();
            case PHONE ->
                Math.min(RINGS_PER_HOUR, g.phones())
                        * RINGS_ANSWERED
                        * (1 - w.open().voted())
                        * w.gain()
                        * Worth.LOYALTY;
            case LIFT -> Math.min(LIFTS_PER_HOUR, g.lifts()) * VOTES_PER_LIFT * Worth.LOYALTY;
            case TELL -> saved(w, day) / w.doors() * w.mean();
        };
    }

    /** Calls that need not be made because a teller took the number: of those called on soon enough afterwards. */
    private static double saved(Worth w, PollingDay day) {
        double hour = day.hour();
        double next = Math.min(hour + 1, day.length());
        double share = (DayCurve.PRIOR.cast(next) - DayCurve.PRIOR.cast(hour)) / (1 - DayCurve.PRIOR.cast(hour));
        double voting = w.ground().open() * (1 - w.open().voted()) * w.open().comes() * share;
        double recent = w.ground().made().until(hour) - w.ground().made().until(hour - USED_WITHIN_HOURS);
        double calledOn = Math.min(1, recent / Math.max(1, w.ground().open()));
        return Experience.CAPTURE * voting * calledOn;
    }
}
