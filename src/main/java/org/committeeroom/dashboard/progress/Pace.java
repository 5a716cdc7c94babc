package org.committeeroom.dashboard.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.committeeroom.dashboard.progress.History.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the campaign gets to where it wants in time, if it goes on as in the last week. */
@Schema(name = "Pace")
record Pace(
        @Schema(description = "Electors to be spoken with") int target,

        @Schema(description = "New contacts a day in the last seven days")
        double perDay,

        @Schema(
                description =
                        "New contacts a day that it takes from now on; 0 once it is reached, null if no day is left",
                nullable = true)
        Double neededPerDay,

        @Schema(description = "Days left to canvass, today included")
        int daysLeft,

        @Schema(description = "Electors who will have been spoken with when the polls open, at this pace")
        int expected,

        @Schema(
                description = "When the target is reached at this pace; null if it is not before the poll",
                nullable = true)
        LocalDate reachedOn,

        boolean onCourse) {

    private static final int WEEK = 7;

    /** @param today the first day on which there is still something to be done */
    static Pace of(
            Map<LocalDate, Day> days, int contacted, int electors, double rate, LocalDate today, LocalDate poll) {
        int target = (int) Math.ceil(electors * rate);
        int left = (int) Math.max(0, ChronoUnit.DAYS.between(today, poll));
        double perDay = lastWeek(days, today) / (double) WEEK;
        int missing = Math.max(0, target - contacted);
        Double needed =
                missing == 0 ? Double.valueOf(0) : left == 0 ? null : Double.valueOf(tenths((double) missing / left));
        int expected = Math.min(electors, (int) Math.round(contacted + perDay * left));
        return new Pace(
                target,
                tenths(perDay),
                needed,
                left,
                expected,
                reached(days, target, missing, perDay, left, today),
                expected >= target);
    }

    private static int lastWeek(Map<LocalDate, Day> days, LocalDate today) {
        int contacts = 0;
        for (int i = 1; i <= WEEK; i++) {
            contacts += days.getOrDefault(today.minusDays(i), Day.NONE).contacts();
        }
        return contacts;
    }

    private static LocalDate reached(
            Map<LocalDate, Day> days, int target, int missing, double perDay, int left, LocalDate today) {
        if (missing > 0) {
            double wanted = perDay <= 0 ? Double.POSITIVE_INFINITY : Math.ceil(missing / perDay);
            return wanted > left ? null : today.plusDays((long) wanted - 1);
        }
        int sum = 0;
        for (Map.Entry<LocalDate, Day> day : days.entrySet()) {
            sum += day.getValue().contacts();
            if (sum >= target) {
                return day.getKey();
            }
        }
        return null;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
