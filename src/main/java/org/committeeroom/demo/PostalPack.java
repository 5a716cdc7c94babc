package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** Postal voters who promised and say, when asked, that they have sent it off. Nobody else can know. */
final class PostalPack {

    private static final double SAYS = 0.6;
    private static final double ON_THE_DAY = 0.2;
    private static final int PACKS_ARRIVE = 10;

    private final Chance chance;
    private final ReturnForm.Pad pad;
    private final LocalDate date;
    private final ZoneId zone;

    PostalPack(Chance chance, ReturnForm.Pad pad, LocalDate date, ZoneId zone) {
        this.chance = chance;
        this.pad = pad;
        this.date = date;
        this.zone = zone;
    }

    void run(Turnout turnout, List<Voter> promises, List<NewReturn> returns) {
        for (Voter voter : promises) {
            if (turnout.of(voter) != null && chance.hit(SAYS)) {
                returns.add(pad.about("postal_returned", asked(), voter).done());
            }
        }
    }

    private Instant asked() {
        boolean onTheDay = chance.hit(ON_THE_DAY);
        LocalDate day = onTheDay ? date : date.minusDays(chance.between(1, PACKS_ARRIVE));
        LocalTime time = onTheDay ? LocalTime.of(9, 30) : LocalTime.of(17, 0);
        int hours = onTheDay ? 10 : 3;
        return day.atTime(time)
                .plusSeconds(chance.between(0, hours * 3_600))
                .atZone(zone)
                .toInstant();
    }
}
