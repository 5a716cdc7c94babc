package org.committeeroom.dashboard.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.dashboard.progress.History.Day;
import org.committeeroom.dashboard.progress.History.Doors;
import org.committeeroom.dashboard.progress.History.Hour;
import org.committeeroom.returns.Entry;
import org.committeeroom.returns.ReturnType;
import org.junit.jupiter.api.Test;

/** What canvass returns amount to, day by day. */
class ReckoningTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

    private final UUID door = UUID.randomUUID();
    private final Person ada = new Person(UUID.randomUUID(), door);
    private final Person bilal = new Person(UUID.randomUUID(), door);
    private final Person cerys = new Person(UUID.randomUUID(), UUID.randomUUID());
    private final Call.Canvasser sender = new Call.Canvasser("DEVICE", UUID.randomUUID());
    private final List<Call> calls = new ArrayList<>();

    private Call call(ReturnType type, String at, Person who, UUID target, String... fields) {
        ObjectNode body = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals("intention")) {
                body.put("intention", Integer.valueOf(fields[i + 1]));
            } else {
                body.put(fields[i], fields[i + 1]);
            }
        }
        Instant when = Instant.parse(at + ":00Z");
        Entry entry = new Entry(UUID.randomUUID(), type, when, when, who == null, target, body);
        Call call = new Call(entry, who == null ? null : who.id(), who == null ? door : who.property(), sender);
        calls.add(call);
        return call;
    }

    private Call spoke(String at, Person who, int intention) {
        return call(ReturnType.CANVASS, at, who, null, "result", "spoke", "intention", String.valueOf(intention));
    }

    private History history() {
        return Reckoning.of(List.of(ada, bilal, cerys), calls, LONDON);
    }

    @Test
    void aPromiseIsGainedAndLostOnTheDaysOnWhichItChanges() {
        spoke("2024-06-17T18:00", ada, 2);
        spoke("2024-06-18T18:00", ada, 1);
        spoke("2024-06-20T18:00", ada, 1);
        spoke("2024-06-21T18:00", ada, 4);
        spoke("2024-06-21T19:00", cerys, 1);
        Map<LocalDate, Day> days = history().days();
        assertEquals(new Day(1, 0, 0, new Doors(1, 1)), days.get(MONDAY));
        assertEquals(new Day(0, 1, 0, new Doors(1, 1)), days.get(MONDAY.plusDays(1)));
        assertEquals(new Day(0, 0, 0, new Doors(1, 1)), days.get(MONDAY.plusDays(3)));
        assertEquals(new Day(1, 1, 1, new Doors(2, 2)), days.get(MONDAY.plusDays(4)));
        assertEquals(2, history().contacted());
        assertEquals(1, history().promised());
        assertEquals(new Intentions(1, 0, 0, 1, 0, 0), history().said());
    }

    @Test
    void whoMovesAwayTakesThePromiseAlongAlsoIfTheDoorSaysSo() {
        spoke("2024-06-17T18:00", ada, 1);
        call(ReturnType.CANVASS, "2024-06-19T18:00", null, null, "result", "moved");
        assertEquals(1, history().days().get(MONDAY.plusDays(2)).lost());
        assertEquals(0, history().promised());
        assertEquals(1, history().contacted());
    }

    @Test
    void daysAreThoseOfTheCampaign() {
        spoke("2024-06-17T23:30", ada, 1);
        assertEquals(List.of(MONDAY.plusDays(1)), List.copyOf(history().days().keySet()));
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        Call wrong = spoke("2024-06-17T18:00", ada, 1);
        Call undo = call(ReturnType.UNDO, "2024-06-17T18:01", ada, wrong.entry().id());
        assertEquals(0, history().contacted());
        assertEquals(Map.of(), history().hours());
        call(ReturnType.UNDO, "2024-06-17T18:02", ada, undo.entry().id());
        assertEquals(1, history().promised());
    }

    @Test
    void aDoorIsCalledOnOnceAnHourHoweverManyAnswer() {
        call(ReturnType.CANVASS, "2024-06-17T17:01", null, null, "result", "not_in");
        spoke("2024-06-17T17:10", ada, 3);
        spoke("2024-06-17T17:11", bilal, 3);
        call(ReturnType.CANVASS, "2024-06-17T17:30", cerys, null, "result", "not_in");
        call(ReturnType.CANVASS, "2024-06-22T10:30", cerys, null, "result", "no_access");
        call(ReturnType.CANVASS, "2024-06-22T11:30", cerys, null, "result", "spoke", "channel", "street");
        assertEquals(
                Map.of(new Hour(false, 18), new Doors(2, 1), new Hour(true, 11), new Doors(1, 0)),
                history().hours());
    }

    @Test
    void aPromiseAskedAgainOnAnotherDayIsATest() {
        spoke("2024-06-17T18:00", ada, 1);
        spoke("2024-06-17T18:30", ada, 1);
        spoke("2024-06-19T18:30", ada, 1);
        spoke("2024-06-20T18:30", ada, 2);
        spoke("2024-06-21T18:30", ada, 1);
        assertEquals(List.of(2, 1), List.of(history().asked(), history().same()));
        assertEquals(Map.of(sender, new Coding(5, 4, 1, 0, 0)), history().coding());
    }

    @Test
    void aPromiseHeardAgainBySomebodyElseIsACheckOfWhoNotedIt() {
        Call.Canvasser other = new Call.Canvasser("DEVICE", UUID.randomUUID());
        spoke("2024-06-17T18:00", ada, 1);
        spoke("2024-06-17T18:10", bilal, 1);
        spoke("2024-06-17T18:20", cerys, 1);
        by(other, spoke("2024-06-18T18:00", ada, 1));
        by(other, spoke("2024-06-18T18:10", bilal, 3));
        spoke("2024-06-18T18:20", cerys, 1);
        assertEquals(
                Map.of(sender, new Coding(4, 4, 0, 2, 1), other, new Coding(2, 1, 0, 0, 0)),
                history().coding());
    }

    private void by(Call.Canvasser who, Call call) {
        calls.set(calls.indexOf(call), new Call(call.entry(), call.elector(), call.property(), who));
    }

    /** Who has voted by post must not be asked; and what is said nevertheless is not part of a forecast. */
    @Test
    void whatIsSaidAfterVotingIsNoForecast() {
        spoke("2024-06-17T18:00", ada, 2);
        call(ReturnType.POSTAL_RETURNED, "2024-06-25T18:00", ada, null);
        spoke("2024-06-26T18:00", ada, 1);
        assertEquals(new Intentions(0, 1, 0, 0, 0, 0), history().said());
        assertEquals(1, history().promised());
        assertEquals(2, history().days().size());
    }

    @Test
    void districtsAddUp() {
        spoke("2024-06-17T18:00", ada, 1);
        History one = history();
        History two = one.plus(one);
        assertEquals(6, two.electors());
        assertEquals(2, two.contacted());
        assertEquals(new Coding(2, 2, 0, 0, 0), two.codingOfAll());
        assertEquals(new Doors(2, 2), two.hours().get(new Hour(false, 19)));
        assertEquals(one.days(), History.NONE.plus(one).days());
    }
}
