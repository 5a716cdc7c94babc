package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The curve of the day as everything that is known by now shows it, and as it is expected to go on. */
final class Retrospect {

    /** Fewer draws than for the figures of now are enough to draw a band. */
    private static final int EVERY = 8;

    private final PollingDay day;
    private final SeatSight sight;
    private final Fit fit;

    Retrospect(PollingDay asGiven, Fit fit) {
        this.day = asGiven.inOrder();
        this.sight = SeatSight.of(day);
        this.fit = fit;
    }

    List<CurvePoint> points() {
        int n = (int) Math.floor(day.length() / CurvePoint.STEP) + 1;
        SeatPoint[] all = fit.points();
        double[][] voted = new double[n][all.length / EVERY];
        for (int k = 0; k < voted[0].length; k++) {
            for (int d = 0; d < sight.districts().size(); d++) {
                DistrictSight s = sight.districts().get(d);
                DistrictPoint point =
                        new DistrictPoint(all[k * EVERY], s, fit.own(s.day().code()));
                for (int i = 0; i < n; i++) {
                    voted[i][k] += Outcome.votedBy(s, point, i * CurvePoint.STEP);
                }
            }
        }
        SeatPoint mode = fit.mode();
        List<CurvePoint> points = new ArrayList<>();
        double shift = 0;
        for (int i = 0; i < n; i++) {
            double hour = i * CurvePoint.STEP;
            shift = hour <= day.hour()
                    ? votedBy(mode, hour) - Arrays.stream(voted[i]).average().orElse(0)
                    : shift;
            for (int k = 0; k < voted[i].length; k++) {
                voted[i][k] += shift;
            }
            points.add(point(hour, voted[i]));
        }
        return points;
    }

    /** As {@link Prediction} has it: the draws lie around the mode up to now, and go on from there. */
    private double votedBy(SeatPoint seat, double hour) {
        double sum = 0;
        for (DistrictSight s : sight.districts()) {
            sum += Outcome.votedBy(s, new DistrictPoint(seat, s, fit.own(s.day().code())), hour);
        }
        return sum;
    }

    private CurvePoint point(double hour, double[] voted) {
        double then = Math.min(hour, day.hour());
        int known = 0;
        int promises = 0;
        double postal = 0;
        for (DistrictDay d : day.districts()) {
            known += d.known(then);
            promises += d.promises();
            postal += PostalVote.at(d, hour, day.length()).voted();
        }
        double mean = 0;
        for (int k = 0; k < voted.length; k++) {
            voted[k] = Math.min(promises, Math.max(known, voted[k] + postal));
            mean += voted[k] / voted.length;
        }
        return new CurvePoint(hour, known, Drawn.range(voted, mean));
    }
}
