package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates without iteration over districts, in the way a careful person could with a spreadsheet: experience gives
 * how many of the unmarked have voted, the doorstep answers of the last hours correct it for the whole seat, and each
 * district's own answers correct it there. The close adds those who are still to come.
 *
 * <p>On simulated days its error for the seat is about 2 points of the promises, and its 90 % interval holds the truth
 * a little more often than it says.
 */
public final class ClosedForm implements Estimator {

    /** Real days break the rules by which days are simulated. */
    private static final double WIDER_CLOSE = 1.25;

    /** With less than this share of the votes to come there is less and less to be wrong about. */
    private static final double LITTLE_TO_COME = 0.1;

    @Override
    public Estimate estimate(PollingDay day) {
        DayCurve curve = DayCurve.PRIOR;
        double cast = curve.cast(day.open());
        SeatFit seat = cast > 0 ? SeatFit.of(day.districts(), curve, day.hour()) : null;
        List<DistrictFit> fits = day.districts().stream()
                .map(d -> DistrictFit.of(d, day, seat, curve))
                .toList();
        double widening = 1 + (WIDER_CLOSE - 1) * Math.min(1, (1 - cast) / LITTLE_TO_COME);
        return new Composed(day, fits, widening).estimate();
    }

    /** What is still to come is taken to come as experience says. */
    @Override
    public List<CurvePoint> curve(PollingDay day) {
        Estimate now = estimate(day);
        double open = day.open();
        double cast = DayCurve.PRIOR.cast(open);
        List<CurvePoint> points = new ArrayList<>();
        for (double hour = 0; hour <= day.length(); hour += CurvePoint.STEP) {
            if (hour <= open) {
                Estimate then = estimate(day.atHour(Math.min(hour, day.hour())));
                points.add(new CurvePoint(hour, then.known(), then.votedNow()));
            } else {
                double share = (DayCurve.PRIOR.cast(hour) - cast) / (1 - cast);
                points.add(new CurvePoint(hour, now.known(), now.votedNow().towards(now.votedAtClose(), share)));
            }
        }
        return points;
    }
}
