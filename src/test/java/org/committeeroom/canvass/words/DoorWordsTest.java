package org.committeeroom.canvass.words;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DoorWordsTest {

    private static final String OPENING = "Haye, waxaan ahay {volunteer}. Waxaan u olole galayaa {candidate}.";

    private static String words(String slug) {
        return "/api/campaigns/" + slug + "/door-words";
    }

    @Test
    void aCampaignSaysItInItsOwnWordsAndPhonesHaveThemWithTheWalk() {
        Seat seat = Seat.in(Api.newCampaign());
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        String packet = "/api/campaigns/" + seat.slug() + "/walks/" + walk;
        Api.device(phone).get(packet).then().statusCode(200).body("words", hasSize(0));

        Api.admin()
                .body(Map.of("opening", " " + OPENING + " ", "question", " "))
                .put(words(seat.slug()) + "/so")
                .then()
                .statusCode(200)
                .body("language", equalTo("so"))
                .body("opening", equalTo(OPENING))
                .body("question", nullValue());
        Api.admin().body(Map.of("outCard", "Sorry!")).put(words(seat.slug()) + "/en");
        Api.admin().get(words(seat.slug())).then().statusCode(200).body("items.language", contains("en", "so"));
        Api.device(phone)
                .get(packet)
                .then()
                .body("words.language", contains("en", "so"))
                .body("words[1].opening", equalTo(OPENING))
                .body("words[1].outCard", nullValue());
    }

    @Test
    void withoutAnyTheProgramsOwnAreSaidAgain() {
        String slug = Api.newCampaign();
        Api.admin()
                .body(Map.of("outCard", "Sorry!"))
                .put(words(slug) + "/cy")
                .then()
                .statusCode(200);
        Api.admin().body(Map.of()).put(words(slug) + "/cy").then().statusCode(200);
        Api.admin().get(words(slug)).then().body("items", hasSize(0));
        Api.admin().get(words(Api.newCampaign())).then().body("items", hasSize(0));
    }

    @Test
    void whatCannotBeFilledInIsRefused() {
        String words = words(Api.newCampaign());
        refused(words + "/so", Map.of("opening", "I am {name}."), "opening");
        refused(words + "/so", Map.of("question", "x".repeat(301)), "question");
        Api.admin().body(Map.of()).put(words + "/EN-GB").then().statusCode(404);
        Api.admin().body("[]").put(words + "/so").then().statusCode(400);
    }

    private static void refused(String path, Map<String, Object> body, String field) {
        Api.admin().body(body).put(path).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void organisersWriteThem() {
        Seat seat = Seat.in(Api.newCampaign());
        String phone = seat.device("canvasser", List.of(seat.walk(seat.property("EA", 1))), List.of(), null);
        Api.device(phone).get(words(seat.slug())).then().statusCode(403);
        Staff.of(seat.campaign(), Role.OBSERVER)
                .body(Map.of("opening", "Hello"))
                .put(words(seat.slug()) + "/en")
                .then()
                .statusCode(403);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .body(Map.of("opening", "Hello"))
                .put(words(seat.slug()) + "/en")
                .then()
                .statusCode(200);
    }
}
