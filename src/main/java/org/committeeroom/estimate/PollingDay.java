package org.committeeroom.estimate;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A seat on polling day (or before, or after), as it is known at one moment.
 *
 * @param opens when the polls open
 * @param closes when they close
 * @param now the moment for which to estimate; what happened later is not looked at
 * @param districts every polling district once
 * @param counts what stations said of the ballot papers issued so far
 * @param areas for which figures are wanted beside those of the districts
 */
public record PollingDay(
        Instant opens,
        Instant closes,
        Instant now,
        List<DistrictDay> districts,
        List<StationCount> counts,
        List<Area> areas) {

    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    public PollingDay {
        districts = List.copyOf(districts);
        counts = List.copyOf(counts);
        areas = List.copyOf(areas);
    }

    public PollingDay(Instant opens, Instant closes, Instant now, List<DistrictDay> districts) {
        this(opens, closes, now, districts, List.of(), List.of());
    }

    public PollingDay at(Instant moment) {
        return new PollingDay(opens, closes, moment, districts, counts, areas);
    }

    /** Hours from the opening to that moment, negative before. */
    public static double hours(Instant opens, Instant moment) {
        return Duration.between(opens, moment).toMillis() / MILLIS_PER_HOUR;
    }

    /** With the districts by code: what is worked out from sums does not depend on the order in which they were given. */
    PollingDay inOrder() {
        List<DistrictDay> sorted = districts.stream()
                .sorted(Comparator.comparing(DistrictDay::code))
                .toList();
        return new PollingDay(opens, closes, now, sorted, counts, areas);
    }

    /** The same day at so many hours after the opening. */
    PollingDay atHour(double hour) {
        return at(opens.plusMillis(Math.round(hour * MILLIS_PER_HOUR)));
    }

    double hour() {
        return hours(opens, now);
    }

    /** Hours for which the polls have been open. */
    double open() {
        return Math.min(Math.max(hour(), 0), length());
    }

    /** Hours from the opening to the close. */
    double length() {
        return hours(opens, closes);
    }
}
