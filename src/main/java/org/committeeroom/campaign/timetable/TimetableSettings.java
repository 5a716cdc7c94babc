package org.committeeroom.campaign.timetable;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the operator can say of the calendar. */
@ConfigMapping(prefix = "committee.room.timetable")
interface TimetableSettings {

    /** Bank holidays and days of mourning appointed since this version was made: dates with commas between. */
    Optional<Set<LocalDate>> daysDisregarded();
}
