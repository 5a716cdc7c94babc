package org.committeeroom.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The poll that a campaign is for. */
public record Election(ElectionType type, Nation nation, LocalDate pollDate, ZoneId timeZone) {

    /** Polling hours at all statutory polls (Representation of the People Act 1983, schedule 1 rule 1). */
    public static final LocalTime OPENS = LocalTime.of(7, 0);

    public static final LocalTime CLOSES = LocalTime.of(22, 0);

    public Instant opens() {
        return pollDate.atTime(OPENS).atZone(timeZone).toInstant();
    }

    public Instant closes() {
        return pollDate.atTime(CLOSES).atZone(timeZone).toInstant();
    }
}
