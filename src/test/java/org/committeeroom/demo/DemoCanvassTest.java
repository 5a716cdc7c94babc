package org.committeeroom.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.demo.DemoSeat.Voter;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.NewReturn.ElectorRef;
import org.junit.jupiter.api.Test;

class DemoCanvassTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DemoSeat SEAT = DemoSeat.of(7, 1, DemoSeatTest.POLL);
    private static final DemoCanvass.Result CANVASS =
            DemoCanvass.of(SEAT, 7, DemoSeatTest.POLL, ZONE, d -> new UUID(1, d.index()));

    private static final Map<String, Voter> BY_NUMBER = new HashMap<>();

    static {
        SEAT.voters().forEach(v -> BY_NUMBER.put(SEAT.code(v) + '-' + v.number() + '/' + v.suffix(), v));
    }

    static Voter voter(NewReturn about) {
        ElectorRef e = about.elector();
        return BY_NUMBER.get(e.district() + '-' + e.number() + '/' + e.suffix());
    }

    @Test
    void justOverHalfOfTheElectorateHasBeenSpokenToAndHalfOfThosePromise() {
        Map<Integer, Integer> latest = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        Set<Integer> spokenTo = new HashSet<>();
        for (NewReturn r : CANVASS.returns()) {
            if (r.elector() == null || !voter(r).mayVote(DemoSeatTest.POLL)) {
                continue;
            }
            int index = voter(r).index();
            String result = r.body().path("result").asText();
            if (Set.of("spoke", "refused").contains(result)) {
                spokenTo.add(index);
            }
            if (Set.of("moved", "deceased", "ineligible").contains(result)) {
                gone.add(index);
            }
            if ("yes".equals(r.body().path("consent").path("intention").asText())) {
                latest.put(index, r.body().path("intention").asInt());
            }
        }
        long eligible =
                SEAT.voters().stream().filter(v -> v.mayVote(DemoSeatTest.POLL)).count();
        long promised = latest.entrySet().stream()
                .filter(e -> e.getValue() == 1 && !gone.contains(e.getKey()))
                .count();
        between(0.53, 0.58, spokenTo.size() / (double) eligible);
        between(0.475, 0.505, promised / (double) spokenTo.size());
        for (int intention = 2; intention <= 5; intention++) {
            int which = intention;
            between(0.03, 0.25, latest.values().stream().filter(i -> i == which).count() / (double) latest.size());
        }
        between(promised * 0.985, promised * 1.015, CANVASS.promises().cardinality());
        between(70_000, 110_000, CANVASS.returns().size());
    }

    @Test
    void everyResultOfTheContractOccurs() {
        Set<String> results = new HashSet<>();
        Set<String> flags = new HashSet<>();
        for (NewReturn r : CANVASS.returns()) {
            results.add(r.body().path("result").asText());
            r.body().path("flags").forEach(f -> flags.add(f.asText()));
        }
        assertTrue(results.containsAll(List.of(
                "spoke",
                "not_in",
                "refused",
                "moved",
                "deceased",
                "no_access",
                "language",
                "ineligible",
                "do_not_contact")));
        assertEquals(Set.of("wants_postal_vote", "poster", "lift", "helper", "needs_voter_id"), flags);
    }

    @Test
    void teamsGoOutInTheEveningAndAtWeekendsWithinSixWeeks() {
        Set<UUID> ids = new HashSet<>();
        for (NewReturn r : CANVASS.returns()) {
            assertTrue(ids.add(r.id()));
            ZonedDateTime at = r.at().atZone(ZONE);
            assertTrue(at.toLocalDate().isBefore(DemoSeatTest.POLL));
            assertTrue(!at.toLocalDate().isBefore(DemoSeatTest.POLL.minusDays(42)));
            LocalTime earliest = at.getDayOfWeek().getValue() > 5 ? LocalTime.of(11, 0) : LocalTime.of(17, 30);
            assertTrue(!at.toLocalTime().isBefore(earliest) && at.toLocalTime().isBefore(LocalTime.of(21, 30)));
        }
    }

    @Test
    void theSameSeedMakesTheSameReturns() {
        DemoCanvass.Result again = DemoCanvass.of(SEAT, 7, DemoSeatTest.POLL, ZONE, d -> new UUID(1, d.index()));
        assertEquals(CANVASS.returns(), again.returns());
        assertEquals(CANVASS.promises(), again.promises());
    }

    static void between(double low, double high, double value) {
        assertTrue(value >= low && value <= high, value + " is not between " + low + " and " + high);
    }
}
