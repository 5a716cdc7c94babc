package org.committeeroom.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file that a person is given of all that is held about them. */
@DatabaseTest
class SubjectAccessTest {

    private Rights rights;

    @BeforeEach
    void makeSeat() {
        rights = new Rights();
        rights.send(rights.answer());
    }

    @Test
    void hasWhatWasNotedAndWhoNotedIt() {
        Api.admin()
                .get(rights.person("/subject-access?format=json"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", containsString("attachment"))
                .body("name", equalTo("Dev Hale"))
                .body("controller", equalTo("independent"))
                .body("sections.table", hasItems("elector", "property", "return_log", "elector_state"))
                .body("sections.entries.flatten().value", hasItems("Dog bites <b>postmen</b>", "Test phone", "EA"))
                .body("sections.entries.flatten().name", not(hasItem("row_hash")));
    }

    @Test
    void isAPageToReadInWhichNothingOfTheNotesIsMarkup() {
        String page = Api.admin()
                .get(rights.person("/subject-access"))
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .extract()
                .asString();
        assertTrue(page.contains("What is held about Dev Hale"));
        assertTrue(page.contains("Dog bites &lt;b&gt;postmen&lt;/b&gt;"));
        assertTrue(page.contains("Recorded by</dt><dd>Test phone"));
        assertTrue(page.contains("Information Commissioner"));
        assertEquals(-1, page.indexOf("http"), "Nothing is fetched from anywhere");
    }

    @Test
    void thatItWasMadeIsKept() {
        Api.admin().get(rights.person("/subject-access")).then().statusCode(200);
        Api.admin().get(rights.person("")).then().body("requests.kind", equalTo(List.of("subject_access")));
    }

    @Test
    void hasThoseWhoHelpAndThoseWhoAreHelped() {
        String volunteer = created(
                "/volunteers",
                Map.of("name", "Vera Volunteer", "phone", "020 7946 0001", "languages", List.of("en"), "car", false));
        String helped = created(
                "/registration-cases",
                Map.of(
                        "name",
                        "Hal Helped",
                        "needs",
                        List.of("registration"),
                        "noFixedAddress",
                        false,
                        "state",
                        "open"));
        Api.admin()
                .get(rights.path("/people/" + volunteer + "/subject-access?format=json"))
                .then()
                .body("sections.entries.flatten().value", hasItems("Vera Volunteer", "020 7946 0001"));
        Api.admin()
                .get(rights.path("/people/" + helped + "/subject-access?format=json"))
                .then()
                .body("name", equalTo("Hal Helped"))
                .body("sections.table", hasItems("registration_case", "privacy_request"));
        demand(volunteer, "objection", 400);
        demand(helped, "erasure", 200);
        Api.admin().get(rights.path("/people/" + helped)).then().statusCode(404);
    }

    private void demand(String person, String what, int status) {
        Api.admin()
                .body(Map.of("words", "By letter"))
                .post(rights.path("/people/" + person + '/' + what))
                .then()
                .statusCode(status);
    }

    private String created(String where, Map<String, ?> body) {
        String location = Api.admin()
                .body(body)
                .post(rights.path(where))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
