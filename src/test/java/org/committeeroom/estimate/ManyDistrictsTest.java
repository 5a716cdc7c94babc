package org.committeeroom.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A place of hundreds of districts, as for a mayor: from however many, and wherever the search begins, the same comes out. */
class ManyDistrictsTest {

    private static final int DISTRICTS = 250;

    private static double points(Range range, double truth, SimulatedDay day) {
        return 100 * (range.mean() - truth) / day.promises();
    }

    private static boolean holds(Range range, double truth) {
        return range.low() <= truth && truth <= range.high();
    }

    @Test
    void theSeatAndItsDistrictsAreFoundFromAnyStart() {
        SimulatedDay day = new SimulatedDay(7, World.AS_EXPECTED, DISTRICTS);
        Fit before = TurnoutModel.fit(day.at(3), 1, null);
        PollingDay now = day.at(10);
        Estimate cold = TurnoutModel.fit(now, 1, null).estimate(now);
        Estimate warm = TurnoutModel.fit(now, 1, before).estimate(now);

        assertEquals(0, points(before.estimate(day.at(3)).votedNow(), day.voted(3), day), 3, "at ten o'clock");
        assertEquals(0, points(cold.votedNow(), day.voted(10), day), 2.5);
        assertEquals(0, points(cold.votedAtClose(), day.voted(15), day), 9);
        assertEquals(cold.votedNow().mean(), warm.votedNow().mean(), day.promises() / 100.0);
        assertEquals(cold.votedAtClose().mean(), warm.votedAtClose().mean(), day.promises() / 50.0);
        long covered = IntStream.range(0, DISTRICTS)
                .filter(d -> holds(warm.districts().get(d).votedNow(), day.voted(d, 10)))
                .count();
        assertTrue(covered > 0.88 * DISTRICTS, covered + " districts");
    }

    @Test
    void fewAreAllHeard() {
        PollingDay day =
                new SimulatedDay(1, World.AS_EXPECTED, Witnesses.MOST).at(9).inOrder();

        assertSame(day, Witnesses.of(day, SeatSight.of(day)));
    }

    @Test
    void ofManyThoseWithMostTellingAreHeardWithWhoeverSharesTheirStation() {
        SimulatedDay simulated = new SimulatedDay(2, World.AS_EXPECTED.withShared(3, 0), DISTRICTS);
        PollingDay day = simulated.at(9).inOrder();
        PollingDay heard = Witnesses.of(day, SeatSight.of(day));

        int size = heard.districts().size();
        assertTrue(size >= Witnesses.MOST && size <= Witnesses.MOST + 2, size + " districts");
        Map<String, Long> ofPlace = places(day);
        places(heard).forEach((place, many) -> assertEquals(ofPlace.get(place), many, place));
        assertTrue(hours(heard) > 1.5 * hours(day), hours(heard) + " and " + hours(day));
        Set<String> codes = new HashSet<>();
        heard.districts().forEach(d -> codes.add(d.code()));
        assertTrue(!heard.counts().isEmpty());
        heard.counts().forEach(c -> assertTrue(codes.containsAll(c.entitled().keySet()), c.toString()));
    }

    /** What a count says of districts of which some are not heard cannot be told from it. */
    @Test
    void aCountOfAllSaysNothingOfSome() {
        PollingDay day = new SimulatedDay(3, World.AS_EXPECTED, DISTRICTS).at(9).inOrder();
        Map<String, Integer> all = new HashMap<>();
        day.districts().forEach(d -> all.put(d.code(), 100));
        List<StationCount> counts = new ArrayList<>(day.counts());
        counts.add(new StationCount("town hall", 8, 9_000, all));
        PollingDay counted = new PollingDay(day.opens(), day.closes(), day.now(), day.districts(), counts, day.areas());

        PollingDay heard = Witnesses.of(counted, SeatSight.of(counted));

        assertTrue(heard.counts().stream().noneMatch(c -> c.station().equals("town hall")));
    }

    /** Whom the promises were turned out by must not choose who is heard. */
    @Test
    void howManyHaveVotedDoesNotDecide() {
        PollingDay day = new SimulatedDay(4, World.AS_EXPECTED, DISTRICTS).at(9).inOrder();
        List<DistrictDay> unmarked = day.districts().stream()
                .map(d -> d.with(d.groups().stream()
                        .map(g -> PromiseGroup.of(g.count(), Times.NONE, g.answers()))
                        .toList()))
                .toList();
        PollingDay quiet =
                new PollingDay(SimulatedDay.OPENS, SimulatedDay.CLOSES, day.now(), unmarked, List.of(), List.of());

        assertEquals(codes(Witnesses.of(day, SeatSight.of(day))), codes(Witnesses.of(quiet, SeatSight.of(quiet))));
    }

    private static List<String> codes(PollingDay day) {
        return day.districts().stream().map(DistrictDay::code).toList();
    }

    private static Map<String, Long> places(PollingDay day) {
        return day.districts().stream()
                .collect(Collectors.groupingBy(d -> d.place().id(), Collectors.counting()));
    }

    private static double hours(PollingDay day) {
        return day.districts().stream()
                .mapToDouble(d -> d.telling().hours(9))
                .average()
                .orElseThrow();
    }
}
