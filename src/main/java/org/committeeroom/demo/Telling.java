package org.committeeroom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.demo.DemoSeat.Station;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** Tellers outside the stations: for about a quarter of the hours, and never at some; and counts from inside. */
final class Telling {

    private static final double NEVER_TOLD = 0.15;
    /** Chance that an hour from 7 to 22 o'clock has a teller: before work and after it most of all. */
    private static final double[] MANNED = {.52, .52, .52, .20, .20, .20, .20, .20, .20, .52, .52, .52, .52, .16, .16};

    private static final double CAPTURE = Math.log(0.75 / 0.25);
    private static final double CAPTURE_SPREAD = 0.5;
    private static final double MISREAD = 0.004;
    private static final double NOTICED = 0.7;
    private static final double GIVES_COUNTS = 0.35;
    private static final List<Integer> COUNTED_AT = List.of(11, 15, 19);

    private final DemoSeat seat;
    private final Chance chance;
    private final ReturnForm.Pad pad;
    private final LocalDate date;
    private final ZoneId zone;
    private final Function<Station, UUID> stations;

    Telling(
            DemoSeat seat,
            Chance chance,
            ReturnForm.Pad pad,
            LocalDate date,
            ZoneId zone,
            Function<Station, UUID> stations) {
        this.seat = seat;
        this.chance = chance;
        this.pad = pad;
        this.date = date;
        this.zone = zone;
        this.stations = stations;
    }

    /** @param known filled with the time at which an elector's number reached the campaign */
    void run(Turnout turnout, Instant[] known, List<NewReturn> returns) {
        for (Station station : seat.stations()) {
            List<District> districts = seat.districts().stream()
                    .filter(d -> d.station() == station.index())
                    .toList();
            List<Voter> voters = seat.voters().stream()
                    .filter(v -> districts.contains(seat.districts().get(v.district())))
                    .filter(v -> !v.byPost() && turnout.of(v) != null)
                    .toList();
            Post post = new Post(station, districts.stream().map(District::code).toList(), voters);
            tellers(post, turnout, known, returns);
            counts(post, turnout, returns);
        }
    }

    private record Post(Station station, List<String> districts, List<Voter> voters) {}

    private void tellers(Post post, Turnout turnout, Instant[] known, List<NewReturn> returns) {
        boolean never = chance.hit(NEVER_TOLD);
        double capture = 1 / (1 + Math.exp(-chance.normal(CAPTURE, CAPTURE_SPREAD)));
        int from = -1;
        for (int h = 0; h <= Turnout.HOURS; h++) {
            boolean manned = h < Turnout.HOURS && chance.hit(MANNED[h]) && !never;
            if (manned && from < 0) {
                from = h;
            } else if (!manned && from >= 0) {
                shift(post, new Shift(hour(from), hour(h), capture), turnout, known, returns);
                from = -1;
            }
        }
    }

    private record Shift(Instant from, Instant to, double capture) {}

    private void shift(Post post, Shift shift, Turnout turnout, Instant[] known, List<NewReturn> returns) {
        int missed = 0;
        for (Voter v : post.voters()) {
            Instant voted = turnout.of(v);
            if (voted.isBefore(shift.from()) || !voted.isBefore(shift.to())) {
                continue;
            }
            Instant told = voted.plusSeconds(chance.between(5, 90));
            if (!chance.hit(shift.capture())) {
                missed++;
            } else if (chance.hit(MISREAD)) {
                misread(post, v, told, returns);
            } else {
                returns.add(told(post, v, told).done());
                known[v.index()] = told;
            }
        }
        ReturnForm open = duty(post, shift, shift.from().plusSeconds(20));
        returns.add(open.done());
        returns.add(duty(post, shift, shift.to().plusSeconds(100))
                .with("to", text(shift.to()))
                .with("refused", missed)
                .with("closes", open.id().toString())
                .done());
    }

    private ReturnForm duty(Post post, Shift shift, Instant at) {
        return pad.sheet("teller_shift", at)
                .with("station", stations.apply(post.station()).toString())
                .with("districts", post.districts())
                .with("from", text(shift.from()));
    }

    private ReturnForm told(Post post, Voter voter, Instant at) {
        return pad.about("told", at, voter)
                .with("station", stations.apply(post.station()).toString());
    }

    /** The number of somebody nearby is taken down, and mostly taken back. */
    private void misread(Post post, Voter voter, Instant at, List<NewReturn> returns) {
        int other = Math.max(0, voter.index() - chance.between(1, 9));
        if (seat.voters().get(other).district() != voter.district()) {
            return;
        }
        ReturnForm wrong = told(post, seat.voters().get(other), at);
        returns.add(wrong.done());
        if (chance.hit(NOTICED)) {
            returns.add(pad.sheet("undo", at.plusSeconds(chance.between(3, 50)))
                    .with("return", wrong.id().toString())
                    .done());
        }
    }

    private void counts(Post post, Turnout turnout, List<NewReturn> returns) {
        if (!chance.hit(GIVES_COUNTS)) {
            return;
        }
        for (int hour : COUNTED_AT) {
            Instant at = hour(hour - Turnout.FIRST_HOUR).plusSeconds(chance.between(60, 1_200));
            long count =
                    post.voters().stream().filter(v -> turnout.hasVoted(v, at)).count();
            returns.add(pad.sheet("station_count", at)
                    .with("station", stations.apply(post.station()).toString())
                    .with("districts", post.districts())
                    .with("count", count)
                    .done());
        }
    }

    private Instant hour(int sinceOpening) {
        return date.atTime(Turnout.FIRST_HOUR, 0)
                .plusHours(sinceOpening)
                .atZone(zone)
                .toInstant();
    }

    private String text(Instant at) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }
}
