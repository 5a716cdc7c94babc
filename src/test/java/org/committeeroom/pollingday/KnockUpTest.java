package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
class KnockUpTest {

    private static final String USUAL = """
            {"rounds": [{"from": "10:00", "to": "13:00"}], "restMinutes": 45, "mostOut": 2, "mostCalls": 3,
             "askWontVote": true}""";

    private Seat seat;
    private Sending sending;
    private String knockUp;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        sending = new Sending(seat);
        knockUp = "/api/campaigns/" + seat.slug() + "/knock-up";
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(minutes, ChronoUnit.MINUTES);
    }

    @Test
    void everyPromiseOfADistrictIsCountedOnceByWhatIsToBeDone() {
        sending.promise("EA", 1, 2, 3, 4, 8, 9, 10, 7, 14, 11);
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 1));
        sending.knock("EA", 2, minutesAgo(10), "not_in");
        sending.knock("EA", 3, minutesAgo(90), "not_in");
        sending.knock("EA", 4, minutesAgo(90), "against");
        sending.knock("EA", 8, minutesAgo(120), "do_not_return");
        sending.knock("EA", 9, minutesAgo(90), "wont_vote");
        for (int i = 0; i < 3; i++) {
            sending.knock("EA", 10, minutesAgo(300 - i * 60), "not_in");
        }
        sending.accepted(Api.admin(), "postal_returned", now, "elector", Sending.number("EA", 7));
        Api.admin()
                .get(knockUp)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0]",
                        equalTo(Map.of(
                                "district",
                                "EA",
                                "voted",
                                1,
                                "due",
                                2,
                                "later",
                                1,
                                "enough",
                                1,
                                "stopped",
                                1,
                                "posted",
                                1,
                                "toPost",
                                1)));
    }

    @Test
    void theListHasWhatWasSaidTodayAndNobodyWhoHasVoted() {
        sending.promise("EA", 1, 2, 3);
        Instant six = now.plus(2, ChronoUnit.HOURS);
        sending.knock("EA", 2, minutesAgo(30), "will_vote", "votingAt", six.toString());
        sending.accepted(Api.admin(), "told", now, "elector", Sending.number("EA", 1));
        Api.admin()
                .get(knockUp + "/districts/EA")
                .then()
                .statusCode(200)
                .body("packet.code", equalTo(""))
                .body("packet.station.name", equalTo("Hill School"))
                .body("rules.photoId", equalTo(true))
                .body("rules.settings.rounds", hasSize(4))
                .body("packet.doors.electors.flatten().number", contains(2, 3))
                .body("packet.doors[0].electors[0].status.knock.last", equalTo("will_vote"))
                .body("packet.doors[0].electors[0].status.knock.times", equalTo(1))
                .body("packet.doors[0].electors[0].status.knock.votingAt", equalTo(six.toString()))
                .body("packet.doors[1].electors[0].status", not(hasKey("knock")));
        Api.admin().get(knockUp + "/districts/XX").then().statusCode(404);
    }

    @Test
    void callsCountInARowAndAnUndoneOneDoesNot() {
        sending.promise("EA", 1);
        sending.knock("EA", 1, minutesAgo(300), "not_in");
        sending.knock("EA", 1, minutesAgo(200), "not_in");
        UUID third = sending.accepted(
                Api.admin(), "knock_up", minutesAgo(100), "elector", Sending.number("EA", 1), "result", "will_vote");
        String path = "packet.doors[0].electors[0].status.knock.";
        Api.admin()
                .get(knockUp + "/districts/EA")
                .then()
                .body(path + "times", equalTo(3))
                .body(path + "outs", equalTo(0));
        sending.accepted(Api.admin(), "undo", now, "return", third.toString());
        Api.admin()
                .get(knockUp + "/districts/EA")
                .then()
                .body(path + "times", equalTo(2))
                .body(path + "outs", equalTo(2))
                .body(path + "votingAt", nullValue());
    }

    @Test
    void callsOfTheDayBeforeAreNotCountedWithTodays() {
        sending.promise("EA", 7);
        sending.knock("EA", 7, minutesAgo(26 * 60), "not_in");
        sending.knock("EA", 7, minutesAgo(5), "not_in");
        Api.admin()
                .get(knockUp + "/districts/EA")
                .then()
                .body("packet.doors[0].electors[0].status.knock.outs", equalTo(1));
    }

    @Test
    void roundsAndRulesAreTheUsualOnesUntilTheyAreSet() {
        Api.admin()
                .get(knockUp + "/settings")
                .then()
                .statusCode(200)
                .body("settings.rounds[1]", equalTo(Map.of("from", "14:00", "to", "16:30")))
                .body("settings.restMinutes", equalTo(60))
                .body("settings.askWontVote", equalTo(false));
        for (int i = 0; i < 2; i++) {
            Api.admin().body(USUAL).put(knockUp + "/settings").then().statusCode(200);
        }
        Api.admin()
                .get(knockUp + "/settings")
                .then()
                .body("settings.rounds", equalTo(List.of(Map.of("from", "10:00", "to", "13:00"))))
                .body("settings.restMinutes", equalTo(45))
                .body("settings.mostOut", equalTo(2))
                .body("settings.mostCalls", equalTo(3))
                .body("settings.askWontVote", equalTo(true));
        sending.promise("EA", 1);
        sending.knock("EA", 1, minutesAgo(50), "wont_vote");
        Api.admin().get(knockUp).then().body("items[0].due", equalTo(1));
    }

    @Test
    void rulesThatCannotBeAreRefused() {
        for (String wrong : List.of(
                "",
                "{}",
                USUAL.replace("\"10:00\"", "\"13:00\""),
                USUAL.replace("\"10:00\"", "\"6:00\""),
                USUAL.replace("\"10:00\"", "\"06:00\""),
                USUAL.replace("\"13:00\"", "\"23:00\""),
                USUAL.replace("\"13:00\"", "null"),
                USUAL.replace("[{\"from\": \"10:00\", \"to\": \"13:00\"}]", "[]"),
                USUAL.replace("45", "-1"),
                USUAL.replace("45", "601"),
                USUAL.replace("\"mostOut\": 2", "\"mostOut\": 0"),
                USUAL.replace("\"mostCalls\": 3", "\"mostCalls\": null"),
                USUAL.replace("true", "\"perhaps\""))) {
            Api.admin()
                    .body(wrong)
                    .put(knockUp + "/settings")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Api.admin().get(knockUp + "/settings").then().body("settings.rounds", hasSize(4));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        Api.admin()
                .body("""
                        {"returns": [{"id": "%s", "type": "knock_up", "at": "2024-07-04T12:00:00Z", "elector":
                        {"district": "EA", "number": 1}, "result": "will_vote", "votingAt": "six"}]}""".formatted(UUID.randomUUID()))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("returns[0].votingAt"));
    }

    @Test
    void whoKnocksReadsTheRulesAndTheOrganiserSetsThem() {
        String canvasser = seat.device("canvasser", List.of(), List.of("EA"), null);
        Api.device(canvasser).get(knockUp + "/settings").then().statusCode(200);
        Api.device(canvasser).body(USUAL).put(knockUp + "/settings").then().statusCode(403);
        Api.device(canvasser).get(knockUp).then().statusCode(403);
        Api.device(canvasser).get(knockUp + "/districts/EA").then().statusCode(403);
        String teller = seat.device("teller", List.of(), List.of("EA"), null);
        Api.device(teller).get(knockUp + "/settings").then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(knockUp).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .body(USUAL)
                .put(knockUp + "/settings")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(USUAL)
                .put(knockUp + "/settings")
                .then()
                .statusCode(200);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .get(knockUp)
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.anonymous().get(knockUp).then().statusCode(401);
        Api.device(canvasser)
                .get("/api/campaigns/" + Api.newCampaign() + "/knock-up/settings")
                .then()
                .statusCode(404);
    }
}
