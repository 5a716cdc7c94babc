package org.committeeroom.pollingday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.LiftState;
import org.committeeroom.returns.ReturnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftStoryTest {

    private static final Instant NOON = Instant.parse("2024-07-04T12:00:00Z");

    private static LiftStory after(String... bodies) throws JsonProcessingException {
        List<Entry> entries = new ArrayList<>();
        for (String body : bodies) {
            Instant at = NOON.plus(Duration.ofMinutes(entries.size()));
            entries.add(new Entry(
                    UUID.randomUUID(),
                    ReturnType.LIFT,
                    at,
                    at,
                    false,
                    null,
                    new ObjectMapper().readTree(body.replace('\'', '"'))));
        }
        return LiftStory.of(entries);
    }

    @Test
    void noReturnNoLift() throws Exception {
        assertNull(after());
    }

    @Test
    void whatAReturnDoesNotSayStays() throws Exception {
        LiftStory story = after(
                "{'state': 'requested', 'seats': 2, 'accessible': true, 'pickUp': 'the café', 'phone': '020 7946 0000',"
                        + " 'wantedAt': '2024-07-04T18:00:00+01:00'}",
                "{'state': 'assigned', 'driver': 'Dot', 'notes': 'ring twice'}",
                "{'state': 'accepted'}");
        assertEquals(
                new LiftStory(
                        LiftState.ACCEPTED,
                        NOON,
                        NOON.plusSeconds(120),
                        Instant.parse("2024-07-04T17:00:00Z"),
                        2,
                        true,
                        "the café",
                        "020 7946 0000",
                        "ring twice",
                        "Dot"),
                story);
        assertNull(story.driverId());
    }

    @Test
    void askedForAgainItHasNoDriver() throws Exception {
        String driver = UUID.randomUUID().toString();
        LiftStory assigned = after("{'state': 'requested'}", "{'state': 'assigned', 'driver': '" + driver + "'}");
        assertEquals(UUID.fromString(driver), assigned.driverId());
        LiftStory again = after(
                "{'state': 'requested', 'seats': 3}",
                "{'state': 'assigned', 'driver': '" + driver + "'}",
                "{'state': 'requested'}");
        assertNull(again.driver());
        assertEquals(3, again.seats());
        assertEquals(NOON, again.requestedAt());
    }

    @Test
    void afterOneThatIsOverANewOneBegins() throws Exception {
        for (String end : List.of("done", "cancelled")) {
            LiftStory story = after(
                    "{'state': 'requested', 'seats': 3, 'pickUp': 'work'}",
                    "{'state': '" + end + "', 'driver': 'Dot'}",
                    "{'state': 'requested'}");
            assertEquals(LiftState.REQUESTED, story.state());
            assertEquals(1, story.seats());
            assertNull(story.pickUp());
            assertNull(story.driver());
            assertEquals(NOON.plusSeconds(120), story.requestedAt());
        }
    }

    @Test
    void whatCameInAnotherOrderIsALiftToo() throws Exception {
        assertEquals(LiftState.PICKED_UP, after("{'state': 'picked_up'}").state());
    }

    /** Asked for at 12:00; changed at 12:05. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REQUESTED,  -,     12:10, -",
                "REQUESTED,  -,     12:11, UNASSIGNED",
                "REQUESTED,  -,     12:41, LATE",
                "REQUESTED,  18:00, 17:40, -",
                "REQUESTED,  18:00, 17:41, UNASSIGNED",
                "REQUESTED,  18:00, 18:11, LATE",
                "ASSIGNED,   -,     12:15, -",
                "ASSIGNED,   -,     12:16, UNANSWERED",
                "ASSIGNED,   18:00, 12:16, UNANSWERED",
                "ASSIGNED,   -,     12:41, LATE",
                "ACCEPTED,   18:00, 18:10, -",
                "ACCEPTED,   18:00, 18:11, LATE",
                "ON_THE_WAY, 18:00, 18:11, LATE",
                "PICKED_UP,  -,     13:05, -",
                "PICKED_UP,  -,     13:06, NOT_BACK",
                "DONE,       -,     21:00, -",
                "CANCELLED,  -,     21:00, -"
            })
    void aLiftIsLate(LiftState state, String wanted, String now, LiftDelay expected) {
        assertEquals(
                expected,
                LiftDelay.of(
                        state, false, NOON, NOON.plusSeconds(300), wanted == null ? null : clock(wanted), clock(now)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ASSIGNED,   DRIVER_GONE",
                "ACCEPTED,   DRIVER_GONE",
                "ON_THE_WAY, DRIVER_GONE",
                "PICKED_UP,  -",
                "DONE,       -"
            })
    void whoseDriverIsGoneNeedsAnother(LiftState state, LiftDelay expected) {
        assertEquals(expected, LiftDelay.of(state, true, NOON, NOON, null, NOON.plusSeconds(60)));
    }

    private static Instant clock(String time) {
        return Instant.parse("2024-07-04T" + time + ":00Z");
    }
}
