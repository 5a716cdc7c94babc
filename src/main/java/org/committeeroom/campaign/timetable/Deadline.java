package org.committeeroom.campaign.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a poll's timetable. */
@Schema(name = "Deadline")
public record Deadline(
        @Schema(description = "Which: registration, postal, proxy …")
        String code,

        LocalDate date,

        @Schema(description = "In the campaign's time zone; null: the whole day", nullable = true, example = "17:00")
        String time,

        @Schema(description = "When it is past; for `from`, when it begins")
        OffsetDateTime at,

        Bound bound,

        @Schema(description = "Before the poll; null for what comes after it", nullable = true)
        Integer workingDays,

        @Schema(description = "The law that says so") String source) {

    public enum Bound {
        /** At the latest. */
        BY,
        /** On that day. */
        ON,
        /** From then on. */
        FROM
    }

    LocalTime clock() {
        return time == null ? null : LocalTime.parse(time);
    }
}
