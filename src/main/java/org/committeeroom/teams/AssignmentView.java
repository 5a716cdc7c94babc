package org.committeeroom.teams;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        UUID team,

        @Schema(description = "Code of the polling district, or null")
        String district,

        UUID walk,
        Task task,
        Instant from,
        Instant to,

        @Schema(description = "What cannot both be meant: the team is elsewhere, or another team does the same")
        List<String> warnings) {

    /** What is needed to say of an assignment where it is and what it clashes with. */
    record Surroundings(Map<UUID, String> districts, Map<UUID, String> teams, List<Assignment> sameTime, ZoneId zone) {

        private String where(Assignment a) {
            return a.district == null ? "a walk" : districts.get(a.district);
        }

        private String clash(Assignment a, Assignment other) {
            DateTimeFormatter time =
                    DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK).withZone(zone);
            String what = other.task.name().toLowerCase(Locale.ROOT).replace('_', '-') + " in " + where(other);
            String who = a.team.equals(other.team) ? "" : " by " + teams.get(other.team);
            return "overlaps " + what + who + ", " + time.format(other.starts) + " to " + time.format(other.ends);
        }
    }

    static AssignmentView of(Assignment a, Surroundings around) {
        return new AssignmentView(
                a.id,
                a.team,
                a.district == null ? null : around.districts().get(a.district),
                a.walk,
                a.task,
                a.starts,
                a.ends,
                around.sameTime().stream()
                        .filter(a::clashesWith)
                        .map(other -> around.clash(a, other))
                        .toList());
    }
}
