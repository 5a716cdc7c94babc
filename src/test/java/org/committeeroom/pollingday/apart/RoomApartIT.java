package org.committeeroom.pollingday.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.committeeroom.testing.Relay;
import org.junit.jupiter.api.Test;

/**
 * A committee room with a copy of its own, as a program beside the centre's: the way between them is cut and loses
 * answers, the room is killed, phones send to both; in the end both know the same, each return once.
 */
class RoomApartIT {

    private static final int PATIENCE_SECONDS = 60;
    private static final int IN_A_DISTRICT = 60;

    private ProgramApi centre;
    private ProgramApi room;
    private String slug;
    private String api;

    @Test
    void theRoomGoesOnWithoutTheCentreAndBothKnowTheSameAfterwards() throws Exception {
        try (PackagedProgram there = PackagedProgram.onH2().start();
                Relay way = new Relay(there.url());
                PackagedProgram here = PackagedProgram.onH2()) {
            centre = new ProgramApi(there.url());
            centre.signIn();
            String canvasserCode = campaign();
            String canvasser = new ProgramApi(there.url()).join(canvasserCode);
            send(centre, null, canvass("D0", 1, 1), canvass("D0", 2, 2), canvass("D1", 3, 1), canvass("D2", 4, 1));
            String teller = new ProgramApi(there.url()).join(invite("teller", "D1"));
            Map<String, Object> early = told("D1", 40);
            send(centre, null, early);

            String copy = startRoom(way, here);
            assertEquals(List.of(), numbers(room, "D2"), "nothing of other districts");
            until("the same at both", () -> states(room).equals(states(centre)));

            way.set(Relay.Way.CUT);
            until("the room notices", () -> !standing().path("reached").asBoolean());
            ProgramApi phone = new ProgramApi(here.url());
            Map<String, Object> both = told("D1", 41);
            Map<String, Object> mistaken = told("D1", 42);
            send(phone, canvasser, canvass("D0", 5, 1), knock("D0", 1, "will_vote"));
            send(phone, teller, both, mistaken, told("D1", 43), undo(mistaken));
            String joinedHere = phone.join(canvasserCode);
            send(phone, joinedHere, knock("D0", 2, "voted"));
            send(room, null, told("D0", 50));
            send(centre, null, knock("D0", 6, "not_in"), told("D2", 9), undo(early));
            send(new ProgramApi(there.url()), teller, both, told("D1", 44));
            assertEquals(8, standing().path("waiting").asInt(), "all that came in here and is not known to be there");

            here.kill();
            here.start();
            room = new ProgramApi(here.url());
            room.signIn();
            assertEquals(8, standing().path("waiting").asInt(), "after a power cut as well");

            way.set(Relay.Way.LOSING_ANSWERS);
            until("what is sent arrives", () -> voted(centre, "D0", 50));
            way.set(Relay.Way.OPEN);
            until(
                    "all is passed on",
                    () -> standing().path("waiting").asInt() == 0
                            && standing().path("reached").asBoolean());
            until("the same at both", () -> states(room).equals(states(centre)));
            assertTrue(voted(room, "D1", 44), "the centre's returns are here");
            assertTrue(voted(centre, "D1", 41) && !voted(centre, "D1", 42) && !voted(room, "D1", 40), "with undos");
            assertEquals(List.of("told"), types(centre, "D1", 41));
            assertEquals(List.of("told"), types(room, "D1", 41));
            endAndRemove(copy);
        }
    }

    /** D0 and D1, which the room runs, and D2. The code of a canvasser. */
    private String campaign() throws IOException, InterruptedException {
        slug = centre.newCampaign(LocalDate.now().plusDays(1), ZoneId.of("Europe/London"));
        api = "/api/campaigns/" + slug;
        Path file = Files.createTempFile("register", ".csv");
        MadeUpRegister.write(file, 3 * IN_A_DISTRICT, IN_A_DISTRICT);
        centre.importRegister(slug, file, -1);
        Files.delete(file);
        return centre.invite(slug, centre.cutWalks(slug, List.of("D0")).subList(0, 1), List.of("D0"), 20);
    }

    private String invite(String role, String district) throws IOException, InterruptedException {
        return centre.post(
                        api + "/invitations",
                        Map.of(
                                "role",
                                role,
                                "walks",
                                List.of(),
                                "districts",
                                List.of(district),
                                "expiresAt",
                                Instant.now().plus(6, ChronoUnit.HOURS).toString(),
                                "uses",
                                5))
                .path("code")
                .asText();
    }

    /** The id of the copy. */
    private String startRoom(Relay way, PackagedProgram here) throws Exception {
        String hill = centre.post(
                        api + "/committee-rooms", Map.of("name", "Hill room", "districts", List.of("D0", "D1")))
                .path("id")
                .asText();
        JsonNode made = centre.post(api + "/committee-rooms/" + hill + "/copies", Map.of());
        here.with("COMMITTEE_ROOM_CENTRE_URL", way.url())
                .with("COMMITTEE_ROOM_CENTRE_CODE", made.path("code").asText())
                .with("COMMITTEE_ROOM_CENTRE_EVERY", "200ms")
                .with("COMMITTEE_ROOM_CENTRE_ACCESS_EVERY", "500ms")
                .start();
        room = new ProgramApi(here.url());
        room.signIn();
        until(
                "the set-up has come",
                () -> room.get("/api/campaigns").path("items").size() == 1);
        until("it stands", () -> standing().path("reached").asBoolean());
        return made.path("id").asText();
    }

    /** A copy that is ended holds nothing any more. */
    private void endAndRemove(String copy) throws Exception {
        JsonNode known = centre.get(api + "/room-copies").path("items").path(0);
        assertEquals(0, known.path("waiting").asInt());
        assertTrue(known.path("heardAt").isTextual());
        centre.delete(api + "/room-copies/" + copy);
        until("it is removed", () -> room.get("/api/campaigns").path("items").isEmpty());
    }

    private JsonNode standing() throws IOException, InterruptedException {
        return room.get(api + "/centre");
    }

    private void send(ProgramApi to, String token, Map<?, ?>... returns) throws IOException, InterruptedException {
        Map<String, ?> body = Map.of("returns", List.of(returns));
        JsonNode receipts =
                token == null ? to.call(api + "/returns", body, 200) : to.postAs(token, api + "/returns", body, 200);
        receipts.path("receipts")
                .forEach(receipt -> assertTrue(!receipt.path("status").asText().equals("held"), receipt.toString()));
    }

    private static Map<String, Object> one(String type, Map<String, Object> more) {
        Map<String, Object> one = new HashMap<>(more);
        one.put("id", Ids.next().toString());
        one.put("type", type);
        one.put("at", Instant.now().toString());
        return one;
    }

    private static Map<String, Object> elector(String district, int number) {
        return Map.of("district", district, "number", number);
    }

    private static Map<String, Object> told(String district, int number) {
        return one("told", Map.of("elector", elector(district, number)));
    }

    private static Map<String, Object> canvass(String district, int number, int intention) {
        return one("canvass", Map.of("elector", elector(district, number), "result", "spoke", "intention", intention));
    }

    private static Map<String, Object> knock(String district, int number, String result) {
        return one("knock_up", Map.of("elector", elector(district, number), "result", result));
    }

    private static Map<String, Object> undo(Map<String, Object> target) {
        return one("undo", Map.of("return", target.get("id")));
    }

    /** What is known of everybody in the room's districts. */
    private Map<String, String> states(ProgramApi of) throws IOException, InterruptedException {
        Map<String, String> states = new TreeMap<>();
        for (String district : List.of("D0", "D1")) {
            for (JsonNode elector : electors(of, district)) {
                states.put(elector.path("id").asText(), elector.path("status").toString());
            }
        }
        assertEquals(2 * IN_A_DISTRICT, states.size());
        return states;
    }

    private List<JsonNode> electors(ProgramApi of, String district) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        of.get(api + "/electors?limit=1000&district=" + district).path("items").forEach(all::add);
        return all;
    }

    private List<Integer> numbers(ProgramApi of, String district) throws IOException, InterruptedException {
        return electors(of, district).stream()
                .map(each -> each.path("number").asInt())
                .toList();
    }

    private JsonNode found(ProgramApi of, String district, int number) throws IOException, InterruptedException {
        return of.get(api + "/electors?district=" + district + "&number=" + number)
                .path("items")
                .path(0);
    }

    private String id(ProgramApi of, String district, int number) throws IOException, InterruptedException {
        return found(of, district, number).path("id").asText();
    }

    private boolean voted(ProgramApi of, String district, int number) throws IOException, InterruptedException {
        return found(of, district, number).path("status").path("voted").asBoolean();
    }

    private List<String> types(ProgramApi of, String district, int number) throws IOException, InterruptedException {
        List<String> types = new ArrayList<>();
        of.get(api + "/electors/" + id(of, district, number))
                .path("history")
                .forEach(each -> types.add(each.path("type").asText()));
        return types;
    }

    private static void until(String what, Callable<Boolean> holds) throws Exception {
        for (int i = 0; !holds.call(); i++) {
            assertTrue(i < PATIENCE_SECONDS * 20, what);
            Thread.sleep(50);
        }
    }
}
