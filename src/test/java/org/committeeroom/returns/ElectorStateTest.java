package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ElectorStateTest {

    private static final Instant START = Instant.parse("2024-06-20T18:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static UUID id(int n) {
        return new UUID(0x7000, n);
    }

    private static Entry entry(int n, ReturnType type, int minute, Map<String, ?> body) {
        return new Entry(id(n), type, at(minute), at(minute), false, null, JSON.valueToTree(body));
    }

    private static Entry canvass(int n, int minute, String result, Integer intention) {
        return entry(
                n,
                ReturnType.CANVASS,
                minute,
                intention == null ? Map.of("result", result) : Map.of("result", result, "intention", intention));
    }

    private static Entry household(int n, int minute, String result) {
        return new Entry(
                id(n),
                ReturnType.CANVASS,
                at(minute),
                at(minute),
                true,
                null,
                JSON.valueToTree(Map.of("result", result, "intention", 1)));
    }

    private static Entry undo(int n, int target) {
        return new Entry(id(n), ReturnType.UNDO, at(0), at(0), false, id(target), JSON.createObjectNode());
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static ElectorState state(Entry... entries) {
        return ElectorState.of(Arrays.asList(entries));
    }

    @Test
    void theLatestIntentionCounts() {
        ElectorState state = state(canvass(1, 5, "spoke", 4), canvass(2, 3, "spoke", 1));
        assertEquals(4, state.intention());
        assertEquals(at(5), state.lastContactAt());
    }

    @Test
    void nobodyInTellsNothingAboutTheIntention() {
        ElectorState state = state(canvass(1, 5, "spoke", 1), canvass(2, 8, "not_in", null));
        assertEquals(1, state.intention());
        assertEquals(CanvassResult.NOT_IN, state.lastResult());
        assertEquals(at(8), state.lastResultAt());
        assertEquals(at(5), state.lastContactAt());
        assertTrue(state.contacted());
    }

    @Test
    void onlySpeakingIsContact() {
        for (CanvassResult result : CanvassResult.values()) {
            ElectorState state = state(canvass(1, 5, result.name().toLowerCase(java.util.Locale.ROOT), null));
            assertEquals(result == CanvassResult.SPOKE || result == CanvassResult.REFUSED, state.contacted());
        }
    }

    @Test
    void aHouseholdsResultIsEverybodysButNotItsIntention() {
        ElectorState state = state(household(1, 5, "spoke"));
        assertEquals(CanvassResult.SPOKE, state.lastResult());
        assertNull(state.intention());
        assertFalse(state.contacted());
    }

    @Test
    void whatIsTakenBackDoesNotCountAndCanBePutBack() {
        Entry first = canvass(1, 1, "spoke", 3);
        Entry second = canvass(2, 2, "spoke", 1);
        assertEquals(3, state(first, second, undo(3, 2)).intention());
        assertEquals(1, state(first, second, undo(3, 2), undo(4, 3)).intention());
        assertEquals(3, state(first, second, undo(3, 2), undo(4, 3), undo(5, 4)).intention());
        assertEquals(3, state(first, second, undo(3, 2), undo(4, 3), undo(6, 2)).intention());
        assertEquals(1, state(first, second, undo(5, 6), undo(6, 5)).intention());
    }

    @Test
    void aChainOfUndosMayBeOfAnyLength() {
        List<Entry> chain = new ArrayList<>(List.of(canvass(0, 1, "spoke", 1)));
        for (int i = 1; i <= 100_000; i++) {
            chain.add(undo(i, i - 1));
        }
        assertEquals(1, ElectorState.of(chain).intention());
        chain.add(undo(100_001, 100_000));
        assertNull(ElectorState.of(chain).intention());
    }

    @Test
    void theSurestSignOfAVoteCounts() {
        Entry posted = entry(1, ReturnType.POSTAL_RETURNED, 1, Map.of());
        Entry reported = entry(2, ReturnType.KNOCK_UP, 2, Map.of("result", "voted"));
        Entry told = entry(3, ReturnType.TOLD, 3, Map.of());
        Entry again = entry(4, ReturnType.TOLD, 4, Map.of());
        assertEquals(Voted.POSTED, state(posted).voted());
        assertEquals(Voted.REPORTED, state(reported, posted).voted());
        assertEquals(KnockUpResult.VOTED, state(reported, posted).lastKnock());
        assertEquals(Voted.TOLD, state(again, posted, reported, told).voted());
        assertEquals(at(3), state(again, posted, reported, told).votedAt());
        assertNull(state(told, undo(9, 3)).voted());
    }

    @Test
    void whoHasGoneIsBackWhenSpokenWith() {
        assertTrue(state(canvass(1, 1, "moved", null)).gone());
        assertTrue(state(canvass(1, 1, "moved", null), canvass(2, 2, "not_in", null))
                .gone());
        assertFalse(
                state(canvass(1, 1, "moved", null), canvass(2, 2, "spoke", 1)).gone());
        assertTrue(
                state(canvass(1, 3, "moved", null), canvass(2, 2, "spoke", 1)).gone());
    }

    @Test
    void onlyAnUndoLiftsTheWishNotToBeContacted() {
        Entry wish = canvass(1, 1, "do_not_contact", null);
        assertTrue(state(wish, canvass(2, 2, "spoke", 1)).doNotContact());
        assertFalse(state(wish, undo(3, 1)).doNotContact());
        assertTrue(state(entry(1, ReturnType.KNOCK_UP, 1, Map.of("result", "do_not_return")))
                .doNotContact());
    }

    @Test
    void consentWithdrawnTakesTheIntentionWithIt() {
        Entry withdrawn =
                entry(2, ReturnType.CANVASS, 2, Map.of("result", "spoke", "consent", Map.of("intention", "no")));
        assertNull(state(canvass(1, 1, "spoke", 1), withdrawn).intention());
        assertNull(state(canvass(1, 1, "spoke", 1), entry(2, ReturnType.KNOCK_UP, 2, Map.of("result", "against")))
                .intention());
    }

    @Test
    void flagsAddUpAndTheLatestLanguageCounts() {
        ElectorState state = state(
                entry(1, ReturnType.CANVASS, 1, Map.of("result", "spoke", "flags", List.of("poster"))),
                entry(2, ReturnType.CANVASS, 3, Map.of("result", "language", "language", "so")),
                entry(
                        3,
                        ReturnType.CANVASS,
                        2,
                        Map.of("result", "language", "language", "bn", "flags", List.of("lift"))));
        assertEquals(Set.of(Flag.POSTER, Flag.LIFT), state.flags());
        assertEquals("so", state.language());
    }

    @Test
    void aClockFarAheadDoesNotOverruleWhatIsLearnedLater() {
        Instant received = Instant.parse("2024-06-20T18:00:00Z");
        assertEquals(
                Instant.parse("2024-06-20T00:00:00Z"),
                ReturnTime.counted(Instant.parse("2031-01-01T00:00:00Z"), received));
        Instant withinADay = Instant.parse("2024-06-21T18:00:00Z");
        assertEquals(withinADay, ReturnTime.counted(withinADay, received));
        Instant longAgo = Instant.parse("1970-01-02T00:00:00Z");
        assertEquals(longAgo, ReturnTime.counted(longAgo, received));
    }

    @Property(tries = 300)
    void neitherOrderNorRepetitionMatters(@ForAll("histories") List<Entry> history, @ForAll Random random) {
        ElectorState expected = ElectorState.of(history);
        List<Entry> shuffled = new ArrayList<>(history);
        history.stream().filter(e -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        assertEquals(expected, ElectorState.of(shuffled));
    }

    @Provide
    Arbitrary<List<Entry>> histories() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 14);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 4);
        Arbitrary<Entry> canvasses = Combinators.combine(
                        ids,
                        minutes,
                        Arbitraries.of("spoke", "not_in", "moved", "refused", "do_not_contact"),
                        Arbitraries.integers().between(1, 5).injectNull(0.4))
                .as(ElectorStateTest::canvass);
        Arbitrary<Entry> households = Combinators.combine(ids, minutes, Arbitraries.of("not_in", "moved"))
                .as(ElectorStateTest::household);
        Arbitrary<Entry> votes = Combinators.combine(
                        ids, minutes, Arbitraries.of(ReturnType.TOLD, ReturnType.POSTAL_RETURNED))
                .as((n, m, type) -> entry(n, type, m, Map.of()));
        Arbitrary<Entry> undos = Combinators.combine(ids, ids).as(ElectorStateTest::undo);
        // One return for each id, as in the log.
        return Arbitraries.oneOf(canvasses, households, votes, undos)
                .list()
                .ofMaxSize(15)
                .uniqueElements(Entry::id);
    }
}
