package org.committeeroom.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.committeeroom.campaign.Election;
import org.committeeroom.dashboard.DashboardView.Interval;
import org.committeeroom.estimate.Adviser;
import org.committeeroom.estimate.ClosedForm;
import org.committeeroom.estimate.Estimate;
import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimator;
import org.committeeroom.estimate.PollingDay;

/** A dashboard from counts: what is known, beside what is estimated from it. */
record Composition(Snapshot snapshot, Election election, Instant asOf) {

    private static final Estimator ESTIMATOR = new ClosedForm();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double SECONDS_PER_HOUR = Duration.ofHours(1).toSeconds();

    private PollingDay day(Instant moment) {
        return snapshot.day(election.closes(), moment);
    }

    DashboardView view(List<DashboardView.Hour> byHour) {
        PollingDay day = day(asOf);
        Estimate estimate = ESTIMATOR.estimate(day);
        List<DashboardView.Advice> advice = Adviser.advise(day, estimate, snapshot.calls()).stream()
                .map(a -> new DashboardView.Advice(
                        a.district(), Interval.of(a.votesPerTeamHour()), AdviceText.of(a.reasons())))
                .toList();
        return new DashboardView(
                asOf,
                election.opens(),
                election.closes(),
                snapshot.latest().map(this::age).orElse(null),
                DashboardView.Publication.NOT_BEFORE_CLOSE,
                election.closes(),
                totals(estimate),
                districts(estimate),
                advice,
                byHour);
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
                Interval.of(estimate.votedAtClose()));
    }

    private int sum(ToIntFunction<DistrictTally> count) {
        return snapshot.districts().stream().mapToInt(count).sum();
    }

    private List<DashboardView.District> districts(Estimate estimate) {
        List<DashboardView.District> views = new ArrayList<>();
        for (int i = 0; i < snapshot.districts().size(); i++) {
            DistrictTally counts = snapshot.districts().get(i);
            DistrictEstimate of = estimate.districts().get(i);
            double covered = counts.telling().hours(of.hoursOpen());
            views.add(new DashboardView.District(
                    counts.code(),
                    counts.electors(),
                    counts.eligible(),
                    counts.contacted(),
                    counts.promised(),
                    counts.promisedPostal(),
                    counts.knownVoted(),
                    Interval.of(of.votedNow()),
                    Interval.of(of.votedAtClose()),
                    new DashboardView.Telling(toSeconds(covered), toSeconds(of.hoursOpen())),
                    of.priorDriven()));
        }
        return views;
    }

    private static double toSeconds(double hours) {
        return Math.round(hours * SECONDS_PER_HOUR) / SECONDS_PER_HOUR;
    }

    /** How many full hours of polling there are to show. */
    int hoursSoFar() {
        Instant last = asOf.isAfter(election.closes()) ? election.closes() : asOf;
        return last.isBefore(election.opens())
                ? 0
                : (int) Duration.between(election.opens(), last).toHours() + 1;
    }

    List<DashboardView.Hour> hours() {
        List<DashboardView.Hour> hours = new ArrayList<>();
        for (int i = 0; i < hoursSoFar(); i++) {
            Instant moment = election.opens().plus(Duration.ofHours(i));
            Estimate estimate = ESTIMATOR.estimate(day(moment));
            LocalTime clock = moment.atZone(election.timeZone()).toLocalTime();
            hours.add(new DashboardView.Hour(CLOCK.format(clock), estimate.known(), Interval.of(estimate.votedNow())));
        }
        return hours;
    }
}
