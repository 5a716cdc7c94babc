package org.committeeroom.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.committeeroom.campaign.timetable.Deadline;
import org.committeeroom.campaign.timetable.Timetable;
import org.committeeroom.security.Scope;

/** Which deadline of the timetable applies to a case. */
@ApplicationScoped
class DueDates {

    private final Timetable timetable;
    private final Clock clock;

    DueDates(Timetable timetable, Clock clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    List<RegistrationCase> on(Scope scope, List<RegistrationCase> cases) {
        List<Deadline> deadlines = timetable.of(scope).items();
        Instant now = clock.instant();
        return cases.stream().map(c -> c.with(due(c, deadlines, now))).toList();
    }

    private static RegistrationCase.Due due(RegistrationCase one, List<Deadline> deadlines, Instant now) {
        return deadlines.stream()
                .filter(d -> one.needs().stream().anyMatch(n -> n.endsWith(d.code())))
                .findFirst()
                .map(d -> new RegistrationCase.Due(
                        d.code(), d.at(), !d.at().toInstant().isAfter(now)))
                .orElse(null);
    }
}
