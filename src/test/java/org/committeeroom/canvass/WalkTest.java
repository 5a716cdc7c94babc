package org.committeeroom.canvass;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Known;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WalkTest {

    @Test
    void aDistrictIsCutInWalkingOrder() {
        Seat seat = seat();
        ValidatableResponse cut = cut(seat, "canvass", List.of("EA"), 50);
        cut.body("items", hasSize(1))
                .body("items[0].doors", equalTo(28))
                .body("items[0].electors", equalTo(57))
                .body("items[0].kind", equalTo("canvass"))
                .body("items[0].districts", equalTo(List.of("EA")))
                .body("items[0].code", matchesPattern("W-[0-9A-HJKMNP-TV-Z]{4}"));
        Api.admin()
                .get(walks(seat) + "/" + cut.extract().path("items[0].id"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("canvass"))
                .body("name", equalTo("Saturday"))
                .body("campaign", equalTo(seat.slug()))
                .body("askConsent", equalTo(true))
                .body("expiresAt", nullValue())
                .body("sequence", notNullValue())
                .body("station.name", equalTo("Hill School"))
                .body("station.opens", equalTo("07:00"))
                .body("station.closes", equalTo("22:00"))
                .body(
                        "doors.position",
                        equalTo(java.util.stream.IntStream.rangeClosed(1, 28)
                                .boxed()
                                .toList()))
                .body("doors[0].street", equalTo("Ash Road"))
                .body("doors[0].label", equalTo("1"))
                .body("doors[0].postcode", equalTo("N7 1AA"))
                .body("doors[0].electors.number", equalTo(List.of(1, 2)))
                .body("doors[0].electors[0].district", equalTo("EA"))
                .body("doors[0].electors[0].status.promised", equalTo(false))
                .body("doors.label[1]", equalTo("3"))
                .body("doors.label[8]", equalTo("17"))
                .body("doors.label[9]", equalTo("2"))
                .body("doors.label[18]", equalTo("Flat 1, Elm Court, 20"))
                .body("doors.label[27]", equalTo("1"))
                .body("doors[27].electors.suffix", equalTo(List.of(0, 0, 0, 1)))
                .body("doors.electors.flatten().number", not(hasItem(5)))
                .body("doors.electors.flatten().number", not(hasItem(58)));
    }

    @Test
    void walksAreOfNearlyEqualSizeAndKeepBuildingsWhole() {
        Seat seat = seat();
        cut(seat, "canvass", List.of("EA", "EC"), 20)
                .body("items.doors", equalTo(List.of(14, 14, 14, 14)))
                .body("items.districts", equalTo(List.of(List.of("EA"), List.of("EA"), List.of("EC"), List.of("EC"))));
    }

    @Test
    void thoseWhoAreNotToBeVisitedAreOnNoWalk() {
        Seat seat = seat();
        Known.of(seat).doNotContact("EA", 1).gone("EA", 3).gone("EA", 4).removed("EA", 7);
        String canvass = cut(seat, "canvass", List.of("EA"), 50).extract().path("items[0].id");
        List<Integer> numbers = numbers(seat, canvass);
        assertEquals(List.of(2, 6, 9), numbers.subList(0, 3));
        assertTrue(numbers.contains(8) && !numbers.contains(7));
        String leaflet = cut(seat, "leaflet", List.of("EA"), 50)
                .body("items[0].doors", equalTo(27))
                .body("items[0].electors", equalTo(54))
                .extract()
                .path("items[0].id");
        Api.admin()
                .get(walks(seat) + "/" + leaflet)
                .then()
                .body("doors", hasSize(27))
                .body("doors.electors.flatten()", equalTo(List.of()));
    }

    @Test
    void aPostalWalkHasThePostalVotersAlone() {
        Seat seat = seat();
        String walk = cut(seat, "postal", List.of("EA"), 50)
                .body("items[0].electors", equalTo(9))
                .extract()
                .path("items[0].id");
        assertEquals(Set.of(7, 13, 14, 21, 28, 35, 42, 49, 56), new HashSet<>(numbers(seat, walk)));
    }

    @Test
    void aKnockUpWalkHasThePromisesNotKnownToHaveVoted() {
        Seat seat = seat();
        Known.of(seat)
                .promised("EA", 1)
                .promised("EA", 2)
                .promised("EA", 5)
                .promised("EA", 9)
                .intends("EA", 10, 2)
                .promised("EA", 11)
                .voted("EA", 9);
        String walk = cut(seat, "knock_up", List.of("EA"), 50)
                .body("items[0].doors", equalTo(2))
                .body("items[0].electors", equalTo(3))
                .extract()
                .path("items[0].id");
        assertEquals(List.of(1, 2, 11), numbers(seat, walk));
        Known.of(seat).voted("EA", 2);
        Api.admin()
                .get(walks(seat) + "/" + walk)
                .then()
                .body("doors[0].electors.status.voted", equalTo(List.of(false, true)))
                .body("doors[0].electors.status.promised", equalTo(List.of(true, true)));
    }

    @Test
    void doorsWhereEverybodyHasBeenSpokenToSinceCanBeLeftOut() {
        Seat seat = seat();
        OffsetDateTime tenth = OffsetDateTime.parse("2024-06-10T00:00:00+01:00");
        Known.of(seat)
                .spoken("EA", 1, tenth)
                .spoken("EA", 2, tenth.plusDays(2))
                .spoken("EA", 3, tenth)
                .spoken("EA", 9, tenth.minusSeconds(1))
                .spoken("EA", 10, tenth);
        Map<String, Object> wanted = wanted("canvass", List.of("EA"), 50);
        wanted.put("include", Map.of("notContactedSince", "2024-06-10"));
        Api.admin()
                .body(wanted)
                .post(walks(seat))
                .then()
                .statusCode(201)
                .body("items[0].doors", equalTo(27))
                .body("items[0].electors", equalTo(55));
    }

    @Test
    void whereNobodyIsToBeSeenNothingIsCut() {
        Seat seat = seat();
        cut(seat, "knock_up", List.of("EA"), 50).body("items", equalTo(List.of()));
        Api.admin().get(walks(seat)).then().body("items", equalTo(List.of()));
    }

    @Test
    void badInputIsRefusedAndCutsNothing() {
        Seat seat = seat();
        refused(seat, wanted("canvass", List.of("EA", "XX"), 50), "districts");
        refused(seat, wanted("canvass", List.of(), 50), "districts");
        refused(seat, wanted("canvass", List.of("EA"), 9), "doorsPerWalk");
        refused(seat, wanted("canvass", List.of("EA"), 501), "doorsPerWalk");
        refused(seat, wanted("parade", List.of("EA"), 50), "kind");
        Map<String, Object> wrongDay = wanted("canvass", List.of("EA"), 50);
        wrongDay.put("include", Map.of("notContactedSince", "yesterday"));
        refused(seat, wrongDay, "include.notContactedSince");
        Api.admin().body("[]").post(walks(seat)).then().statusCode(400);
        Api.admin().get(walks(seat)).then().body("items", equalTo(List.of()));
        Api.admin()
                .get(walks(seat) + "?kind=parade")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("kind")));
        Api.admin().get(walks(seat) + "?after=bm90IGFuIGlk").then().statusCode(400);
        Api.admin().get(walks(seat) + "/not-an-id").then().statusCode(404);
    }

    @Test
    void walksAreListedWithHowFarTheyAre() {
        Seat seat = seat();
        cut(seat, "canvass", List.of("EA", "EB"), 20);
        String leaflet = cut(seat, "leaflet", List.of("EC"), 50).extract().path("items[0].id");
        Api.admin()
                .get(walks(seat))
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items[0].id", equalTo(leaflet))
                .body("items.doorsDone", everyItem(equalTo(0)))
                .body("items.out", everyItem(equalTo(0)));
        Api.admin().get(walks(seat) + "?kind=leaflet").then().body("items.id", equalTo(List.of(leaflet)));
        Api.admin()
                .get(walks(seat) + "?district=EB")
                .then()
                .body("items.districts.flatten()", equalTo(List.of("EB", "EB")));
        String next = Api.admin()
                .get(walks(seat) + "?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        Api.admin()
                .get(walks(seat) + "?limit=3&after=" + next)
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        Known.of(seat).returned("EC", 1).returned("EC", 2).returned("EC", 40);
        Api.admin()
                .get(walks(seat) + "?district=EC")
                .then()
                .body("items[0].doorsDone", equalTo(2))
                .body("items[0].doors", equalTo(28));
    }

    @Test
    void codesAreNeverGivenTwice() {
        Seat seat = seat();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            List<Map<String, Object>> items = cut(seat, "canvass", List.of("EA", "EB", "EC"), 10)
                    .extract()
                    .path("items");
            for (Map<String, Object> item : items) {
                assertTrue(codes.add((String) item.get("code")));
                Api.admin().delete(walks(seat) + "/" + item.get("id")).then().statusCode(204);
            }
        }
        int kept = Seat.jdbi()
                .withHandle(h -> h.createQuery("select count(*) from sheet_code where campaign_id = :campaign")
                        .bind("campaign", seat.campaign())
                        .mapTo(Integer.class)
                        .one());
        assertEquals(codes.size(), kept);
    }

    @Test
    void aWalkThatAPhoneHoldsStays() {
        Seat seat = seat();
        UUID walk = seat.walk(seat.property("EA", 1));
        Seat.Invitation invitation = seat.invite("canvasser", List.of(walk), List.of(), null);
        invitation.join();
        Api.admin().get(walks(seat)).then().body("items[0].out", equalTo(1));
        Api.admin().delete(walks(seat) + "/" + walk).then().statusCode(409).body("code", equalTo("still_in_use"));
        Api.admin()
                .delete("/api/campaigns/" + seat.slug() + "/invitations/" + invitation.id())
                .then()
                .statusCode(204);
        Api.admin().delete(walks(seat) + "/" + walk).then().statusCode(204);
        Api.admin().get(walks(seat) + "/" + walk).then().statusCode(404);
        Api.admin().delete(walks(seat) + "/" + walk).then().statusCode(404);
    }

    static Seat seat() {
        return Seat.in(Api.newCampaign());
    }

    static String walks(Seat seat) {
        return "/api/campaigns/" + seat.slug() + "/walks";
    }

    static Map<String, Object> wanted(String kind, List<String> districts, int doorsPerWalk) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("kind", kind);
        wanted.put("name", "Saturday");
        wanted.put("districts", districts);
        wanted.put("doorsPerWalk", doorsPerWalk);
        return wanted;
    }

    private static ValidatableResponse cut(Seat seat, String kind, List<String> districts, int doorsPerWalk) {
        return Api.admin()
                .body(wanted(kind, districts, doorsPerWalk))
                .post(walks(seat))
                .then()
                .statusCode(201);
    }

    private static void refused(Seat seat, Map<String, Object> wanted, String field) {
        Api.admin()
                .body(wanted)
                .post(walks(seat))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    private static List<Integer> numbers(Seat seat, String walk) {
        return Api.admin().get(walks(seat) + "/" + walk).then().extract().path("doors.electors.flatten().number");
    }
}
