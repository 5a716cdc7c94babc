package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When somebody took numbers at a station: windows in order, without overlap. */
public record Telling(List<Window> windows) {

    public static final Telling NONE = new Telling(List.of());

    /** From one time to another, in hours since the polls opened. */
    public record Window(double from, double to) {}

    public Telling {
        windows = List.copyOf(windows);
    }

    /** Two tellers at the same time cover it once. */
    public static Telling of(List<Window> shifts) {
        List<Window> merged = new ArrayList<>();
        shifts.stream()
                .filter(w -> w.to() > w.from())
                .sorted(Comparator.comparingDouble(Window::from).thenComparing(Window::to))
                .forEach(w -> add(merged, w));
        return merged.isEmpty() ? NONE : new Telling(merged);
    }

    private static void add(List<Window> merged, Window next) {
        int last = merged.size() - 1;
        if (last >= 0 && next.from() <= merged.get(last).to()) {
            Window before = merged.get(last);
            merged.set(last, new Window(before.from(), Math.max(before.to(), next.to())));
        } else {
            merged.add(next);
        }
    }

    /** Hours covered between the opening and that time. */
    public double hours(double now) {
        double hours = 0;
        for (Window w : windows) {
            hours += Math.max(0, Math.min(w.to(), now) - Math.max(w.from(), 0));
        }
        return hours;
    }

    /** The share of the day's votes that is cast while a teller stands there, until that time. */
    double share(DayCurve curve, double now) {
        double share = 0;
        for (Window w : windows) {
            share += Math.max(0, curve.cast(Math.min(w.to(), now)) - curve.cast(Math.min(w.from(), now)));
        }
        return share;
    }
}
