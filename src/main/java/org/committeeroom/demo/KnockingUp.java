package org.committeeroom.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.committeeroom.demo.DemoSeat.District;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;

/** Teams calling on promises that are not known to have voted, in four rounds. */
final class KnockingUp {

    /** @param reach share of a district's list that its teams get through */
    private record Round(LocalTime from, LocalTime to, double reach) {}

    private static final List<Round> ROUNDS = List.of(
            new Round(LocalTime.of(10, 0), LocalTime.of(13, 0), 0.30),
            new Round(LocalTime.of(14, 0), LocalTime.of(16, 30), 0.35),
            new Round(LocalTime.of(16, 30), LocalTime.of(19, 0), 0.50),
            new Round(LocalTime.of(19, 0), LocalTime.of(21, 30), 0.50));

    private static final LocalTime HOME_FROM_WORK = LocalTime.of(17, 0);
    private static final double ANSWERS_BY_DAY = 0.30;
    private static final double ANSWERS_IN_THE_EVENING = 0.45;
    private static final double VOTERS_SAY_SO = 0.97;
    /** Who has not voted says so nevertheless: "they will say they have voted". */
    private static final double FALSE_YES = 0.06;

    private static final double[] ANSWERS = {900, 40, 18, 8, 12, 10};
    private static final List<String> NAMES =
            List.of("will_vote", "wont_vote", "needs_lift", "moved", "against", "do_not_return");

    private final DemoSeat seat;
    private final Chance chance;
    private final ReturnForm.Pad pad;
    private final LocalDate date;
    private final ZoneId zone;
    private final BitSet finished = new BitSet();

    KnockingUp(DemoSeat seat, Chance chance, ReturnForm.Pad pad, LocalDate date, ZoneId zone) {
        this.seat = seat;
        this.chance = chance;
        this.pad = pad;
        this.date = date;
        this.zone = zone;
    }

    void run(Turnout turnout, List<Voter> promises, Instant[] known, List<NewReturn> returns) {
        List<List<Voter>> lists = new ArrayList<>();
        seat.districts().forEach(d -> lists.add(new ArrayList<>()));
        promises.stream().filter(v -> v.door() != null).forEach(v -> lists.get(v.district())
                .add(v));
        for (int round = 0; round < ROUNDS.size(); round++) {
            for (District district : seat.districts()) {
                knock(round, lists.get(district.index()), turnout, known, returns);
            }
        }
    }

    private void knock(int n, List<Voter> list, Turnout turnout, Instant[] known, List<NewReturn> returns) {
        Round round = ROUNDS.get(n);
        Instant start = date.atTime(round.from()).atZone(zone).toInstant();
        long length = Duration.between(round.from(), round.to()).toMillis();
        int doors = (int) (list.size() * Math.min(0.95, round.reach() * chance.between(0.3, 1.7)));
        int first = list.isEmpty() ? 0 : chance.between(0, list.size() - 1);
        for (int i = 0; i < doors; i++) {
            Voter voter = list.get((first + i) % list.size());
            Instant at = start.plusMillis((long) ((i + chance.unit()) * length / doors));
            boolean crossedOff = known[voter.index()] != null && known[voter.index()].isBefore(at);
            if (!crossedOff && !finished.get(voter.index())) {
                String result = answer(voter, at, turnout);
                ReturnForm call =
                        pad.about("knock_up", at, voter).with("round", n + 1).with("result", result);
                if (result.equals("will_vote")) {
                    promiseATime(call, voter, at);
                }
                returns.add(call.done());
                follow(result, voter, at, known, returns);
            }
        }
    }

    private String answer(Voter voter, Instant at, Turnout turnout) {
        boolean evening = !at.atZone(zone).toLocalTime().isBefore(HOME_FROM_WORK);
        if (!chance.hit(evening ? ANSWERS_IN_THE_EVENING : ANSWERS_BY_DAY)) {
            return "not_in";
        }
        boolean saysVoted = chance.hit(turnout.hasVoted(voter, at) ? VOTERS_SAY_SO : FALSE_YES);
        return saysVoted ? "voted" : NAMES.get(chance.weighted(ANSWERS));
    }

    private void follow(String result, Voter voter, Instant at, Instant[] known, List<NewReturn> returns) {
        switch (result) {
            case "voted" -> known[voter.index()] = at;
            case "needs_lift" -> lift(voter, at, returns);
            case "will_vote", "not_in" -> {}
            default -> finished.set(voter.index());
        }
    }

    /** Every other one says when: within the next hours, at a full hour. */
    private void promiseATime(ReturnForm call, Voter voter, Instant at) {
        Instant then = at.plus(Duration.ofHours(1 + voter.index() % 4)).truncatedTo(ChronoUnit.HOURS);
        if (voter.index() % 2 == 0
                && then.isBefore(date.atTime(21, 30).atZone(zone).toInstant())) {
            call.with("votingAt", then.atZone(zone).toOffsetDateTime().toString());
        }
    }

    private void lift(Voter voter, Instant at, List<NewReturn> returns) {
        Instant requested = minutesAfter(at);
        Instant assigned = minutesAfter(requested);
        Instant pickedUp = minutesAfter(assigned);
        Duration third = Duration.between(assigned, pickedUp).dividedBy(3);
        returns.add(lift("requested", requested, voter)
                .with("seats", 1 + voter.index() % 2)
                .with("accessible", voter.index() % 5 == 0)
                .done());
        returns.add(lift("assigned", assigned, voter)
                .with("driver", DemoCars.of(voter.index()).toString())
                .done());
        returns.add(lift("accepted", assigned.plus(third), voter).done());
        returns.add(lift("on_the_way", pickedUp.minus(third), voter).done());
        returns.add(lift("picked_up", pickedUp, voter).done());
        returns.add(lift("done", minutesAfter(pickedUp), voter).done());
    }

    private ReturnForm lift(String state, Instant at, Voter voter) {
        return pad.about("lift", at, voter).with("state", state);
    }

    private Instant minutesAfter(Instant at) {
        return at.plusSeconds(60L * chance.between(1, 18));
    }
}
