package org.committeeroom.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything has an end, which is certified. The poll of the tests is of 2024: all of it is long over. */
@DatabaseTest
class RetentionTest {

    private static final String ITEM = "items.find { it.kind == '%s' }.";

    private Rights rights;

    @BeforeEach
    void makeSeat() {
        rights = new Rights();
        rights.send(rights.answer());
    }

    private String path(String rest) {
        return rights.path("/privacy/retention" + rest);
    }

    private Response destroy(String kind) {
        return Api.admin().body(Map.of("campaign", rights.seat.slug())).post(path("/" + kind + "/destruction"));
    }

    @Test
    void saysWhatIsOverdueAndHowMuchOfIt() {
        Api.admin()
                .get(path(""))
                .then()
                .statusCode(200)
                .body("pollDate", equalTo("2024-07-04"))
                .body(ITEM.formatted("canvass") + "until", equalTo("2024-10-04"))
                .body(ITEM.formatted("canvass") + "due", equalTo(true))
                .body(ITEM.formatted("canvass") + "tables.table", hasItem("return_log"))
                .body(ITEM.formatted("cases") + "due", equalTo(false))
                .body(ITEM.formatted("register") + "months", equalTo(12));
    }

    @Test
    void theAgentSaysForHowLong() {
        Api.admin().body(Map.of("months", 120)).put(path("/canvass")).then().statusCode(204);
        Api.admin()
                .get(path(""))
                .then()
                .body(ITEM.formatted("canvass") + "until", equalTo("2034-07-04"))
                .body(ITEM.formatted("canvass") + "due", equalTo(false));
        Api.admin().body(Map.of("months", 121)).put(path("/canvass")).then().statusCode(400);
        Api.admin().body(Map.of("months", -1)).put(path("/canvass")).then().statusCode(400);
        Api.admin().body(Map.of("months", 1)).put(path("/gossip")).then().statusCode(404);
    }

    @Test
    void whatStandsOnSomethingGoesFirst() {
        destroy("register").then().statusCode(409).body("code", equalTo("still_in_use"));
        assertEquals(1, rights.history().size());
        destroy("canvass").then().statusCode(200).body("tables.table", hasItem("return_log"));
        destroy("cases").then().statusCode(200);
        destroy("register").then().statusCode(200).body("tables.find { it.table == 'elector' }.rows", equalTo(180));
        assertEquals(
                List.of("0"),
                rights.column("select cast(count(*) as varchar(9)) from property where campaign_id = :campaign"));
        Api.admin().get(rights.path("/electors")).then().body("items", equalTo(List.of()));
    }

    @Test
    void aDestructionIsCertifiedWithWhatWentAndTheHeadOfTheAudit() {
        Response made = destroy("canvass");
        String page = Api.admin()
                .get(path("/certificates/" + made.path("id")))
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .extract()
                .asString();
        assertTrue(page.contains("Certificate of destruction"));
        assertTrue(page.contains(made.<String>path("head")));
        assertTrue(page.contains("Backups"));
        Api.admin().get(path("")).then().body("certificates.kind", equalTo(List.of("canvass")));
        Api.admin().get(rights.path("/audit/verification")).then().body("sound", equalTo(true));
    }

    @Test
    void nothingIsDestroyedBeforeTheCloseOrByMistake() {
        Api.admin()
                .body(Map.of("campaign", "another"))
                .post(path("/canvass/destruction"))
                .then()
                .statusCode(400);
        Api.admin()
                .body(Map.of(
                        "election",
                        Map.of(
                                "type", "uk_parliament",
                                "nation", "england",
                                "pollDate", LocalDate.now().plusDays(1).toString())))
                .patch(rights.path(""))
                .then()
                .statusCode(200);
        destroy("canvass").then().statusCode(409).body("code", equalTo("polls_not_closed"));
        assertEquals(1, rights.history().size());
    }

    @Test
    void onlyTheAgentDestroys() {
        var officer = Staff.of(rights.seat.campaign(), Role.DATA_OFFICER);
        officer.get(path("")).then().statusCode(200);
        officer.body(Map.of("campaign", rights.seat.slug()))
                .post(path("/canvass/destruction"))
                .then()
                .statusCode(403);
        officer.body(Map.of("months", 1)).put(path("/canvass")).then().statusCode(403);
        Staff.of(rights.seat.campaign(), Role.ORGANISER).get(path("")).then().statusCode(403);
    }

    @Test
    void theRecordOfProcessingIsMadeOfWhatIsThere() {
        String page = Api.admin()
                .get(rights.path("/privacy/record"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(page.contains("Ada Example"));
        assertTrue(page.contains("explicit consent, article 9(2)(a)"));
        assertTrue(page.contains("Your entry in the electoral register (180)"));
        assertTrue(page.contains("agent: 1"));
        assertTrue(page.contains("fill in the privacy notice"));
        Staff.of(rights.seat.campaign(), Role.ORGANISER)
                .get(rights.path("/privacy/record"))
                .then()
                .statusCode(403);
    }
}
