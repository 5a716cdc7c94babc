package org.committeeroom.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** When teams go out: in the evening on working days, four times a day at weekends. */
final class Sessions {

    private static final List<LocalTime> WORKING_DAYS =
            List.of(LocalTime.of(17, 30), LocalTime.of(18, 0), LocalTime.of(18, 15));
    private static final List<LocalTime> WEEKENDS =
            List.of(LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(15, 0), LocalTime.of(17, 0));

    private Sessions() {}

    static Instant start(LocalDate day, ZoneId zone, Chance chance) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day.atTime(chance.among(weekend ? WEEKENDS : WORKING_DAYS))
                .atZone(zone)
                .toInstant();
    }
}
