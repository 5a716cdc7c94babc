package org.committeeroom.estimate;

import java.util.Collection;
import java.util.List;

/**
 * How fast teams get round and how often doors open, learnt today: what was seen in one place is drawn towards the seat,
 * and the seat towards experience.
 *
 * @param doors calls in a team-hour in the seat
 * @param answered share of calls answered in the seat at this hour
 */
record Pace(double doors, double answered, double hour) {

    /** A pair that calls on promises only. */
    private static final double DOORS = 25;

    private static final double DOORS_SEAT_HOURS = 4;
    private static final double DOORS_PLACE_HOURS = 1.5;

    private static final double ANSWER_BY_DAY = 0.30;
    private static final double ANSWER_IN_THE_EVENING = 0.45;
    private static final double EVENING_FROM = 10;
    private static final double EVENING_TO = 13.5;

    /** Experience counts for as many calls as this beside those of the seat, and these beside those of the place. */
    private static final double EXPERIENCE_CALLS = 50;

    private static final double SEAT_CALLS = 20;
    private static final double RECENT_HOURS = 2;

    static Pace of(Collection<Ground> all, double hour) {
        double[] out = outings(all, hour);
        double doors = (DOORS_SEAT_HOURS * DOORS + out[1]) / (DOORS_SEAT_HOURS + out[0]);
        double[] calls = calls(all, hour);
        double answered = (EXPERIENCE_CALLS * experience(hour) + calls[1]) / (EXPERIENCE_CALLS + calls[0]);
        return new Pace(doors, answered, hour);
    }

    double doors(Ground g) {
        double[] out = outings(List.of(g), hour);
        return (DOORS_PLACE_HOURS * doors + out[1]) / (DOORS_PLACE_HOURS + out[0]);
    }

    double hoursOut(Ground g) {
        return outings(List.of(g), hour)[0];
    }

    double answered(Ground g) {
        double[] calls = calls(List.of(g), hour);
        return (SEAT_CALLS * answered + calls[1]) / (SEAT_CALLS + calls[0]);
    }

    static double experience(double hour) {
        return hour >= EVENING_FROM && hour < EVENING_TO ? ANSWER_IN_THE_EVENING : ANSWER_BY_DAY;
    }

    /** Hours out and doors called at. */
    private static double[] outings(Collection<Ground> all, double hour) {
        double hours = 0;
        double doors = 0;
        for (Ground g : all) {
            for (Ground.Outing o : g.outings()) {
                if (o.from() < hour) {
                    hours += Math.min(o.to(), hour) - o.from();
                    doors += o.doors();
                }
            }
        }
        return new double[] {hours, doors};
    }

    /** Calls made of late, and how many were answered. */
    private static double[] calls(Collection<Ground> all, double hour) {
        double made = 0;
        double answered = 0;
        for (Ground g : all) {
            made += g.made().until(hour) - g.made().until(hour - RECENT_HOURS);
            answered += g.answered().until(hour) - g.answered().until(hour - RECENT_HOURS);
        }
        return new double[] {made, answered};
    }
}
