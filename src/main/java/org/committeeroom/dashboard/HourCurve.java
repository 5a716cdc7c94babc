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

/**
 * The curve of the day. In very large seats it takes a while, and what came in a moment ago hardly changes it, so there
 * it is not worked out anew each second.
 *
 * @param version of the counts that it was worked out from
 * @param basis by what
 * @param at when
 * @param points every half hour from the opening to the close
 */
record HourCurve(long version, Basis basis, Instant at, List<CurvePoint> points) {

    private static final int LARGE = 100;
    private static final Duration GOOD_FOR_IN_LARGE_SEATS = Duration.ofSeconds(10);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    static HourCurve of(HourCurve before, Composition now) {
        return before != null && before.isGood(now)
                ? before
                : new HourCurve(now.snapshot().version(), now.basis(), now.asOf(), now.points());
    }

    /** What lies ahead of the last curve's moment has to be told from what lies behind. */
    private boolean isGood(Composition now) {
        boolean same = version == now.snapshot().version()
                && basis.estimator() == now.basis().estimator();
        boolean large = now.snapshot().districts().size() > LARGE;
        boolean fresh = at.plus(GOOD_FOR_IN_LARGE_SEATS).isAfter(now.asOf());
        return fresh
                && (same || large)
                && now.election().opens().equals(now.snapshot().opens());
    }

    /** The full hours of polling so far. */
    List<DashboardView.Hour> hours(Election election, Instant asOf) {
        List<DashboardView.Hour> hours = new ArrayList<>();
        for (CurvePoint p : points) {
            Instant moment = moment(election, p);
            if (!moment.isAfter(asOf) && p.hour() == Math.rint(p.hour())) {
                LocalTime clock = moment.atZone(election.timeZone()).toLocalTime();
                hours.add(new DashboardView.Hour(CLOCK.format(clock), moment, p.known(), Interval.of(p.voted())));
            }
        }
        return hours;
    }

    /** All of it, with the moment itself among the half hours. */
    List<DashboardView.CurvePoint> all(Election election, Instant asOf, Estimate now) {
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
            all.add(new DashboardView.CurvePoint(moment, told ? null : p.known(), Interval.of(p.voted())));
        }
        return all;
    }

    private static Instant moment(Election election, CurvePoint p) {
        return election.opens().plusMillis(Math.round(p.hour() * MILLIS_PER_HOUR));
    }
}
