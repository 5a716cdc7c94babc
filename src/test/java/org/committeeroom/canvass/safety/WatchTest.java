package org.committeeroom.canvass.safety;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.OffsetDateTime;
import java.util.HashMap;
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
class WatchTest {

    @Test
    void theRoomKnowsWhoIsOutWithWhomAndWhere() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Api.device(phone).get(watch(seat) + "/mine").then().statusCode(404);
        well(seat, phone, walk, seat.property("EA", 1), 30);
        Api.admin()
                .get(watch(seat))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Test phone"))
                .body("items[0].partner", equalTo("Bilal"))
                .body("items[0].everyMinutes", equalTo(30))
                .body("items[0].door", containsString("1 Ash Road"))
                .body("items[0].walk", notNullValue())
                .body("items[0].state", equalTo("well"));
        Api.device(phone).get(watch(seat) + "/mine").then().statusCode(200).body("partner", equalTo("Bilal"));
        Api.device(phone).delete(watch(seat) + "/mine").then().statusCode(204);
        Api.admin().get(watch(seat)).then().body("items", hasSize(0));
    }

    @Test
    void whoDoesNotSayThatAllIsWellIsOverdueUntilTheyDo() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        well(seat, phone, walk, null, 15);
        longAgo(seat, 19);
        Api.admin().get(watch(seat)).then().body("items[0].state", equalTo("well"));
        longAgo(seat, 21);
        String device = Api.admin()
                .get(watch(seat))
                .then()
                .body("items[0].state", equalTo("overdue"))
                .body("items[0].answeredAt", nullValue())
                .extract()
                .path("items[0].device");
        Api.admin().post(watch(seat) + "/" + device + "/answered").then().statusCode(204);
        Api.admin().get(watch(seat)).then().body("items[0].answeredAt", notNullValue());
        well(seat, phone, walk, null, 15);
        Api.admin()
                .get(watch(seat))
                .then()
                .body("items[0].state", equalTo("well"))
                .body("items[0].answeredAt", nullValue());
    }

    @Test
    void whoIsNotAskedIsNeverOverdue() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        well(seat, phone, walk, null, null);
        longAgo(seat, 300);
        Api.admin().get(watch(seat)).then().body("items[0].state", equalTo("well"));
    }

    @Test
    void aCallForHelpStaysUntilSomebodyInTheRoomHasAnsweredIt() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1), seat.property("EA", 3));
        UUID other = seat.walk(seat.property("EA", 9));
        String quiet = seat.device("canvasser", List.of(other), List.of(), null);
        well(seat, quiet, other, null, 60);
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Map<String, Object> now = said(walk, seat.property("EA", 1), 30);
        Api.device(phone)
                .body(Map.of("now", now, "note", "A dog"))
                .put(watch(seat) + "/mine/help")
                .then()
                .statusCode(200)
                .body("state", equalTo("help"));
        // The next check-in of the phone says where they are, and does not call off the alarm.
        well(seat, phone, walk, seat.property("EA", 3), 30);
        String device = Api.admin()
                .get(watch(seat))
                .then()
                .body("items.state", contains("help", "well"))
                .body("items[0].helpNote", equalTo("A dog"))
                .body("items[0].door", containsString("2 Ash Road"))
                .extract()
                .path("items[0].device");
        Api.admin().post(watch(seat) + "/" + device + "/answered").then().statusCode(204);
        Api.device(phone).get(watch(seat) + "/mine").then().body("answeredAt", notNullValue());
        well(seat, phone, walk, seat.property("EA", 3), 30);
        Api.admin().get(watch(seat)).then().body("items.state", contains("well", "well"));
    }

    @Test
    void aCallForHelpIsTakenInWhereverItComesFrom() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        UUID other = seat.walk(seat.property("EA", 9));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        well(seat, phone, walk, seat.property("EA", 1), 1);
        Map<String, Object> elsewhere = said(other, seat.property("EA", 9), 1);
        Api.device(phone).body(elsewhere).put(watch(seat) + "/mine").then().statusCode(400);
        Api.device(phone)
                .body(Map.of("now", elsewhere))
                .put(watch(seat) + "/mine/help")
                .then()
                .statusCode(200)
                .body("state", equalTo("help"))
                .body("door", containsString("1 Ash Road"));
    }

    @Test
    void aPhoneThatWasOpenedAnewIsWhereItLastSaid() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        well(seat, phone, walk, seat.property("EA", 1), 30);
        well(seat, phone, null, null, 30);
        Api.admin().get(watch(seat)).then().body("items[0].door", containsString("1 Ash Road"));
    }

    @Test
    void aPhoneNamesOnlyWhatIsItsOwn() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        UUID other = seat.walk(seat.property("EA", 9));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Api.device(phone)
                .body(said(other, null, 30))
                .put(watch(seat) + "/mine")
                .then()
                .statusCode(400);
        Api.device(phone)
                .body(said(walk, seat.property("EA", 9), 30))
                .put(watch(seat) + "/mine")
                .then()
                .statusCode(400);
        Api.device(phone)
                .body(said(walk, null, 0))
                .put(watch(seat) + "/mine")
                .then()
                .statusCode(400);
        Api.device(phone).get(watch(seat)).then().statusCode(403);
        Api.admin().body(said(walk, null, 30)).put(watch(seat) + "/mine").then().statusCode(404);
        Staff.of(seat.campaign(), Role.OBSERVER).get(watch(seat)).then().statusCode(403);
        Api.admin()
                .post(watch(seat) + "/" + UUID.randomUUID() + "/answered")
                .then()
                .statusCode(404);
    }

    @Test
    void aWarningIsSeenByThoseWhoGoThereAndByNobodyElse() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID door = seat.property("EA", 1);
        UUID walk = seat.walk(door);
        UUID elsewhere = seat.walk(seat.property("EA", 9));
        String there = seat.device("canvasser", List.of(walk), List.of(), null);
        String away = seat.device("canvasser", List.of(elsewhere), List.of(), null);
        String warnings = "/api/campaigns/" + seat.slug() + "/door-warnings";
        Api.admin()
                .body(Map.of("warning", " Large dog "))
                .put(warnings + "/" + door)
                .then()
                .statusCode(204);
        String packet = "/api/campaigns/" + seat.slug() + "/walks/";
        Api.device(there).get(packet + walk).then().body("doors[0].warning", equalTo("Large dog"));
        Api.device(away).get(packet + elsewhere).then().body("doors[0].warning", nullValue());
        Api.device(there).get(warnings).then().statusCode(403);
        Api.admin().get(warnings).then().body("items.warning", contains("Large dog"));
        Staff.of(seat.campaign(), Role.DATA_OFFICER).get(warnings).then().statusCode(403);
        Api.admin()
                .body(Map.of("warning", ""))
                .put(warnings + "/" + door)
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("warning", "Dog"))
                .put(warnings + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.admin().delete(warnings + "/" + door).then().statusCode(204);
        Api.device(there).get(packet + walk).then().body("doors[0].warning", nullValue());
    }

    private static void longAgo(Seat seat, int minutes) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update device_watch set checked_at = ? where campaign_id = ?",
                        OffsetDateTime.now().minusMinutes(minutes),
                        seat.campaign()));
    }

    private static void well(Seat seat, String phone, UUID walk, UUID door, Integer minutes) {
        Api.device(phone)
                .body(said(walk, door, minutes))
                .put(watch(seat) + "/mine")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> said(UUID walk, UUID door, Integer minutes) {
        Map<String, Object> said = new HashMap<>();
        said.put("partner", "Bilal");
        said.put("everyMinutes", minutes);
        said.put("walk", walk);
        said.put("door", door);
        return said;
    }

    private static String watch(Seat seat) {
        return "/api/campaigns/" + seat.slug() + "/watch";
    }
}
