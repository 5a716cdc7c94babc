package org.committeeroom.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fit has found out about a seat. Never changes; asks for no more than a few milliseconds, also of a day that
 * has gone on since: what has come to be known after the fit counts as known, and the rest is what the fit expects.
 */
public final class Fit implements Estimator {

    private final PollingDay day;
    private final long seed;
    private final double[] mode;
    private final double[] tilt;
    private final double[][] draws;
    private final Map<String, int[]> own = new HashMap<>();

    Fit(PollingDay day, long seed, Layout layout, double[] mode, double[] tilt, double[][] draws) {
        this.day = day;
        this.seed = seed;
        this.mode = mode;
        this.tilt = tilt;
        this.draws = draws;
        for (int d = 0; d < day.districts().size(); d++) {
            own.put(day.districts().get(d).code(), layout.own[d]);
        }
    }

    /** The day from which it was fitted. */
    public PollingDay day() {
        return day;
    }

    public long seed() {
        return seed;
    }

    @Override
    public Estimate estimate(PollingDay later) {
        return new Prediction(later, covering(later)).estimate();
    }

    @Override
    public List<CurvePoint> curve(PollingDay later) {
        return new Retrospect(later, covering(later)).points();
    }

    /** This one, unless there are districts of which it knows nothing. */
    private Fit covering(PollingDay later) {
        return later.districts().stream().allMatch(d -> own.containsKey(d.code()))
                ? this
                : TurnoutModel.fit(later, seed, this);
    }

    int[] own(String code) {
        return own.get(code);
    }

    double[] tilt() {
        return tilt;
    }

    SeatPoint mode() {
        return new SeatPoint(mode);
    }

    SeatPoint[] points() {
        SeatPoint[] points = new SeatPoint[draws.length];
        for (int i = 0; i < draws.length; i++) {
            points[i] = new SeatPoint(draws[i]);
        }
        return points;
    }

    /** Where to begin another fit: what this one knows of the same districts, and experience for the others. */
    double[] start(PollingDay next, Layout layout) {
        double[] x = new double[layout.size];
        System.arraycopy(mode, 0, x, 0, Layout.SEAT);
        for (int d = 0; d < next.districts().size(); d++) {
            int[] from = own.get(next.districts().get(d).code());
            for (int k = 0; from != null && k < Layout.OWN; k++) {
                x[layout.own[d][k]] = mode[from[k]];
            }
        }
        return x;
    }
}
