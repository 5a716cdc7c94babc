package org.committeeroom.demo;

import static org.committeeroom.demo.DemoCanvassTest.between;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.returns.NewReturn;
import org.committeeroom.returns.ReturnType;
import org.junit.jupiter.api.Test;

class DemoDayTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DemoSeat SEAT = DemoSeat.of(7, 1, DemoSeatTest.POLL);
    private static final BitSet PROMISES = promises();
    private static final List<NewReturn> DAY = day();

    /** About as many as a canvass brings, without going through one. */
    private static BitSet promises() {
        Chance chance = Chance.of(7, "test");
        BitSet promises = new BitSet();
        SEAT.voters().stream()
                .filter(v -> v.mayVote(DemoSeatTest.POLL) && chance.hit(0.27))
                .forEach(v -> promises.set(v.index()));
        return promises;
    }

    private static List<NewReturn> day() {
        return DemoDay.of(SEAT, PROMISES, 7, DemoSeatTest.POLL, ZONE, s -> new UUID(2, s.index()));
    }

    private static Instant at(int hour) {
        return DemoSeatTest.POLL.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    @Test
    void tellersSeeAboutAFifthOfTheVote() {
        Set<Integer> told = new HashSet<>();
        DAY.stream()
                .filter(r -> r.type() == ReturnType.TOLD)
                .forEach(r -> told.add(DemoCanvassTest.voter(r).index()));
        Turnout turnout = Turnout.of(SEAT, PROMISES, Chance.of(7, "turnout"), DemoSeatTest.POLL, ZONE);
        long voted = SEAT.voters().stream()
                .filter(v -> !v.byPost() && turnout.of(v) != null)
                .count();
        between(0.14, 0.28, told.size() / (double) voted);
        long promisesVote = PROMISES.stream()
                .filter(i -> turnout.of(SEAT.voters().get(i)) != null)
                .count();
        between(0.76, 0.84, promisesVote / (double) PROMISES.cardinality());
    }

    @Test
    void aQuarterOfTheStationHoursAreTold() {
        Map<UUID, NewReturn> open = new HashMap<>();
        Set<UUID> stations = new HashSet<>();
        double hours = 0;
        for (NewReturn r : DAY) {
            if (r.type() == ReturnType.TELLER_SHIFT) {
                stations.add(r.station());
                String closes = r.body().path("closes").asText("");
                if (closes.isEmpty()) {
                    open.put(r.id(), r);
                } else {
                    assertEquals(open.remove(UUID.fromString(closes)).station(), r.station());
                    Duration length = Duration.between(
                            java.time.OffsetDateTime.parse(r.body().path("from").asText()),
                            java.time.OffsetDateTime.parse(r.body().path("to").asText()));
                    hours += length.toMinutes() / 60.0;
                }
            }
        }
        assertTrue(open.isEmpty());
        between(0.22, 0.32, hours / (SEAT.stations().size() * Turnout.HOURS));
        between(28, 37, stations.size());
    }

    @Test
    void knockingUpComesInRoundsAndHearsTruthAndUntruth() {
        Turnout turnout = Turnout.of(SEAT, PROMISES, Chance.of(7, "turnout"), DemoSeatTest.POLL, ZONE);
        Set<Integer> rounds = new HashSet<>();
        Set<String> results = new HashSet<>();
        int wrong = 0;
        int notVotedAsked = 0;
        for (NewReturn r : DAY) {
            if (r.type() != ReturnType.KNOCK_UP) {
                continue;
            }
            String result = r.body().path("result").asText();
            rounds.add(r.body().path("round").asInt());
            results.add(result);
            assertTrue(PROMISES.get(DemoCanvassTest.voter(r).index()));
            if (!turnout.hasVoted(DemoCanvassTest.voter(r), r.at()) && !result.equals("not_in")) {
                notVotedAsked++;
                wrong += result.equals("voted") ? 1 : 0;
            }
        }
        assertEquals(Set.of(1, 2, 3, 4), rounds);
        assertEquals(
                Set.of("voted", "will_vote", "not_in", "wont_vote", "needs_lift", "moved", "against", "do_not_return"),
                results);
        between(0.045, 0.075, wrong / (double) notVotedAsked);
    }

    @Test
    void theDayIsInOrderAndWithinItsHours() {
        Set<UUID> ids = new HashSet<>();
        Instant last = Instant.EPOCH;
        for (NewReturn r : DAY) {
            assertTrue(ids.add(r.id()));
            assertTrue(!r.at().isBefore(last));
            last = r.at();
            LocalTime time = r.at().atZone(ZONE).toLocalTime();
            assertTrue(r.type() == ReturnType.POSTAL_RETURNED || !r.at().isBefore(at(7)));
            assertTrue(time.isBefore(LocalTime.of(22, 30)));
        }
        assertTrue(DAY.stream().anyMatch(r -> r.type() == ReturnType.STATION_COUNT));
        assertTrue(DAY.stream().anyMatch(r -> r.type() == ReturnType.UNDO));
        assertTrue(DAY.stream().anyMatch(r -> r.type() == ReturnType.LIFT));
        long known = DAY.stream()
                .filter(r -> r.type() == ReturnType.POSTAL_RETURNED && r.at().isBefore(at(7)))
                .count();
        between(900, 2_000, known);
        between(15_000, 35_000, DAY.size());
    }

    @Test
    void theSameSeedMakesTheSameDay() {
        assertEquals(DAY, day());
    }
}
