package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.demo.DemoSeat.Station;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/**
 * All that is recorded on polling day and about postal votes before it, drawn in advance: who votes when, which of
 * them tellers see, and what teams hear when they knock up. What lies ahead of the clock is sent as its time comes.
 */
final class DemoDay {

    private final DemoSeat seat;
    private final long seed;
    private final LocalDate date;
    private final ZoneId zone;
    private final List<NewReturn> returns = new ArrayList<>();

    private DemoDay(DemoSeat seat, long seed, LocalDate date, ZoneId zone) {
        this.seat = seat;
        this.seed = seed;
        this.date = date;
        this.zone = zone;
    }

    /**
     * @param promises the electors, by their index, who stand as promises
     * @param stations the identifiers under which the campaign keeps them
     * @return in the order of their times
     */
    static List<NewReturn> of(
            DemoSeat seat, BitSet promises, long seed, LocalDate date, ZoneId zone, Function<Station, UUID> stations) {
        return new DemoDay(seat, seed, date, zone).run(promises, stations);
    }

    private List<NewReturn> run(BitSet promises, Function<Station, UUID> stations) {
        Turnout turnout = Turnout.of(seat, promises, Chance.of(seed, "turnout"), date, zone);
        Instant[] known = new Instant[seat.voters().size()];
        new Telling(seat, Chance.of(seed, "telling"), pad("telling ids"), date, zone, stations)
                .run(turnout, known, returns);
        new KnockingUp(seat, Chance.of(seed, "knocking up"), pad("knocking up ids"), date, zone)
                .run(turnout, inPerson(promises), known, returns);
        new PostalPack(Chance.of(seed, "post"), pad("post ids"), date, zone).run(turnout, byPost(promises), returns);
        returns.sort(Comparator.comparing(NewReturn::at).thenComparing(NewReturn::id));
        return returns;
    }

    private ReturnForm.Pad pad(String purpose) {
        return new ReturnForm.Pad(Chance.of(seed, purpose), zone, seat);
    }

    private List<Voter> inPerson(BitSet promises) {
        return promises.stream()
                .mapToObj(seat.voters()::get)
                .filter(v -> !v.byPost())
                .toList();
    }

    private List<Voter> byPost(BitSet promises) {
        return promises.stream()
                .mapToObj(seat.voters()::get)
                .filter(Voter::byPost)
                .toList();
    }
}
