package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.CurvePoint;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.PollingDay;

/** A dashboard from counts: what is known, beside what is estimated from it. */
record Composition(Snapshot snapshot, Election election, Instant asOf, Basis basis) {

    private PollingDay day() {
        return snapshot.day(election.closes(), asOf);
    }

    List<CurvePoint> points() {
        return basis.estimator().curve(day());
    }

    DashboardView view(HourCurve curve) {
        PollingDay day = day();
        Estimate estimate = basis.estimator().estimate(day);
        Counsel counsel = Counsel.of(snapshot, day, estimate);
        double hoursOpen = PollingDay.hours(election.opens(), within(asOf));
        Groups groups = new Groups(snapshot, estimate, hoursOpen);
        return new DashboardView(
                asOf,
                election.opens(),
                election.closes(),
                snapshot.latest().map(this::age).orElse(null),
                DashboardView.Publication.NOT_BEFORE_CLOSE,
                election.closes(),
                estimate.method(),
                basis.fittedAt(),
                basis.fitting(),
                totals(estimate),
                districts(estimate),
                groups.wards(),
                groups.rooms(),
                counsel.advice(),
                counsel.work(),
                counsel.moves(),
                curve.hours(election, asOf, snapshot),
                curve.all(election, asOf, snapshot, estimate),
                new HalfHour(snapshot, election, asOf).changes(day, estimate, basis),
                AlertText.of(Alerts.at(snapshot, election.closes(), asOf)));
    }

    /** The nearest moment at which the polls are open. */
    private Instant within(Instant moment) {
        return moment.isBefore(election.opens())
                ? election.opens()
                : moment.isAfter(election.closes()) ? election.closes() : moment;
    }

    private String age(Instant latest) {
        Duration age = Duration.between(latest, asOf);
        return (age.isNegative() ? Duration.ZERO : Duration.ofSeconds(age.toSeconds())).toString();
    }

    private DashboardView.Totals totals(Estimate estimate) {
        int eligible = sum(DistrictTally::eligible);
        int contacted = sum(DistrictTally::contacted);
        return new DashboardView.Totals(
                sum(DistrictTally::electors),
                eligible,
                contacted,
                eligible == 0 ? 0 : Math.round(1_000.0 * contacted / eligible) / 1_000.0,
                sum(DistrictTally::promised),
                sum(DistrictTally::promisedPostal),
                sum(DistrictTally::knownVoted),
                Interval.of(estimate.votedNow()),
                Interval.of(estimate.votedAtClose()),
                DashboardView.Postal.of(estimate.postal()),
                estimate.priorDriven(),
                Latest.among(
                        snapshot.districts().stream().map(DistrictTally::latest).toList()));
    }

    private int sum(ToIntFunction<DistrictTally> count) {
        return snapshot.districts().stream().mapToInt(count).sum();
    }

    private List<DashboardView.District> districts(Estimate estimate) {
        List<DashboardView.District> views = new ArrayList<>();
        for (int i = 0; i < snapshot.districts().size(); i++) {
            DistrictTally counts = snapshot.districts().get(i);
            DistrictEstimate of = estimate.districts().get(i);
            views.add(new DashboardView.District(
                    counts.code(),
                    counts.row().name(),
                    counts.row().ward(),
                    counts.row().station(),
                    counts.row().stationId(),
                    counts.electors(),
                    counts.eligible(),
                    counts.contacted(),
                    counts.promised(),
                    counts.promisedPostal(),
                    counts.knownVoted(),
                    Interval.of(of.votedNow()),
                    Interval.of(of.votedAtClose()),
                    DashboardView.Telling.of(counts.telling().hours(of.hoursOpen()), of.hoursOpen()),
                    of.priorDriven(),
                    DashboardView.Postal.of(of.postal()),
                    of.asked(),
                    counts.lifts(),
                    counts.latest()));
        }
        return views;
    }
}
