package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RoomTest {

    private static final String REPORT = """
            {"inCharge": "Ada", "people": 7, "cars": 2, "secondNetwork": "Bilal's phone", "note": "Kettle broken"}""";

    private Seat seat;
    private Sending sending;
    private String api;
    private String hill;
    private String vale;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        sending = new Sending(seat);
        api = "/api/campaigns/" + seat.slug();
        vale = room("Vale room", List.of("EC"));
        hill = room("Hill room", List.of("EB", "EA"));
    }

    private String room(String name, List<String> districts) {
        return Api.admin()
                .body(Map.of("name", name, "address", "2 Hill Road", "phone", "020 7946 0000", "districts", districts))
                .post(api + "/committee-rooms")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String volunteer(String name) {
        return Api.admin()
                .body(Map.of("name", name))
                .post(api + "/volunteers")
                .then()
                .extract()
                .path("id");
    }

    @Test
    void aRoomShowsItsDistrictsPeopleAndTeamsOfNow() {
        String ada = volunteer("Ada");
        Map<String, Object> hours = Map.of(
                "startsAt", now.minus(1, ChronoUnit.HOURS).toString(),
                "endsAt", now.plus(1, ChronoUnit.HOURS).toString());
        assertDuty(ada, hours);
        Api.admin()
                .get(api + "/rooms")
                .then()
                .statusCode(200)
                .body("asOf", notNullValue())
                .body("items.name", contains("Hill room", "Vale room"))
                .body("items[0].districts", contains("EA", "EB"))
                .body("items[0].report", nullValue())
                .body("items[0].onDuty.name", contains("Ada"))
                .body("items[0].teams.name", contains("Swifts"))
                .body("items[0].teams.district", contains("EB"))
                .body("items[1].onDuty", empty())
                .body("items[1].teams", empty());
    }

    private void assertDuty(String volunteer, Map<String, Object> hours) {
        Map<String, Object> shift = new java.util.HashMap<>(Map.of(
                "volunteer",
                volunteer,
                "role",
                "committee_room",
                "committeeRoom",
                hill,
                "from",
                hours.get("startsAt"),
                "to",
                hours.get("endsAt")));
        Api.admin().body(shift).post(api + "/shifts").then().statusCode(201);
        String team = Api.admin()
                .body(Map.of("name", "Swifts", "members", List.of(volunteer)))
                .post(api + "/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.admin()
                .body(Map.of(
                        "team",
                        team,
                        "district",
                        "EB",
                        "task",
                        "knock_up",
                        "from",
                        hours.get("startsAt"),
                        "to",
                        hours.get("endsAt")))
                .post(api + "/assignments")
                .then()
                .statusCode(201);
    }

    @Test
    void aRoomsFiguresAreThoseOfItsDistricts() {
        sending.promise("EA", 1, 2);
        sending.promise("EB", 3);
        sending.promise("EC", 4);
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 1));
        String teller = seat.device("teller", List.of(), List.of("EB"), null);
        sending.accepted(Api.device(teller), "told", now, "elector", Sending.number("EB", 9));
        sending.accepted(
                Api.admin(), "lift", now.minusSeconds(3600), "elector", Sending.number("EB", 3), "state", "requested");
        Api.admin()
                .get(api + "/rooms/" + hill)
                .then()
                .statusCode(200)
                .body("figures.voted", equalTo(1))
                .body("figures.due", equalTo(2))
                .body("figures.told", equalTo(2))
                .body("figures.keyed", equalTo(1))
                .body("figures.lifts", equalTo(1))
                .body("figures.delayedLifts", equalTo(1))
                .body("knockUp.district", contains("EA", "EB"));
        Api.admin()
                .get(api + "/rooms/" + vale)
                .then()
                .body("figures.due", equalTo(1))
                .body("figures.told", equalTo(0))
                .body("figures.lifts", equalTo(0));
    }

    @Test
    void paperOfItsDistrictsThatIsOutIsCounted() {
        sheet("A-1", "EA", now.plusSeconds(3600));
        sheet("A-2", "EA", now.minusSeconds(60));
        sheet("C-1", "EC", now.minusSeconds(60));
        Api.admin()
                .get(api + "/rooms/" + hill)
                .then()
                .body("figures.sheetsOut", equalTo(2))
                .body("figures.sheetsOverdue", equalTo(1));
    }

    private void sheet(String code, String district, Instant due) {
        Seat.jdbi().useTransaction(h -> {
            h.execute(
                    "insert into sheet (campaign_id, code, kind, district, name, printed_at, electors) values (?, ?,"
                            + " 'KNOCK_UP', ?, 'Round', ?, 1)",
                    seat.campaign(),
                    code,
                    district,
                    now);
            h.execute(
                    "insert into sheet_out (campaign_id, id, code, taken_by, phone, phone_checked, out_at, out_by,"
                            + " due_at) values (?, ?, ?, 'Ada', '020 7946 0000', true, ?, ?, ?)",
                    seat.campaign(),
                    UUID.randomUUID(),
                    code,
                    now,
                    UUID.randomUUID(),
                    due);
        });
    }

    @Test
    void aRoomSaysHowItIsAndWhenTheLastRunnerCame() {
        Api.admin()
                .body(REPORT)
                .put(api + "/rooms/" + hill + "/report")
                .then()
                .statusCode(200)
                .body("report.inCharge", equalTo("Ada"))
                .body("report.people", equalTo(7))
                .body("report.cars", equalTo(2))
                .body("report.secondNetwork", equalTo("Bilal's phone"))
                .body("report.runnerAt", nullValue())
                .body("report.reportedBy", equalTo("Administrator"));
        Api.admin()
                .post(api + "/rooms/" + hill + "/runner")
                .then()
                .statusCode(200)
                .body("report.runnerAt", notNullValue())
                .body("report.people", equalTo(7));
        Api.admin()
                .body("{\"people\": 0}")
                .put(api + "/rooms/" + hill + "/report")
                .then()
                .statusCode(200)
                .body("report.people", equalTo(0))
                .body("report.inCharge", nullValue())
                .body("report.runnerAt", notNullValue());
        Api.admin()
                .post(api + "/rooms/" + vale + "/runner")
                .then()
                .statusCode(200)
                .body("report.people", nullValue());
    }

    @Test
    void aMessageToAllIsReadRoomByRoom() {
        String all = send(null, "Photo at six");
        String one = send(vale, "Send two to EC");
        Api.admin()
                .get(api + "/room-messages")
                .then()
                .statusCode(200)
                .body("items.text", contains("Send two to EC", "Photo at six"))
                .body("items[0].sentBy", equalTo("Administrator"))
                .body("items[0].readBy", empty());
        Api.admin().get(api + "/room-messages?room=" + hill).then().body("items.text", contains("Photo at six"));
        Api.admin().get(api + "/rooms").then().body("items.unread", contains(1, 2));
        for (int i = 0; i < 2; i++) {
            Api.admin()
                    .put(api + "/room-messages/" + all + "/read/" + vale)
                    .then()
                    .statusCode(204);
        }
        Api.admin().get(api + "/rooms").then().body("items.unread", contains(1, 1));
        Api.admin()
                .get(api + "/room-messages?room=" + vale)
                .then()
                .body("items[1].readBy", hasSize(1))
                .body("items[1].readBy[0].room", equalTo(vale))
                .body("items[1].readBy[0].by", equalTo("Administrator"));
        Api.admin().put(api + "/room-messages/" + one + "/read/" + hill).then().statusCode(404);
        Api.admin()
                .get(api + "/room-messages?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    private String send(String room, String text) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("text", text));
        body.put("room", room);
        return Api.admin()
                .body(body)
                .post(api + "/room-messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aRoomThatIsClosedTakesItsReportAndMessagesWithIt() {
        Api.admin().body(REPORT).put(api + "/rooms/" + vale + "/report");
        String one = send(vale, "Well done");
        Api.admin().put(api + "/room-messages/" + one + "/read/" + vale);
        Api.admin().delete(api + "/committee-rooms/" + vale).then().statusCode(204);
        Api.admin().get(api + "/rooms").then().body("items.name", contains("Hill room"));
        Api.admin().get(api + "/room-messages").then().body("items", empty());
    }

    @Test
    void badInputIsRefused() {
        for (String wrong : List.of(
                "", "[]", "{\"people\": -1}", "{\"cars\": \"two\"}", "{\"inCharge\": \"" + "x".repeat(121) + "\"}")) {
            Api.admin()
                    .body(wrong)
                    .put(api + "/rooms/" + hill + "/report")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        for (String wrong : List.of(
                "",
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": \"" + "x".repeat(1001) + "\"}",
                "{\"text\": \"Hello\", \"room\": \"" + UUID.randomUUID() + "\"}")) {
            Api.admin().body(wrong).post(api + "/room-messages").then().statusCode(400);
        }
        UUID nowhere = UUID.randomUUID();
        Api.admin().get(api + "/rooms/" + nowhere).then().statusCode(404);
        Api.admin()
                .body(REPORT)
                .put(api + "/rooms/" + nowhere + "/report")
                .then()
                .statusCode(404);
        Api.admin().post(api + "/rooms/" + nowhere + "/runner").then().statusCode(404);
        Api.admin()
                .put(api + "/room-messages/" + nowhere + "/read/" + hill)
                .then()
                .statusCode(404);
        Api.admin().get(api + "/room-messages?after=abc").then().statusCode(400);
    }

    @Test
    void roomsAreForOrganisersOfTheCampaign() {
        String device = seat.device("canvasser", List.of(), List.of("EA"), null);
        for (String path : List.of("/rooms", "/rooms/" + hill, "/room-messages")) {
            Api.anonymous().get(api + path).then().statusCode(401);
            Api.device(device).get(api + path).then().statusCode(403);
            Staff.of(seat.campaign(), Role.OBSERVER).get(api + path).then().statusCode(403);
            Staff.of(seat.campaign(), Role.ORGANISER).get(api + path).then().statusCode(200);
        }
        Staff.of(seat.campaign(), Role.OBSERVER)
                .body(REPORT)
                .put(api + "/rooms/" + hill + "/report")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .post(api + "/rooms/" + hill + "/runner")
                .then()
                .statusCode(403);
        String other = "/api/campaigns/" + Api.newCampaign();
        Api.admin().get(other + "/rooms").then().body("items", empty());
        Api.admin().get(other + "/rooms/" + hill).then().statusCode(404);
        Api.admin().post(other + "/rooms/" + hill + "/runner").then().statusCode(404);
    }
}
