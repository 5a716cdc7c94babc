package org.committeeroom.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.committeeroom.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnShapeTest {

    private static final String HEAD =
            "'id': '01900000-0000-7000-8000-000000000001', 'at': '2024-06-20T18:31:05+01:00', ";

    private static List<NewReturn> read(String... returns) throws JsonProcessingException {
        String body = "{'returns': [" + String.join(",", returns) + "]}";
        return ReturnShape.readAll(new ObjectMapper().readTree(body.replace('\'', '"')));
    }

    private static List<String> fields(String... returns) {
        return assertThrows(Problem.class, () -> read(returns)).body().violations().stream()
                .map(Problem.Violation::field)
                .toList();
    }

    @Test
    void everyTypeOfTheContractIsRead() throws JsonProcessingException {
        String elector = "'elector': {'district': 'ea ', 'number': 12, 'suffix': 1}";
        List<NewReturn> all = read(
                "{" + HEAD + "'type': 'canvass', 'result': 'spoke', 'channel': 'street', 'intention': 1, 'rival': 'X',"
                        + " 'likelihood': 5, 'flags': ['poster'], 'issues': ['rents'], 'language': 'zh-Hant',"
                        + " 'consent': {'intention': 'yes', 'phone': 'no'}, 'notes': 'back door', " + elector + "}",
                "{" + HEAD + "'type': 'canvass', 'result': 'not_in', 'property':"
                        + " '01900000-0000-7000-8000-000000000002'}",
                "{" + HEAD + "'type': 'told', " + elector + "}",
                "{" + HEAD + "'type': 'teller_shift', 'districts': ['EA'], 'from': '2024-07-04T07:00:00+01:00', 'to':"
                        + " null, 'refused': 3, 'closes': '01900000-0000-7000-8000-000000000002'}",
                "{" + HEAD + "'type': 'station_count', 'station': '01900000-0000-7000-8000-000000000002', 'count': 7}",
                "{" + HEAD + "'type': 'knock_up', 'round': 2, 'result': 'will_vote', " + elector + "}",
                "{" + HEAD + "'type': 'postal_returned', " + elector + "}",
                "{" + HEAD + "'type': 'lift', 'state': 'requested', 'driver': 'Dev', 'seats': 2, 'accessible': true, "
                        + elector + "}",
                "{" + HEAD + "'type': 'undo', 'return': '01900000-0000-7000-8000-000000000002'}");
        assertEquals(
                List.of(
                        ReturnType.CANVASS,
                        ReturnType.CANVASS,
                        ReturnType.TOLD,
                        ReturnType.TELLER_SHIFT,
                        ReturnType.STATION_COUNT,
                        ReturnType.KNOCK_UP,
                        ReturnType.POSTAL_RETURNED,
                        ReturnType.LIFT,
                        ReturnType.UNDO),
                all.stream().map(NewReturn::type).toList());
        assertEquals(new NewReturn.ElectorRef(null, "EA", 12, 1), all.get(0).elector());
        assertEquals(Instant.parse("2024-06-20T17:31:05Z"), all.get(0).at());
        assertNull(all.get(1).elector());
        assertEquals(
                UUID.fromString("01900000-0000-7000-8000-000000000002"),
                all.get(8).target());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'told'} | returns[0].id returns[0].at returns[0].elector",
                "{HEAD 'type': 'sing'} | returns[0].type",
                "{HEAD 'type': 'canvass', 'elector': {'number': 1}, 'result': 'shut'} | returns[0].result",
                "{HEAD 'type': 'canvass', 'elector': {'number': 1}} | returns[0].result",
                "{HEAD 'type': 'canvass', 'result': 'spoke'} | returns[0].elector",
                "{HEAD 'type': 'told', 'elector': {'district': 'EA'}} | returns[0].elector.number",
                "{HEAD 'type': 'told', 'elector': 'EA-1'} | returns[0].elector",
                "{HEAD 'type': 'told', 'elector': {'number': 1.5}} | returns[0].elector.number",
                "{HEAD 'type': 'told', 'elector': {'number': 99999999999}} | returns[0].elector.number",
                "{HEAD 'type': 'told', 'elector': {'id': '1-1-1-1-1'}} | returns[0].elector.id",
                "{HEAD 'type': 'undo'} | returns[0].return",
                "{HEAD 'type': 'undo', 'return': '01900000-0000-7000-8000-000000000001'} | returns[0].return",
                "{HEAD 'type': 'station_count', 'count': -1} | returns[0].count",
                "{HEAD 'type': 'teller_shift', 'from': 'seven'} | returns[0].from",
                "{HEAD 'type': 'lift', 'elector': {'number': 1}, 'state': 'flown'} | returns[0].state",
                "{HEAD 'type': 'knock_up', 'elector': {'number': 1}, 'result': 'spoke'} | returns[0].result",
                "{HEAD 'type': 'canvass', 'elector': {'number': 1}, 'result': 'spoke', 'intention': 6, 'likelihood': 0,"
                        + " 'flags': ['x'], 'consent': {'phone': true}} | returns[0].intention returns[0].likelihood"
                        + " returns[0].flags returns[0].consent.phone",
                "{'id': 'x', 'type': 'undo', 'at': '2024-06-20T18:31:05', 'return': 7} | returns[0].id"
                        + " returns[0].at returns[0].return",
                "7 | returns[0]",
                "null | returns[0]",
            })
    void whatIsWrongIsNamed(String one, String names) {
        assertEquals(
                List.of(names.split(" ")),
                fields(one.replace("HEAD ", HEAD)).stream().distinct().toList());
    }

    @Test
    void theWholeBodyIsRefusedAndEveryFaultNamed() {
        String good = "{" + HEAD + "'type': 'told', 'elector': {'district': 'EA', 'number': 1}}";
        String bad = "{" + HEAD + "'type': 'tld', 'elector': {'district': 'EA', 'number': 1}}";
        assertEquals(List.of("returns[1].type", "returns[3].type"), fields(good, bad, good, bad));
    }

    @Test
    void sizesAreLimited() {
        assertEquals(List.of("returns"), fields());
        String good = "{" + HEAD + "'type': 'told', 'elector': {'district': 'EA', 'number': 1}}";
        assertEquals(
                List.of("returns"),
                fields(java.util.Collections.nCopies(501, good).toArray(String[]::new)));
        String canvass = "{" + HEAD + "'type': 'canvass', 'elector': {'number': 1}, 'result': 'spoke', 'notes': '";
        assertEquals(List.of("returns[0].notes"), fields(canvass + "x".repeat(1001) + "'}"));
        assertEquals(List.of("returns[0]"), fields(canvass + "x".repeat(8000) + "'}"));
        assertEquals(List.of("returns[0]"), fields(canvass + "\\ud800'}"));
        assertThrows(Problem.class, () -> ReturnShape.readAll(new ObjectMapper().readTree("[]")));
        assertThrows(Problem.class, () -> ReturnShape.readAll(null));
    }
}
