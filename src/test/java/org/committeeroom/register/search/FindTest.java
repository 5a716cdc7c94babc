package org.committeeroom.register.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FindTest {

    @Inject
    RegisterWords words;

    private Seat seat;

    @BeforeEach
    void register() {
        seat = Seat.in(Api.newCampaign());
        rename(1, "Smith", "John");
        rename(2, "Smyth", "Jane Mary");
        rename(3, "van der Berg", "Anna");
        rename(4, "O'Neill", "Séan");
        rename(5, "Mohammed", "Abdullahi");
        bringUpToDate();
    }

    private void bringUpToDate() {
        for (RegisterWords.Kind kind : RegisterWords.Kind.values()) {
            words.update(Scope.ofProgram(seat.campaign()), kind);
        }
    }

    private void rename(int number, String surname, String forename) {
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set surname = ?, forename = ?, surname_key = ?, forename_key = ?"
                                + " where campaign_id = ? and id = ?",
                        surname,
                        forename,
                        org.committeeroom.register.NameKey.of(surname),
                        org.committeeroom.register.NameKey.of(forename),
                        seat.campaign(),
                        seat.elector("EA", number)));
    }

    private ValidatableResponse find(String q) {
        return Api.admin()
                .queryParam("q", q)
                .get("/api/campaigns/" + seat.slug() + "/electors/find")
                .then()
                .statusCode(200);
    }

    private String id(String district, int number) {
        return seat.elector(district, number).toString();
    }

    @Test
    void byNumberHoweverItIsWritten() {
        for (String q : List.of("EA 12", "ea-12", "EA12", " EA  12 ")) {
            find(q).body("items.id", equalTo(List.of(id("EA", 12)))).body("items[0].how", equalTo("number"));
        }
        find("EA 57/1")
                .body("items.id", equalTo(List.of(seat.elector("EA", 57, 1).toString())));
        find("12")
                .body("items.number", everyItem(equalTo(12)))
                .body("items.district", equalTo(List.of("EA", "EB", "EC")));
        find("57/1").body("items", hasSize(3));
        find("EA 999").body("items", empty());
    }

    @Test
    void byNameSpeltRightlyFirst() {
        find("Smith")
                .body("items[0].id", equalTo(id("EA", 1)))
                .body("items[0].how", equalTo("name"))
                .body("items.find { it.id == '" + id("EA", 2) + "' }.how", equalTo("similar_name"));
        find("smyth").body("items[0].id", equalTo(id("EA", 2)));
        find("Smtih").body("items.id", hasItem(id("EA", 1)));
        find("John Smith").body("items[0].id", equalTo(id("EA", 1)));
        find("Smith, John").body("items[0].id", equalTo(id("EA", 1)));
        find("smith john").body("items[0].id", equalTo(id("EA", 1)));
        find("Jane Smith").body("items.id", hasItem(id("EA", 2)));
        find("Mohamed").body("items[0].id", equalTo(id("EA", 5)));
        find("Abdulahi Mohamed").body("items[0].id", equalTo(id("EA", 5)));
        find("Berg").body("items[0].id", equalTo(id("EA", 3)));
        find("Anna van der Berg").body("items[0].id", equalTo(id("EA", 3)));
        find("oneil").body("items[0].id", equalTo(id("EA", 4)));
        find("sean").body("items[0].id", equalTo(id("EA", 4)));
    }

    @Test
    void byAddress() {
        find("12 Ash Road")
                .body("items", hasSize(6))
                .body("items.address.building", everyItem(equalTo("12")))
                .body("items.how", everyItem(equalTo("address")));
        find("12 Asch Raod").body("items", hasSize(6));
        find("Flat 3, Elm Court").body("items", not(empty())).body("items.address.flat", everyItem(equalTo("Flat 3")));
        find("Oak Lane").body("items", not(empty())).body("items.address.street", everyItem(equalTo("Oak Lane")));
        find("99 Ash Road").body("items", empty());
        find("12 Ash Road N7 1AA").body("items.district", everyItem(equalTo("EA")));
    }

    @Test
    void byPostcode() {
        find("n7 1aa")
                .body("items.size()", greaterThan(20))
                .body("items.address.postcode", everyItem(equalTo("N7 1AA")))
                .body("items[0].how", equalTo("postcode"));
        find("3 N7 1AA").body("items[0].address.building", equalTo("3"));
        find("N7").body("items", hasSize(lessThanOrEqualTo(50))).body("items", not(empty()));
        find("E1 6AN").body("items", empty());
    }

    @Test
    void whoHasLeftTheRegisterIsNotFound() {
        Known.of(seat).removed("EA", 1);
        find("John Smith").body("items.id", not(hasItem(id("EA", 1))));
        find("EA 1").body("items", empty());
    }

    @Test
    void wordsFollowTheRegister() {
        rename(1, "Featherstonehaugh", "John");
        bringUpToDate();
        find("Fetherstonhaugh").body("items[0].id", equalTo(id("EA", 1)));
        int left = Seat.jdbi().withHandle(h -> h.createQuery(
                        "select count(*) from register_word where campaign_id = ? and entry = 'smith'")
                .bind(0, seat.campaign())
                .mapTo(Integer.class)
                .one());
        org.junit.jupiter.api.Assertions.assertEquals(0, left);
    }

    @Test
    void whatCannotBeAsked() {
        String path = "/api/campaigns/" + seat.slug() + "/electors/find";
        Api.admin().get(path).then().statusCode(400).body("violations[0].field", equalTo("q"));
        Api.admin().queryParam("q", " ").get(path).then().statusCode(400);
        Api.admin().queryParam("q", "x".repeat(101)).get(path).then().statusCode(400);
        Api.admin()
                .queryParam("q", "Smith")
                .queryParam("limit", 100000)
                .get(path)
                .then()
                .statusCode(400);
        for (String odd : List.of("%", "_", "\\", "'", "\0", "';--", "😀", "N".repeat(100), "1/1/1", "99999999999")) {
            find(odd);
        }
    }

    @Test
    void volunteersNeverSearch() {
        String path = "/api/campaigns/" + seat.slug() + "/electors/find?q=Smith";
        for (String role : List.of("canvasser", "board_runner", "driver")) {
            Api.device(seat.device(role, List.of(), List.of("EA"), null))
                    .get(path)
                    .then()
                    .statusCode(403);
        }
        Api.device(seat.device("teller", List.of(), List.of(), seat.station("EA")))
                .get(path)
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER).get(path).then().statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER).get(path).then().statusCode(200);
        Api.anonymous().get(path).then().statusCode(401);
        String other = Api.newCampaign();
        Api.admin()
                .get("/api/campaigns/" + other + "/electors/find?q=Smith")
                .then()
                .statusCode(200)
                .body("items", empty());
        Staff.of(Seat.in(other).campaign(), Role.ORGANISER).get(path).then().statusCode(404);
    }
}
