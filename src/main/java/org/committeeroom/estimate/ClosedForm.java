package org.committeeroom.estimate;

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
        return seat(fits, widening);
    }

    private static Estimate seat(List<DistrictFit> fits, double widening) {
        int known = fits.stream().mapToInt(DistrictFit::known).sum();
        int promises = fits.stream().mapToInt(f -> f.day().promises()).sum();
        Tally now = Tally.sum(fits.stream().map(DistrictFit::now).toList());
        Tally close = Tally.sum(fits.stream().map(DistrictFit::close).toList());
        Range votedNow = Range.between(known, promises, now.mean(), now.sd());
        Range votedAtClose = Range.between(known, promises, close.mean(), close.sd() * widening)
                .notBefore(votedNow);
        var districts = fits.stream().map(f -> f.view(widening)).toList();
        boolean priorDriven = known < promises
                && districts.stream().allMatch(d -> d.priorDriven() || d.open().promises() == 0);
        return new Estimate(known, votedNow, votedAtClose, priorDriven, districts);
    }
}
