package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** When the demo's poll is: always today, in a zone in which the polls are open and much has happened already. */
record PollingTime(LocalDate date, ZoneId zone) {

    private static final ZoneId HOME = ZoneId.of("Europe/London");
    private static final LocalTime EARLIEST = LocalTime.of(9, 30);
    private static final LocalTime LATEST = LocalTime.of(20, 30);
    private static final int AFTERNOON = 15;

    static PollingTime at(Instant now) {
        LocalTime home = now.atZone(HOME).toLocalTime();
        ZoneId zone = home.isBefore(EARLIEST) || home.isAfter(LATEST) ? whereItIsAfternoon(now) : HOME;
        return new PollingTime(now.atZone(zone).toLocalDate(), zone);
    }

    /** The names of these zones have the sign of POSIX: Etc/GMT-3 is three hours ahead. */
    private static ZoneId whereItIsAfternoon(Instant now) {
        int ahead = AFTERNOON - now.atZone(ZoneOffset.UTC).getHour();
        int nearest = ahead < -11 ? ahead + 24 : ahead > 12 ? ahead - 24 : ahead;
        return ZoneId.of("Etc/GMT" + (nearest > 0 ? "-" : "+") + Math.abs(nearest));
    }
}
