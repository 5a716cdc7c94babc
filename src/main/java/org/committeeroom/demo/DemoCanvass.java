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
import org.committeeroom.demo.DemoSeat.Door;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/**
 * Six weeks of knocking on doors before the poll: four passes through the seat, of which the later ones leave out more
 * and more, in the evenings and at weekends, until somebody has spoken to just over half of the electorate.
 */
final class DemoCanvass {

    /**
     * One time through the seat.
     *
     * @param first day before the poll on which it begins
     * @param last day before the poll on which it ends
     * @param walked share of the walks for which there was a team
     */
    private record Pass(int first, int last, double walked, double answers) {}

    private static final List<Pass> PASSES = List.of(
            new Pass(42, 30, 0.97, 0.40),
            new Pass(29, 18, 0.83, 0.41),
            new Pass(17, 9, 0.55, 0.42),
            new Pass(8, 1, 0.36, 0.43));

    private static final int DOORS_PER_WALK = 50;
    private static final double NO_ACCESS_TO_FLATS = 0.05;
    private static final double SECONDS_PER_DOOR = 140;

    private final DemoSeat seat;
    private final LocalDate pollDate;
    private final ZoneId zone;
    private final Function<Door, UUID> properties;
    private final Chance chance;
    private final ReturnForm.Pad pad;
    private final Conversations conversations;
    private final List<NewReturn> returns = new ArrayList<>();

    private DemoCanvass(DemoSeat seat, long seed, LocalDate pollDate, ZoneId zone, Function<Door, UUID> properties) {
        this.seat = seat;
        this.pollDate = pollDate;
        this.zone = zone;
        this.properties = properties;
        chance = Chance.of(seed, "canvass");
        pad = new ReturnForm.Pad(Chance.of(seed, "canvass ids"), zone, seat);
        conversations = new Conversations(seat, seed, pollDate, pad, returns);
    }

    /**
     * @param returns in the order in which they were made
     * @param promises the electors, by their index, who stand as promises in the end
     */
    record Result(List<NewReturn> returns, BitSet promises) {}

    /** @param properties the identifiers under which the register keeps the doors */
    static Result of(DemoSeat seat, long seed, LocalDate pollDate, ZoneId zone, Function<Door, UUID> properties) {
        return new DemoCanvass(seat, seed, pollDate, zone, properties).run();
    }

    private Result run() {
        List<List<Voter>> households = households();
        for (Pass pass : PASSES) {
            int from = 0;
            while (from < seat.doors().size()) {
                int to = endOfWalk(from);
                if (chance.hit(pass.walked())) {
                    walk(pass, households.subList(from, to));
                }
                from = to;
            }
        }
        returns.sort(Comparator.comparing(NewReturn::at).thenComparing(NewReturn::id));
        return new Result(returns, conversations.promises());
    }

    /** Who lives behind each door. */
    private List<List<Voter>> households() {
        List<List<Voter>> households = new ArrayList<>();
        seat.doors().forEach(d -> households.add(new ArrayList<>()));
        seat.voters().stream()
                .filter(v -> v.door() != null)
                .forEach(v -> households.get(v.door().index()).add(v));
        return households;
    }

    private int endOfWalk(int from) {
        int district = seat.doors().get(from).district();
        int to = from;
        while (to < seat.doors().size()
                && to < from + DOORS_PER_WALK
                && seat.doors().get(to).district() == district) {
            to++;
        }
        return to;
    }

    private void walk(Pass pass, List<List<Voter>> households) {
        Instant at = Sessions.start(pollDate.minusDays(chance.between(pass.last(), pass.first())), zone, chance);
        for (List<Voter> household : households) {
            at = at.plusMillis((long) (SECONDS_PER_DOOR * 1000 * chance.between(0.4, 1.6)));
            List<Voter> wanted = conversations.worthAsking(household);
            if (!wanted.isEmpty()) {
                knock(pass, household.get(0).door(), wanted, at);
            }
        }
    }

    private void knock(Pass pass, Door door, List<Voter> wanted, Instant at) {
        if (door.flat() && chance.hit(NO_ACCESS_TO_FLATS)) {
            atDoor(door, at, "no_access");
        } else if (chance.hit(pass.answers())) {
            conversations.opened(wanted, at);
        } else {
            atDoor(door, at, "not_in");
        }
    }

    /** Of the whole household at once. */
    private void atDoor(Door door, Instant at, String result) {
        returns.add(pad.sheet("canvass", at)
                .with("property", properties.apply(door).toString())
                .with("channel", "doorstep")
                .with("result", result)
                .done());
    }
}
