package org.committeeroom.pollingday;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TellingNumberTest {

    /** 1 to 57 of the made-up seat: 5 may not vote here, every seventh votes by post, 13 by a proxy's post. */
    private static final String EA = "0000201000001100000010000001000000100000010000001000000100";

    private Seat seat;
    private String numbers;
    private String teller;

    @BeforeEach
    void campaign() {
        seat = Seat.in(Api.newCampaign());
        numbers = "/api/campaigns/" + seat.slug() + "/telling-numbers";
        teller = seat.device("teller", List.of(), List.of(), seat.station("EA"));
    }

    private void tell(RequestSpecification as, String type, Object... fields) {
        send(as, type, fields).then().statusCode(200).body("receipts[0].status", equalTo("accepted"));
    }

    private io.restassured.response.Response send(RequestSpecification as, String type, Object... fields) {
        Map<String, Object> one = new java.util.HashMap<>(
                Map.of("id", Ids.next().toString(), "type", type, "at", "2024-07-04T12:00:00+01:00"));
        for (int i = 0; i < fields.length; i += 2) {
            one.put((String) fields[i], fields[i + 1]);
        }
        return as.body(Map.of("returns", List.of(one))).post("/api/campaigns/" + seat.slug() + "/returns");
    }

    private static Map<String, Object> number(int number) {
        return Map.of("district", "EA", "number", number);
    }

    @Test
    void aTellersPhoneGetsTheNumbersOfItsStationWithoutAName() {
        String answer = Api.device(teller)
                .get(numbers)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("districts.code", equalTo(List.of("EA", "EB")))
                .body("districts[0].runs", hasSize(1))
                .body("districts[0].runs[0].from", equalTo(1))
                .body("districts[0].runs[0].marks", equalTo(EA + "0"))
                .body("districts[0].suffixed", equalTo(List.of(Map.of("number", 57, "suffix", 1, "mark", "0"))))
                .extract()
                .asString();
        for (String personal :
                List.of("Abara", "Ash Road", "N7 1AA", seat.elector("EA", 1).toString())) {
            assertEquals(false, answer.contains(personal), personal);
        }
    }

    @Test
    void whoWasToldIsMarkedAndWhoSaysSoAtTheDoorIsNot() {
        tell(Api.device(teller), "told", "elector", number(2));
        tell(Api.admin(), "knock_up", "elector", number(3), "result", "voted");
        Api.admin()
                .get(numbers + "?district=EA")
                .then()
                .body("districts[0].runs[0].marks", equalTo(EA.replaceFirst("^00", "04") + "0"));
    }

    @Test
    void staffNameTheDistricts() {
        Api.admin().get(numbers).then().statusCode(400).body("violations[0].field", equalTo("district"));
        Api.admin()
                .get(numbers + "?district=ec&district=EC&district=EA")
                .then()
                .statusCode(200)
                .body("districts.code", equalTo(List.of("EA", "EC")));
        Api.admin().get(numbers + "?district=XX").then().statusCode(404);
        Api.admin().get(numbers + "?district=%00").then().statusCode(404);
        Api.admin()
                .get(numbers + "?district=EA" + "&district=EB".repeat(20))
                .then()
                .statusCode(400);
    }

    @Test
    void aPhoneGetsNoOtherDistrict() {
        Api.device(teller).get(numbers + "?district=EC").then().statusCode(404);
        Api.device(teller)
                .get(numbers + "?district=EB")
                .then()
                .statusCode(200)
                .body("districts.code", equalTo(List.of("EB")));
    }

    @Test
    void aBoardRunnerWhoseTeamTellsGetsTheNumbersOfTheStation() {
        String runner = seat.device("board_runner", List.of(), List.of("EC"), seat.station("EA"));
        Api.device(runner).get(numbers).then().statusCode(200).body("districts.code", equalTo(List.of("EA", "EB")));
        Api.device(runner).get(numbers + "?district=EC").then().statusCode(404);
        String without = seat.device("board_runner", List.of(), List.of("EC"), null);
        Api.device(without).get(numbers).then().statusCode(200).body("districts", equalTo(List.of()));
    }

    @Test
    void itIsForTellersAndThoseWhoKeyPadsIn() {
        Api.anonymous().get(numbers).then().statusCode(401);
        String canvasser = seat.device("canvasser", List.of(), List.of("EA"), null);
        Api.device(canvasser).get(numbers).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .get(numbers + "?district=EA")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.POLLING_AGENT)
                .get(numbers + "?district=EA")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .get(numbers + "?district=EA")
                .then()
                .statusCode(200);
        String other = Api.newCampaign();
        Seat.in(other);
        Api.device(teller)
                .get("/api/campaigns/" + other + "/telling-numbers")
                .then()
                .statusCode(404);
    }

    /** Representation of the People Act 1983 s.66(1). */
    @Test
    void aPollingAgentEntersNoMarkWhateverElseTheyMay() {
        RequestSpecification agent = Staff.of(seat.campaign(), Role.POLLING_AGENT);
        send(agent, "told", "elector", number(2))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("polling_agent"))
                .body("detail", containsString("section 66"));
        Api.admin().get(numbers + "?district=EA").then().body("districts[0].runs[0].marks", not(containsString("4")));
        send(Staff.of(seat.campaign(), Role.POLLING_AGENT), "knock_up", "elector", number(2), "result", "not_in")
                .then()
                .statusCode(403);
        tell(Staff.of(seat.campaign(), Role.POLLING_AGENT), "station_count", "districts", List.of("EA"), "count", 40);
        tell(Staff.of(seat.campaign(), Role.ORGANISER), "told", "elector", number(2));
    }
}
