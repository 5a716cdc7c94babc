package org.committeeroom.exchange.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Exported;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

/** RPA 1983 ss.66 and 66A: before the close nobody learns from an export who has voted, or how many. */
@DatabaseTest
class BeforeTheCloseTest {

    @Test
    void whatIsJudgedIsThereAndOnlyOnce() {
        Set<String> tables = Seat.jdbi()
                .withHandle(h -> new TreeSet<>(ExportedTable.columns(h).keySet()));
        for (Set<String> named :
                List.of(ExportedTable.BEFORE_CLOSE, ExportedTable.NEVER, ExportedTable.IN_PART.keySet())) {
            Set<String> gone = new TreeSet<>(named);
            gone.removeAll(tables);
            assertEquals(Set.of(), gone);
        }
        Set<String> twice = new TreeSet<>(ExportedTable.BEFORE_CLOSE);
        twice.removeIf(table -> !ExportedTable.NEVER.contains(table) && !ExportedTable.IN_PART.containsKey(table));
        assertEquals(Set.of(), twice);
    }

    /** A table of tomorrow stays until somebody has judged it. */
    @Test
    void whatNobodyHasJudgedStaysUntilTheClose() {
        Set<String> all = Seat.jdbi()
                .withHandle(h -> new TreeSet<>(ExportedTable.columns(h).keySet()));
        Set<String> before = Seat.jdbi().withHandle(h -> ExportedTable.all(h, false).stream()
                .map(ExportedTable::name)
                .collect(Collectors.toSet()));
        all.removeAll(ExportedTable.BEFORE_CLOSE);
        all.removeAll(ExportedTable.IN_PART.keySet());
        assertTrue(all.contains("elector_state") && all.contains("knock_up_pack"), all.toString());
        all.retainAll(before);
        assertEquals(Set.of(), all);
    }

    /** Two campaigns that differ in nothing but who has voted leave the same files. */
    @Test
    void whetherAnybodyHasVotedChangesNothing() throws Exception {
        Map<String, List<String>> quiet = files(false);
        Map<String, List<String>> voted = files(true);
        assertEquals(quiet.keySet(), voted.keySet());
        assertFalse(quiet.containsKey("elector_state.csv"));
        assertTrue(quiet.get("CONDITIONS.txt").toString().contains("The poll has not closed"));
        for (String file : quiet.keySet()) {
            assertEquals(quiet.get(file).size(), voted.get(file).size(), file + " tells how many have voted");
        }
        String all = voted.toString();
        for (String mark :
                List.of("TOLD", "KNOCK_UP", "STATION_COUNT", "POSTAL_RETURNED", "has just voted", "voted_at")) {
            assertFalse(all.contains(mark), mark);
        }
        assertTrue(voted.get("return_log.csv").toString().contains("CANVASS"));
    }

    private static Map<String, List<String>> files(boolean voted) throws Exception {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        send(seat, Map.of("type", "canvass", "result", "spoke", "intention", 1));
        if (voted) {
            String told = send(seat, Map.of("type", "told"));
            send(seat, Map.of("type", "knock_up", "result", "voted", "round", 1, "notes", "has just voted"));
            send(seat, Map.of("type", "postal_returned"));
            send(seat, Map.of("type", "lift", "state", "picked_up"));
            send(
                    seat,
                    Map.of(
                            "type",
                            "station_count",
                            "count",
                            40,
                            "station",
                            seat.station("EA").toString()));
            send(seat, Map.of("type", "undo", "return", told));
            post(seat, "room-messages", Map.of("text", "The one in 3 has just voted"));
        }
        String tomorrow = LocalDate.now().plusDays(1).toString();
        Api.admin()
                .body(Map.of("election", Map.of("type", "uk_parliament", "nation", "england", "pollDate", tomorrow)))
                .patch("/api/campaigns/" + seat.slug())
                .then()
                .statusCode(200);
        Map<String, List<String>> lines = new HashMap<>();
        new Exported(seat.slug()).files(Exported.wanted("csv")).forEach((name, content) -> {
            // What was asked for and by whom stands in the audit whatever it was.
            if (!name.equals("audit_entry.csv")) {
                lines.put(name, new String(content, UTF_8).lines().toList());
            }
        });
        return lines;
    }

    private static void post(Seat seat, String what, Map<String, Object> body) {
        Api.admin()
                .body(body)
                .post("/api/campaigns/" + seat.slug() + '/' + what)
                .then()
                .statusCode(201);
    }

    private static String send(Seat seat, Map<String, Object> fields) {
        Map<String, Object> one = new HashMap<>(fields);
        one.put("id", Ids.next().toString());
        one.put("at", OffsetDateTime.now().toString());
        if (!List.of("station_count", "undo").contains(fields.get("type"))) {
            one.put("elector", Map.of("id", seat.elector("EA", 1).toString()));
        }
        Api.admin()
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
        return (String) one.get("id");
    }
}
