package org.committeeroom.estimate;

import java.util.ArrayList;
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
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            points.add(point(i * CurvePoint.STEP, voted[i]));
        }
        return points;
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
