package org.committeeroom.canvass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WalkingOrderResourceTest {

    private static final Map<String, Object> OAK_LANE = Map.of("street", "Oak Lane", "side", "odd", "reversed", false);
    private static final Map<String, Object> ASH_ROAD_EVEN =
            Map.of("street", "Ash Road", "side", "even", "reversed", true);

    @Test
    void aDistrictIsWalkedByNameUntilSomebodySaysOtherwise() {
        Seat seat = WalkTest.seat();
        Api.admin()
                .get(order(seat, "EA"))
                .then()
                .statusCode(200)
                .body("kept", equalTo(false))
                .body("sides.street", contains("Ash Road", "Ash Road", "Elm Street", "Oak Lane"))
                .body("sides.side", contains("odd", "even", "even", "odd"))
                .body("sides.doors", contains(9, 9, 9, 1))
                .body("sides[0].first", equalTo("1"))
                .body("sides[0].last", equalTo("17"));
        Api.admin()
                .body(Map.of("sides", List.of(OAK_LANE, ASH_ROAD_EVEN)))
                .put(order(seat, "EA"))
                .then()
                .statusCode(200)
                .body("kept", equalTo(true))
                .body("sides.street", contains("Ash Road", "Oak Lane", "Ash Road", "Elm Street"))
                .body("sides[2].first", equalTo("18"))
                .body("sides[2].reversed", equalTo(true));
        Api.admin().get(order(seat, "EB")).then().body("kept", equalTo(false));
        assertEquals(
                List.of("1", "1", "18", "Flat 1, Elm Court, 20"),
                labels(seat, cut(seat), 0, 9, 10, 19),
                "later walks are cut in that order");
        Api.admin().delete(order(seat, "EA")).then().statusCode(204);
        assertEquals(List.of("1", "2", "Flat 1, Elm Court, 20", "1"), labels(seat, cut(seat), 0, 9, 18, 27));
    }

    @Test
    void theMapSaysTheOrderOfTheFirstCuttingAndLaterOnesKeepIt() {
        Seat seat = WalkTest.seat();
        // Ash Road runs east; Oak Lane lies at its western end, Elm Street at its eastern.
        for (int n = 1; n <= 35; n += 2) {
            int house = (n + 1) / 2;
            WalkTargetTest.place(seat, "EA", n, house * 0.0002, house % 2 == 1 ? 51.5 : 51.5001);
        }
        for (int n = 37; n <= 53; n += 2) {
            WalkTargetTest.place(seat, "EA", n, 0.0041, 51.5001);
        }
        WalkTargetTest.place(seat, "EA", 55, 0, 51.5);
        String walk = cut(seat);
        Api.admin().get(order(seat, "EA")).then().body("kept", equalTo(true)).body("sides", hasSize(4));
        List<String> streets = Api.admin()
                .get(WalkTest.walks(seat) + "/" + walk)
                .then()
                .extract()
                .path("doors.street");
        List<String> runs = new ArrayList<>();
        for (String street : streets) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(street)) {
                runs.add(street);
            }
        }
        List<String> downAndUp = List.of("Ash Road", "Oak Lane", "Ash Road", "Elm Street");
        List<String> theOtherWay = List.of("Elm Street", "Ash Road", "Oak Lane", "Ash Road");
        assertTrue(runs.equals(downAndUp) || runs.equals(theOtherWay), runs.toString());
        Api.admin()
                .get(order(seat, "EA") + "&byMap=true")
                .then()
                .body("sides[0].from", hasSize(2))
                .body("sides", hasSize(4));
        assertEquals(
                Api.admin()
                        .get(WalkTest.walks(seat) + "/" + walk)
                        .then()
                        .extract()
                        .<List<String>>path("doors.id"),
                Api.admin()
                        .get(WalkTest.walks(seat) + "/" + cut(seat))
                        .then()
                        .extract()
                        .<List<String>>path("doors.id"));
    }

    @Test
    void theDoorsOfAWalkAreDraggedAndTheDistrictRemembers() {
        Seat seat = WalkTest.seat();
        String walk = cut(seat);
        List<String> doors = new ArrayList<>(Api.admin()
                .get(WalkTest.walks(seat) + "/" + walk)
                .then()
                .extract()
                .<List<String>>path("doors.id"));
        Collections.reverse(doors);
        // Oak Lane first, then the flats of Elm Court; they are in the order of a person who starts at the top.
        reorder(seat, walk, doors, 204);
        Api.admin()
                .get(WalkTest.walks(seat) + "/" + walk)
                .then()
                .body("doors.id", equalTo(doors))
                .body("doors[0].position", equalTo(1));
        Api.admin()
                .get(order(seat, "EA"))
                .then()
                .body("kept", equalTo(true))
                .body("sides.street", contains("Oak Lane", "Elm Street", "Ash Road", "Ash Road"))
                .body("sides.reversed", contains(false, false, true, true));
        assertEquals(List.of("1", "18", "17"), labels(seat, cut(seat), 0, 10, 19));
    }

    @Test
    void badOrdersAreRefused() {
        Seat seat = WalkTest.seat();
        String walk = cut(seat);
        List<String> doors = Api.admin()
                .get(WalkTest.walks(seat) + "/" + walk)
                .then()
                .extract()
                .path("doors.id");
        reorder(seat, walk, doors.subList(1, doors.size()), 400);
        List<String> twice = new ArrayList<>(doors);
        twice.set(0, doors.get(1));
        reorder(seat, walk, twice, 400);
        reorder(seat, UUID.randomUUID().toString(), doors, 404);
        Api.admin().get(order(seat, "XX")).then().statusCode(400).body("violations.field", hasItem("districts"));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/walking-order")
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("sides", List.of(OAK_LANE, OAK_LANE)))
                .put(order(seat, "EA"))
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("sides", List.of(Map.of("street", "No Street", "side", "odd", "reversed", false))))
                .put(order(seat, "EA"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("sides"));
        Staff.of(seat.campaign(), Role.OBSERVER).get(order(seat, "EA")).then().statusCode(403);
        Staff.of(seat.campaign(), Role.DATA_OFFICER)
                .body(Map.of("doors", doors))
                .put(WalkTest.walks(seat) + "/" + walk + "/order")
                .then()
                .statusCode(403);
    }

    private static void reorder(Seat seat, String walk, List<String> doors, int status) {
        Api.admin()
                .body(Map.of("doors", doors))
                .put(WalkTest.walks(seat) + "/" + walk + "/order")
                .then()
                .statusCode(status);
    }

    private static String order(Seat seat, String district) {
        return "/api/campaigns/" + seat.slug() + "/walking-order?district=" + district;
    }

    private static String cut(Seat seat) {
        return Api.admin()
                .body(WalkTest.wanted("canvass", List.of("EA"), 50))
                .post(WalkTest.walks(seat))
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static List<String> labels(Seat seat, String walk, int... at) {
        List<String> labels = Api.admin()
                .get(WalkTest.walks(seat) + "/" + walk)
                .then()
                .extract()
                .path("doors.label");
        return java.util.Arrays.stream(at).mapToObj(labels::get).toList();
    }
}
