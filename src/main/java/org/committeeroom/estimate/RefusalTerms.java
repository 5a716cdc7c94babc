package org.committeeroom.estimate;

import static org.committeeroom.estimate.Level.square;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What tellers say of those who gave them no number. It bounds how much they get: of those whom they met, so many told;
 * whom they did not meet they do not know.
 */
final class RefusalTerms {

    /** Of those who pass, how many a teller speaks to; and, on the logit, how far that and the counting may be off. */
    private static final double MET = 0.9;

    private static final double SD = 0.4;

    /** Too few to say anything; none at all mostly means that nobody counted. */
    private static final int FEWEST = 20;

    /**
     * @param capture where the capture of the place stands among the unknowns
     * @param seen the capture that was seen, on the logit
     */
    private record Place(int capture, int block, double seen) {}

    private final List<Place> places = new ArrayList<>();
    private final Layout layout;

    RefusalTerms(SeatSight sight, double now) {
        this.layout = sight.layout();
        Set<Integer> done = new HashSet<>();
        for (int d = 0; d < sight.districts().size(); d++) {
            int capture = layout.own[d][0];
            List<PollingPlace.Refused> shifts =
                    sight.districts().get(d).day().place().refused();
            if (!shifts.isEmpty() && done.add(capture)) {
                add(sight, capture, layout.block[d], shifts, now);
            }
        }
    }

    private void add(SeatSight sight, int capture, int block, List<PollingPlace.Refused> shifts, double now) {
        int refused = 0;
        int told = 0;
        for (PollingPlace.Refused shift : shifts) {
            if (shift.from() < now) {
                refused += shift.count();
                double to = Math.min(shift.to(), now);
                for (int d = 0; d < sight.districts().size(); d++) {
                    told += layout.own[d][0] == capture
                            ? told(sight.districts().get(d).day(), shift.from(), to)
                            : 0;
                }
            }
        }
        if (refused > 0 && refused + told >= FEWEST) {
            places.add(new Place(capture, block, Logit.of(MET * (told + 0.5) / (told + refused + 1))));
        }
    }

    private static int told(DistrictDay d, double from, double to) {
        Times promises = d.marked();
        Times others = d.place().others();
        return promises.until(to) - promises.until(from) + others.until(to) - others.until(from);
    }

    double value(double[] x) {
        double sum = 0;
        for (Place p : places) {
            sum -= square(off(p, x) / SD) / 2;
        }
        return sum;
    }

    double at(double[] x, double[] slope, ArrowMatrix precision) {
        for (Place p : places) {
            double pull = -off(p, x) / square(SD);
            slope[Layout.CAPTURE] += pull;
            slope[p.capture()] += pull * Beliefs.DISTRICT_CAPTURE_SD;
            precision.seat[Layout.CAPTURE][Layout.CAPTURE] += 1 / square(SD);
            double[] row = precision.rows[p.block()][p.capture() - layout.start[p.block()]];
            row[Layout.CAPTURE] += Beliefs.DISTRICT_CAPTURE_SD / square(SD);
        }
        addOwn(precision);
        return value(x);
    }

    /** Only what it says of the districts' own unknowns. */
    void addOwn(ArrowMatrix blocks) {
        for (Place p : places) {
            int at = p.capture() - layout.start[p.block()];
            blocks.rows[p.block()][at][Layout.SEAT + at] += square(Beliefs.DISTRICT_CAPTURE_SD / SD);
        }
    }

    private static double off(Place p, double[] x) {
        return x[Layout.CAPTURE] + Beliefs.DISTRICT_CAPTURE_SD * x[p.capture()] - p.seen();
    }
}
