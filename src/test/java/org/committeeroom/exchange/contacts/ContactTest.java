package org.committeeroom.exchange.contacts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.dashboard.Ringing;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers and addresses as they were given, and lists of those only who may be reached. */
@DatabaseTest
class ContactTest {

    @Inject
    Ringing ringing;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign("registered_party"));
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private ValidatableResponse note(int number, String phone, String email) {
        Map<String, Object> body = new HashMap<>();
        body.put("phone", phone);
        body.put("email", email);
        return Api.admin()
                .body(body)
                .put(path("/electors/" + seat.elector("EA", number) + "/contacts"))
                .then();
    }

    private void consent(int number, String channel, boolean given) {
        Api.admin()
                .body(Map.of("channel", channel, "given", given, "words", "Rang on 3 June"))
                .post(path("/people/" + seat.elector("EA", number) + "/consents"))
                .then()
                .statusCode(204);
    }

    private List<String> list(String channel) {
        return Api.admin()
                .get(path("/contact-lists/" + channel))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0] + ' ' + line.split(",")[4])
                .toList();
    }

    private ValidatableResponse screen(LocalDate day, String lines) {
        return Api.admin()
                .contentType("text/csv")
                .body(lines)
                .post(path("/tps-screening?on=" + day))
                .then();
    }

    @Test
    void onlyWhoAgreedIsWrittenTo() {
        note(1, "020 7946 0001", "ada@example.org").statusCode(200).body("mayEmail", equalTo("not_asked"));
        note(2, "020 7946 0002", "bea@example.org");
        note(3, "020 7946 0003", "cat@example.org");
        consent(1, "email", true);
        consent(2, "email", true);
        consent(2, "email", false);
        consent(3, "sms", true);
        assertEquals(List.of("EA-1 consented"), list("email"));
        assertEquals(List.of("EA-3 consented"), list("sms"));
        assertEquals(List.of(), list("phone"));
    }

    @Test
    void nobodyIsCalledWithoutScreeningOrConsent() {
        for (int n = 1; n <= 4; n++) {
            note(n, "020 7946 000" + n, null);
        }
        consent(4, "phone", true);
        assertEquals(
                "number\r\n442079460001\r\n442079460002\r\n442079460003\r\n442079460004\r\n",
                Api.admin().get(path("/tps-screening/numbers.csv")).asString());
        screen(LocalDate.now(), "number,listed\r\n\"442079460001\",no\r\n+44 20 7946 0002,YES\r\nnonsense\r\n")
                .statusCode(200)
                .body("marked", equalTo(2))
                .body("unread", equalTo(1));
        assertEquals(List.of("EA-1 screened", "EA-4 consented"), list("phone"));
        Api.admin()
                .get(path("/tps-screening"))
                .then()
                .body("numbers", equalTo(4))
                .body("due", equalTo(2))
                .body("listed", equalTo(1))
                .body("latest", equalTo(LocalDate.now().toString()));
        note(1, "020 7946 9999", null).body("screenedOn", nullValue()).body("mayCall", equalTo("not_screened"));
    }

    @Test
    void whoObjectsIsReachedByNobodyAndWhoIsErasedHasNoNumber() {
        note(1, "020 7946 0001", "ada@example.org");
        note(2, "020 7946 0002", null);
        consent(1, "email", true);
        Api.admin()
                .body(Map.of("words", "By letter"))
                .post(path("/people/" + seat.elector("EA", 1) + "/objection"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), list("email"));
        note(1, "020 7946 0001", null).statusCode(400);
        Api.admin()
                .body(Map.of("words", "By letter"))
                .post(path("/people/" + seat.elector("EA", 2) + "/erasure"))
                .then()
                .statusCode(200);
        Api.admin()
                .get(path("/electors/" + seat.elector("EA", 2) + "/contacts"))
                .then()
                .body("phone", nullValue())
                .body("mayCall", equalTo("unknown"));
    }

    @Test
    void aListSaysForWhomItWasAndNothingInItIsAFormula() {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set surname = '=cmd()' where campaign_id = ? and id = ?",
                        seat.campaign(),
                        seat.elector("EA", 1)));
        note(1, null, "ada@example.org");
        consent(1, "email", true);
        String list = Api.admin().get(path("/contact-lists/email")).asString();
        assertTrue(list.contains("'=cmd()") && list.contains("Administrator, "), list);
        Api.admin()
                .get(path("/audit?kind=exported"))
                .then()
                .body("items[0].operation", equalTo("ContactListResource_export"));
    }

    @Test
    void whatIsNoNumberAddressOrDayIsRefused() {
        note(1, "ring me", null).statusCode(400).body("violations[0].field", equalTo("phone"));
        note(1, null, "no address").statusCode(400);
        screen(LocalDate.now().plusDays(2), "").statusCode(400);
        Api.admin()
                .contentType("text/csv")
                .body("x")
                .post(path("/tps-screening?on=soon"))
                .then()
                .statusCode(400);
        Api.admin().get(path("/contact-lists/fax")).then().statusCode(400);
        Api.admin().get(path("/contact-lists/intention")).then().statusCode(404);
    }

    @Test
    void listsAreForThoseWhoAnswerForTheData() {
        var organiser = Staff.of(seat.campaign(), Role.ORGANISER);
        organiser.get(path("/contact-lists/email")).then().statusCode(403);
        organiser.get(path("/tps-screening")).then().statusCode(403);
        organiser
                .get(path("/electors/" + seat.elector("EA", 1) + "/contacts"))
                .then()
                .statusCode(200);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .get(path("/electors/" + seat.elector("EA", 1) + "/contacts"))
                .then()
                .statusCode(403);
    }

    private void promise(int number) {
        Map<String, Object> one = Map.of(
                "id",
                Ids.next(),
                "type",
                "canvass",
                "at",
                "2024-06-20T18:31:05+01:00",
                "elector",
                Map.of("id", seat.elector("EA", number)),
                "result",
                "spoke",
                "intention",
                1);
        Api.admin()
                .body(Map.of("returns", List.of(one)))
                .post(path("/returns"))
                .then()
                .statusCode(200);
    }

    /** What the dashboard needs to know to compare ringing with knocking. */
    @Test
    void promisesWhoMayBeRungAreCounted() {
        List.of(1, 3, 5, 7).forEach(this::promise);
        note(1, "020 7946 0101", null);
        consent(1, "phone", true);
        note(3, "020 7946 0103", null);
        consent(3, "phone", false);
        note(5, "020 7946 0105", null);
        note(9, "020 7946 0109", null);
        consent(9, "phone", true);
        assertEquals(Map.of(seat.district("EA"), 1), ringing.promisesLeft(Scope.ofProgram(seat.campaign())));
    }
}
