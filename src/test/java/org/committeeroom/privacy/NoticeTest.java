package org.committeeroom.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom people turn to about their data, and the imprint. */
@DatabaseTest
class NoticeTest {

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + "/notice" + rest;
    }

    private String publicPage() {
        return "/api/notices/" + seat.slug();
    }

    private void keep(RequestSpecification as, Map<String, String> notice, int status) {
        as.body(notice).put(path("")).then().statusCode(status);
    }

    private static Map<String, String> notice() {
        return new HashMap<>(Map.of(
                "controllerName", "Ada <Example>",
                "contactAddress", "1 Hill Road\nLondon N7 1AA",
                "contactEmail", "data@example.org",
                "promoterName", "Pat Promoter",
                "promoterAddress", "2 Hill Road\nLondon",
                "printerName", "Press Ltd"));
    }

    @Test
    void anybodyReadsItOnceItSaysWhomToTurnTo() {
        Api.anonymous().get(publicPage()).then().statusCode(404);
        keep(Api.admin(), notice(), 200);
        Api.anonymous()
                .get(publicPage())
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("Ada &lt;Example&gt;"))
                .body(containsString("1 Hill Road, London N7 1AA"))
                .body(containsString("only with your explicit consent"))
                .body(containsString("until 4 October 2024"))
                .body(containsString("Promoted by Pat Promoter, 2 Hill Road, London, on behalf of Ada Example."));
        Api.anonymous().get("/api/notices/no-such-campaign").then().statusCode(404);
    }

    @Test
    void aPartyNamesItsOwnBasis() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        keep(Api.admin(), notice(), 200);
        Api.anonymous()
                .get(publicPage())
                .then()
                .body(containsString("Schedule 1, paragraph 22"))
                .body(not(containsString("explicit consent")));
    }

    @Test
    void theImprintIsThereOnceThereIsAPromoterWithAnAddress() {
        Map<String, String> noPromoter = notice();
        noPromoter.remove("promoterAddress");
        keep(Api.admin(), noPromoter, 200);
        Api.admin().get(path("")).then().body("imprint", nullValue()).body("reachable", equalTo(true));
        keep(Api.admin(), notice(), 200);
        Api.admin()
                .get(path(""))
                .then()
                .body(
                        "imprint",
                        equalTo("Promoted by Pat Promoter, 2 Hill Road, London, on behalf of Ada Example."
                                + " Printed by Press Ltd."))
                .body("url", endsWith(publicPage()));
    }

    @Test
    void itsAddressIsAQrCode() {
        Api.admin().get(path("/qr.svg")).then().statusCode(200).contentType(containsString("svg"));
    }

    @Test
    void theAgentWritesItAndStaffReadIt() {
        keep(Staff.of(seat.campaign(), Role.ORGANISER), notice(), 403);
        keep(Staff.of(seat.campaign(), Role.DATA_OFFICER), notice(), 403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(path("")).then().statusCode(200);
        Staff.of(seat.campaign(), Role.OBSERVER).get(path("")).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(path("/qr.svg")).then().statusCode(403);
        keep(Api.admin(), Map.of("contactEmail", "nobody"), 400);
        keep(Api.admin(), Map.of("controllerName", "x".repeat(201)), 400);
    }
}
