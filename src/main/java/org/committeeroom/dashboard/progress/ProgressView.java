package org.committeeroom.dashboard.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeeroom.dashboard.progress.History.Day;
import org.committeeroom.dashboard.progress.History.Doors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of the canvass as it is sent. */
@Schema(name = "Progress")
record ProgressView(
        Instant asOf,

        @Schema(description = "Returns made later are not looked at: asOf, or when the polls opened")
        Instant until,

        @Schema(description = "Electors who may vote in this election")
        int eligible,

        @Schema(description = "Of these, with whom somebody has spoken")
        int contacted,

        double contactRate,
        int promised,
        Target targets,
        Pace pace,

        @Schema(description = "Every day from the first return to the last, in the campaign's time zone")
        List<DayView> days,

        @Schema(description = "Hours of the day in which somebody has called at a door")
        List<HourView> hours,

        @Schema(description = "By code") List<District> districts,

        @Schema(description = "Promises who were asked again on another day: what a promise is worth")
        Retest retest) {

    @Schema(name = "ProgressDay")
    record DayView(
            LocalDate date,

            @Schema(description = "Electors spoken with for the first time")
            int contacts,

            @Schema(description = "Electors spoken with up to the end of that day")
            int contacted,

            int promisesGained,

            @Schema(description = "Promises that no longer stand: changed their mind, withdrew consent, moved, died")
            int promisesLost,

            @Schema(description = "Promises that stood at the end of that day")
            int promised,

            @Schema(description = "Doors at which somebody called")
            int called,

            @Schema(description = "Of these, where somebody answered")
            int opened) {}

    @Schema(name = "ProgressHour")
    record HourView(
            @Schema(description = "From 0 to 23", examples = "18")
            int hour,

            boolean weekend,
            int called,
            int opened,
            double share,

            @Schema(description = "Bounds of the share's 90 % interval")
            double low,

            double high) {

        /** Wilson 1927. */
        private static final double NINETY = 1.645;

        static HourView of(History.Hour hour, Doors doors) {
            double n = doors.called();
            double p = doors.opened() / n;
            double z2 = NINETY * NINETY;
            double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
            double half = NINETY * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
            return new HourView(
                    hour.hour(),
                    hour.weekend(),
                    doors.called(),
                    doors.opened(),
                    rounded(p),
                    rounded(Math.max(0, middle - half)),
                    rounded(Math.min(1, middle + half)));
        }
    }

    @Schema(name = "ProgressDistrict")
    record District(
            String code,
            @Schema(nullable = true) String ward,
            int eligible,
            int contacted,
            double contactRate,
            int promised,

            @Schema(description = "Electors spoken with up to the end of each of the days")
            List<Integer> contactedByDay) {}

    @Schema(name = "ProgressRetest")
    record Retest(int asked, int same) {}

    static ProgressView of(Canvass.Read read, Target target) {
        History all = read.all();
        List<LocalDate> dates = dates(all.days());
        return new ProgressView(
                read.at(),
                read.until(),
                all.electors(),
                all.contacted(),
                share(all.contacted(), all.electors()),
                all.promised(),
                target,
                Pace.of(
                        all.days(),
                        all.contacted(),
                        all.electors(),
                        target.contactRate(),
                        read.until().atZone(read.election().timeZone()).toLocalDate(),
                        read.election().pollDate()),
                days(all.days(), dates),
                all.hours().entrySet().stream()
                        .map(e -> HourView.of(e.getKey(), e.getValue()))
                        .toList(),
                read.districts().entrySet().stream()
                        .map(e -> district(e.getKey(), e.getValue(), dates))
                        .toList(),
                new Retest(all.asked(), all.same()));
    }

    private static List<LocalDate> dates(Map<LocalDate, Day> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<LocalDate> known = days.keySet().stream().sorted().toList();
        LocalDate last = known.get(known.size() - 1);
        LocalDate earliest = last.minusDays(MOST_DAYS - 1L);
        LocalDate first = known.get(0).isBefore(earliest) ? earliest : known.get(0);
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** A phone whose clock is years behind makes no list of thousands of days. */
    private static final int MOST_DAYS = 400;

    private static List<DayView> days(Map<LocalDate, Day> days, List<LocalDate> dates) {
        List<DayView> views = new ArrayList<>();
        int contacted = before(days, dates);
        int promised = dates.isEmpty()
                ? 0
                : days.entrySet().stream()
                        .filter(e -> e.getKey().isBefore(dates.get(0)))
                        .mapToInt(e -> e.getValue().gained() - e.getValue().lost())
                        .sum();
        for (LocalDate date : dates) {
            Day day = days.getOrDefault(date, Day.NONE);
            contacted += day.contacts();
            promised += day.gained() - day.lost();
            views.add(new DayView(
                    date,
                    day.contacts(),
                    contacted,
                    day.gained(),
                    day.lost(),
                    promised,
                    day.doors().called(),
                    day.doors().opened()));
        }
        return views;
    }

    private static int before(Map<LocalDate, Day> days, List<LocalDate> dates) {
        return days.entrySet().stream()
                .filter(e -> e.getKey().isBefore(dates.get(0)))
                .mapToInt(e -> e.getValue().contacts())
                .sum();
    }

    private static District district(CanvassLog.Area area, History history, List<LocalDate> dates) {
        return new District(
                area.code(),
                area.ward(),
                history.electors(),
                history.contacted(),
                share(history.contacted(), history.electors()),
                history.promised(),
                days(history.days(), dates).stream().map(DayView::contacted).toList());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
