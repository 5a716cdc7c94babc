package org.committeeroom.campaign.timetable;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TimetableTest {

    private String slug;
    private String base;

    @BeforeEach
    void campaign() {
        slug = Api.newCampaign();
        base = "/api/campaigns/" + slug;
    }

    @Test
    void theTimetableFollowsThePollDate() {
        Api.admin()
                .get(base + "/timetable")
                .then()
                .statusCode(200)
                .body("pollDate", equalTo("2024-07-04"))
                .body("timeZone", equalTo("Europe/London"))
                .body("items.find { it.code == 'registration' }.date", equalTo("2024-06-18"))
                .body("items.find { it.code == 'registration' }.time", nullValue())
                .body("items.find { it.code == 'registration' }.bound", equalTo("by"))
                .body("items.find { it.code == 'postal' }.at", equalTo("2024-06-19T17:00:00+01:00"))
                .body("items.find { it.code == 'postal' }.workingDays", equalTo(11))
                .body("caveats", equalTo(List.of()));
        Api.admin()
                .body(Map.of(
                        "election",
                        Map.of("type", "scottish_parliament", "nation", "scotland", "pollDate", "2021-05-06")))
                .patch(base)
                .then()
                .statusCode(200);
        Api.admin()
                .get(base + "/timetable")
                .then()
                .body("items.find { it.code == 'nominations' }.date", equalTo("2021-03-31"))
                .body("items.code", not(hasItem("voter_authority_certificate")));
    }

    @Test
    void aReferendumSaysWhatIsToBeChecked() {
        for (String type : List.of("referendum", "local_referendum")) {
            Api.admin()
                    .body(Map.of("election", Map.of("type", type, "nation", "england", "pollDate", "2025-02-27")))
                    .patch(base)
                    .then()
                    .statusCode(200);
            Api.admin()
                    .get(base + "/timetable")
                    .then()
                    .body("caveats", equalTo(List.of(type)))
                    .body("items.code", hasItem("registration"))
                    .body("items.code", not(hasItem("nominations")));
        }
    }

    @Test
    void theCalendarIsReadByACalendarProgram() {
        String file = Api.admin()
                .get(base + "/timetable/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Content-Disposition", containsString("deadlines.ics"))
                .extract()
                .asString();
        List<VEvent> events = Biweekly.parse(file).first().getEvents();
        VEvent registration = event(events, "registration");
        assertTrue(registration.getSummary().getValue().contains("register to vote"));
        assertTrue(file.contains("DTSTART;VALUE=DATE:20240618\r\n"), file);
        assertTrue(file.contains("DTEND;VALUE=DATE:20240619\r\n"), file);
        assertTrue(file.contains("DTEND:20240619T160000Z\r\n"), file);
        assertTrue(file.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), file);
        assertEquals(
                22, events.stream().map(e -> e.getUid().getValue()).distinct().count());
    }

    private static VEvent event(List<VEvent> events, String code) {
        return events.stream()
                .filter(e -> e.getUid().getValue().startsWith(code + "."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFeedOpensWithItsSecretUntilItIsEnded() {
        Api.admin().get(base + "/calendar-feed").then().statusCode(200).body("madeAt", nullValue());
        String first = feed();
        Api.admin().get(base + "/calendar-feed").then().body("madeAt", notNullValue());
        Api.anonymous()
                .get(path(first))
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .body(containsString("Test seat: deadlines"));
        String second = feed();
        Api.anonymous().get(path(first)).then().statusCode(404);
        Api.anonymous().get(path(second)).then().statusCode(200);
        Api.admin().delete(base + "/calendar-feed").then().statusCode(204);
        Api.anonymous().get(path(second)).then().statusCode(404).body("code", equalTo("not_found"));
        Api.anonymous().get("/api/calendars/guessed/timetable.ics").then().statusCode(404);
    }

    /** What a feed shows is what its owner may see, at the time of asking. */
    @Test
    void aFeedEndsWithItsOwnersRole() {
        String feed = feed();
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "delete from campaign_role where campaign_id = (select id from campaign where slug = ?)",
                        slug));
        Api.anonymous().get(path(feed)).then().statusCode(404);
    }

    @Test
    void itIsForStaff() {
        Seat seat = Seat.in(Api.newCampaign());
        String timetable = "/api/campaigns/" + seat.slug() + "/timetable";
        Api.anonymous().get(timetable).then().statusCode(401);
        Api.device(seat.device("canvasser", List.of(), List.of("EA"), null))
                .get(timetable)
                .then()
                .statusCode(403);
        Api.device(seat.device("teller", List.of(), List.of(), seat.station("EA")))
                .post("/api/campaigns/" + seat.slug() + "/calendar-feed")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(timetable).then().statusCode(200);
        Staff.of(Seat.in(Api.newCampaign()).campaign(), Role.ORGANISER)
                .get(timetable)
                .then()
                .statusCode(404);
    }

    private String feed() {
        return Api.admin()
                .post(base + "/calendar-feed")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    private static String path(String url) {
        return java.net.URI.create(url).getPath();
    }
}
