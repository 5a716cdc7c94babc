package org.committeeroom.canvass.support;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.platform.Problem;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SupportTest {

    private static final String NOTICE =
            "Ada Example answers for what you give here. It is deleted after the poll. Write to us to object.";

    @Inject
    SupportLimit limit;

    @Test
    void aSupporterIsHeldForSomebodyToSayWhoItWas() {
        Seat seat = Seat.in(Api.newCampaign("registered_party"));
        String page = opened(seat);
        Api.anonymous()
                .get(page)
                .then()
                .statusCode(200)
                .body("candidate", equalTo("Ada Example"))
                .body("controller", equalTo("registered_party"))
                .body("welcome", equalTo("Thank you!"))
                .body("privacyNotice", equalTo(NOTICE));
        // A name and postcode of the register, which of somebody met would be sure.
        var elector = Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors?district=EA&number=1")
                .jsonPath();
        String name = elector.getString("items[0].forename") + ' ' + elector.getString("items[0].surname");
        Map<String, Object> supporter = supporter(name);
        supporter.put("phone", "020 7946 0001");
        supporter.put("email", "ada@example.org");
        supporter.put("mayEmail", true);
        supporter.put("flags", List.of("poster"));
        Api.anonymous().body(supporter).post(page).then().statusCode(204);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/met?state=to_match")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo(name))
                .body("items[0].body.channel", equalTo("online"))
                .body("items[0].body.consent.intention", equalTo("yes"))
                .body("items[0].body.consent.phone", equalTo("no"))
                .body("items[0].body.met.phone", nullValue())
                .body("items[0].body.met.email", equalTo("ada@example.org"))
                .body("items[0].candidates.id", hasItem(seat.elector("EA", 1).toString()));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/electors/" + seat.elector("EA", 1))
                .then()
                .body("status.promised", equalTo(false));
    }

    @Test
    void nothingIsKeptWithoutConsent() {
        Seat seat = Seat.in(Api.newCampaign());
        String page = opened(seat);
        Map<String, Object> supporter = supporter("Sam Smith");
        supporter.put("consent", false);
        Api.anonymous().body(supporter).post(page).then().statusCode(400).body("violations.field", hasItem("consent"));
        supporter.remove("consent");
        Api.anonymous().body(supporter).post(page).then().statusCode(400);
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/met?state=outside_seat")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void badInputIsRefused() {
        Seat seat = Seat.in(Api.newCampaign());
        String page = opened(seat);
        refused(page, "name", " ");
        refused(page, "postcode", "N7; drop");
        refused(page, "email", "nobody");
        refused(page, "phone", "call me");
        refused(page, "flags", List.of("money"));
        refused(page, "language", "../en");
        Api.anonymous().body("[]").post(page).then().statusCode(400);
    }

    private static void refused(String page, String field, Object value) {
        Map<String, Object> supporter = supporter("Sam Smith");
        supporter.put(field, value);
        Api.anonymous().body(supporter).post(page).then().statusCode(400);
    }

    @Test
    void aClosedPageSaysNothing() {
        Seat seat = Seat.in(Api.newCampaign());
        String page = opened(seat);
        String url = settings(seat, true).get("url").toString();
        assertEquals(url, settings(seat, false).get("url"), "the address is on posters");
        Api.anonymous().get(page).then().statusCode(404);
        Api.anonymous().body(supporter("Sam Smith")).post(page).then().statusCode(404);
        Api.anonymous().get(page + "X").then().statusCode(404);
        Api.anonymous().get("/api/support/no-such-seat/0000000000").then().statusCode(404);
    }

    @Test
    void onlyOrganisersOpenItAndItNeedsANoticeAndAnImprint() {
        Seat seat = Seat.in(Api.newCampaign());
        Api.admin().get(path(seat)).then().statusCode(404);
        Api.admin().get(path(seat) + "/poster.pdf").then().statusCode(404);
        Api.admin()
                .body(Map.of("privacyNotice", "None", "imprint", "X", "open", true))
                .put(path(seat))
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of("privacyNotice", NOTICE, "open", true))
                .put(path(seat))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("imprint"));
        Staff.of(seat.campaign(), Role.OBSERVER)
                .body(Map.of("privacyNotice", NOTICE, "imprint", "X", "open", true))
                .put(path(seat))
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(Map.of("privacyNotice", NOTICE, "imprint", "Promoted by A. Agent, 1 Hill Road", "open", false))
                .put(path(seat))
                .then()
                .statusCode(200)
                .body("openedAt", nullValue())
                .body("url", containsString("/support/" + seat.slug() + "/"));
    }

    @Test
    void thePosterIsAPdfWithTheAddress() {
        Seat seat = Seat.in(Api.newCampaign());
        opened(seat);
        byte[] poster = Api.admin()
                .get(path(seat) + "/poster.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertTrue(new String(poster, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-"));
        Api.admin().get(path(seat) + "/qr.svg").then().statusCode(200).body(notNullValue());
        Staff.of(seat.campaign(), Role.OBSERVER)
                .get(path(seat) + "/poster.pdf")
                .then()
                .statusCode(403);
    }

    @Test
    void oneAddressMayNotFillTheQueue() {
        SupportLimit own = new SupportLimit(() -> 0);
        java.util.UUID campaign = java.util.UUID.randomUUID();
        for (int i = 0; i < SupportLimit.OF_AN_ADDRESS; i++) {
            own.take(campaign, "192.0.2.1");
        }
        org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> own.take(campaign, "192.0.2.1"));
        own.take(campaign, "192.0.2.2");
        SupportLimit all = new SupportLimit(() -> 0);
        for (int i = 0; i < SupportLimit.OF_A_CAMPAIGN; i++) {
            all.take(campaign, "192.0.2." + i);
        }
        org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> all.take(campaign, "198.51.100.1"));
        all.take(java.util.UUID.randomUUID(), "198.51.100.2");
    }

    private String opened(Seat seat) {
        limit.forget();
        String url = settings(seat, true).get("url").toString();
        return "/api" + url.substring(url.indexOf("/support/"));
    }

    private static Map<String, Object> settings(Seat seat, boolean open) {
        return Api.admin()
                .body(Map.of(
                        "welcome",
                        " Thank you! ",
                        "privacyNotice",
                        NOTICE,
                        "imprint",
                        "Promoted by A. Agent, 1 Hill Road, London",
                        "open",
                        open))
                .put(path(seat))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static Map<String, Object> supporter(String name) {
        Map<String, Object> supporter = new HashMap<>();
        supporter.put("name", name);
        supporter.put("postcode", "N7 1AA");
        supporter.put("consent", true);
        return supporter;
    }

    private static String path(Seat seat) {
        return "/api/campaigns/" + seat.slug() + "/support-page";
    }
}
