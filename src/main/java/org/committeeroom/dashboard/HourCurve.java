package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.CurvePoint;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimator;
import org.committeeroom.estimate.Range;

/**
 * The curve of the day. It takes longer than all the rest of a dashboard, and what came in a moment ago hardly changes
 * it, so it is not worked out anew each second.
 *
 * @param estimator by which it was worked out
 * @param at when
 * @param points every half hour from the opening to the close
 */
record HourCurve(Estimator estimator, Instant at, List<CurvePoint> points) {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    static HourCurve of(HourCurve before, Composition now) {
        Estimator estimator = now.basis().estimator();
        boolean good = before != null
                && before.estimator == estimator
                && before.at.plus(GOOD_FOR).isAfter(now.asOf());
        return good ? before : new HourCurve(estimator, now.asOf(), now.points());
    }

    /** The full hours of polling so far. */
    List<DashboardView.Hour> hours(Election election, Instant asOf, Snapshot now) {
        List<DashboardView.Hour> hours = new ArrayList<>();
        for (CurvePoint p : points) {
            Instant moment = moment(election, p);
            if (!moment.isAfter(asOf) && p.hour() == Math.rint(p.hour())) {
                LocalTime clock = moment.atZone(election.timeZone()).toLocalTime();
                int known = known(now, p);
                hours.add(new DashboardView.Hour(CLOCK.format(clock), moment, known, atLeast(known, p.voted())));
            }
        }
        return hours;
    }

    /** All of it, with the moment itself among the half hours. */
    List<DashboardView.CurvePoint> all(Election election, Instant asOf, Snapshot counts, Estimate now) {
        List<DashboardView.CurvePoint> all = new ArrayList<>();
        boolean told = asOf.isBefore(election.opens());
        for (CurvePoint p : points) {
            Instant moment = moment(election, p);
            if (!told && !moment.isBefore(asOf)) {
                all.add(new DashboardView.CurvePoint(asOf, now.known(), Interval.of(now.votedNow())));
                told = true;
                if (moment.equals(asOf)) {
                    continue;
                }
            }
            int known = told ? now.known() : known(counts, p);
            all.add(new DashboardView.CurvePoint(moment, told ? null : known, atLeast(known, p.voted())));
        }
        return all;
    }

    /** What is known is counted anew each time. */
    private static int known(Snapshot now, CurvePoint p) {
        return now.districts().stream().mapToInt(d -> d.day().known(p.hour())).sum();
    }

    private static Interval atLeast(int known, Range voted) {
        return Interval.of(
                new Range(Math.max(known, voted.mean()), Math.max(known, voted.low()), Math.max(known, voted.high())));
    }

    private static Instant moment(Election election, CurvePoint p) {
        return election.opens().plusMillis(Math.round(p.hour() * MILLIS_PER_HOUR));
    }
}
