package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A door stays itself when its address is written another way. */
@DatabaseTest
class ReaddressingTest {

    private static final String ADA = "EA 1 Ada|Example @ Flat 2, 14 Ash Road, London, N7 1AA";
    private static final String BEN = "EA 2 Ben|Example @ Flat 2, 14 Ash Road, London, N7 1AA";
    private static final String ZOE = "EA 3 Zoe|Winter @ 16 Ash Road, London, N7 1AA";

    private String slug;
    private String base;
    private UUID door;

    @BeforeEach
    void register() {
        slug = Api.newCampaign("registered_party");
        base = "/api/campaigns/" + slug;
        taken(ADA, BEN, ZOE);
        door = door(1);
        returned("no_access", door);
    }

    private JsonPath taken(String... people) {
        return Fixture.taken(slug, "kind=full", Xpress.register(people));
    }

    private UUID id(int number) {
        return Imported.onRegister(slug).get("EA" + number + "/0");
    }

    private UUID door(int number) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select property_id from elector where id = :id")
                .bind("id", id(number))
                .mapTo(UUID.class)
                .one());
    }

    private void returned(String result, UUID property) {
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id",
                                Ids.next().toString(),
                                "type",
                                "canvass",
                                "at",
                                "2024-06-01T10:00:00+01:00",
                                "property",
                                property.toString(),
                                "channel",
                                "doorstep",
                                "result",
                                result))))
                .post(base + "/returns")
                .then()
                .statusCode(200)
                .body("receipts.status", equalTo(List.of("accepted")));
    }

    private void assertDoor(int number, String result, String... lines) {
        assertEquals(door, door(number));
        Api.admin()
                .get(base + "/electors/" + id(number))
                .then()
                .body("address.lines", equalTo(List.of(lines)))
                .body("status.lastResult", equalTo(result));
    }

    @Test
    void aFileThatWritesTheAddressAnotherWayLeavesWhatWasSaidThere() {
        JsonPath second = taken(
                "EA 1 Ada|Example @ 2/14 Ash Rd, London N7, N7 1AA",
                "EA 2 Ben|Example @ 2/14 Ash Rd, London N7, N7 1AA",
                "EA 4 Cy|Newman @ 2/14 Ash Rd, London N7, N7 1AA",
                ZOE);
        assertDoor(1, "no_access", "2/14 Ash Rd", "London N7");
        assertEquals(door, door(2));
        assertEquals(door, door(4));
        Api.admin()
                .get(base + "/register-imports/" + second.getString("id") + "/changes/counts")
                .then()
                .body("moved", equalTo(0))
                .body("new", equalTo(1));
        Api.admin()
                .get(base + "/electors/" + id(1) + "/listing")
                .then()
                .body("history.find { it.what == 'address' }.kind", equalTo("changed"))
                .body("history.find { it.what == 'address' }.from", equalTo("Flat 2, 14 Ash Road, London, N7 1AA"))
                .body("history.find { it.what == 'address' }.to", equalTo("2/14 Ash Rd, London N7, N7 1AA"));
        // Either way of writing it means the door from then on.
        taken(ADA, "EA 2 Ben|Example @ 2/14 Ash Rd, London N7, N7 1AA", ZOE);
        assertEquals(door, door(1));
        assertEquals(door, door(2));
    }

    @Test
    void takingTheFileBackGivesTheAddressBack() {
        JsonPath second = taken(
                "EA 1 Ada|Example @ 2/14 Ash Rd, London N7, N7 1AA",
                "EA 2 Ben|Example @ 2/14 Ash Rd, London N7, N7 1AA",
                ZOE);
        Api.admin()
                .delete(base + "/register-imports/" + second.getString("id"))
                .then()
                .statusCode(200);
        assertDoor(1, "no_access", "Flat 2", "14 Ash Road", "London");
        int aliases = Seat.jdbi()
                .withHandle(h -> h.createQuery("select count(*) from property_alias a join campaign c on c.id ="
                                + " a.campaign_id where c.slug = :slug")
                        .bind("slug", slug)
                        .mapTo(Integer.class)
                        .one());
        assertEquals(0, aliases);
    }

    @Test
    void whoMovesOutLeavesTheDoorBehind() {
        taken(
                "EA 1 Ada|Example @ Flat 3, 14 Ash Road, London, N7 1AA",
                "EA 2 Ben|Example @ Flat 3, 14 Ash Road, London, N7 1AA",
                ZOE);
        assertNotEquals(door, door(1));
        taken("EA 1 Ada|Example @ 2/14 Ash Rd, London N7, N7 1AA", BEN, ZOE);
        assertNotEquals(door, door(1));
        assertEquals(door, door(2));
    }

    @Test
    void anAddressIsCorrectedForEverybodyThereAndThroughImports() {
        correct(door, List.of("Flat 2", "14A Ash Road"), "N7 1AB")
                .statusCode(200)
                .body("postcode", equalTo("N7 1AB"));
        assertDoor(1, "no_access", "Flat 2", "14A Ash Road");
        taken(ADA, BEN, ZOE);
        assertDoor(2, "no_access", "Flat 2", "14A Ash Road");
        taken(
                "EA 1 Ada|Example @ Flat 2, 14A Ash Road, N7 1AB",
                "EA 2 Ben|Example @ Flat 2, 14A Ash Road, N7 1AB",
                ZOE);
        assertDoor(1, "no_access", "Flat 2", "14A Ash Road");
        String amendment = Api.admin()
                .get(base + "/electors/" + id(2) + "/listing")
                .then()
                .body("history.findAll { it.kind == 'amended' }", hasSize(1))
                .body("history.find { it.kind == 'amended' }.what", equalTo("address"))
                .body("history.find { it.kind == 'amended' }.from", equalTo("Flat 2, 14 Ash Road, London, N7 1AA"))
                .body("history.find { it.kind == 'amended' }.to", equalTo("Flat 2, 14A Ash Road, N7 1AB"))
                .body("history.find { it.kind == 'amended' }.holds", equalTo(true))
                .extract()
                .path("history.find { it.kind == 'amended' }.id");
        Api.admin()
                .delete(base + "/electors/" + id(2) + "/listing/amendments/" + amendment)
                .then()
                .statusCode(204);
        assertDoor(1, "no_access", "Flat 2", "14 Ash Road", "London");
    }

    @Test
    void aCorrectionEndsWhenAFileWritesTheAddressInAThirdWay() {
        correct(door, List.of("Flat 2", "14 Ash Rd"), "N7 1AA").statusCode(200);
        taken(
                "EA 1 Ada|Example @ Flat 2, 14 Ash Road North, N7 1AA",
                "EA 2 Ben|Example @ Flat 2, 14 Ash Road North, N7 1AA",
                ZOE);
        assertDoor(1, "no_access", "Flat 2", "14 Ash Road North");
        Api.admin()
                .get(base + "/electors/" + id(1) + "/listing")
                .then()
                .body("history.findAll { it.holds }.what", not(hasItem("address")));
    }

    @Test
    void whatIsNoCorrection() {
        correct(UUID.randomUUID(), List.of("1 Ash Road"), "N7 1AA").statusCode(404);
        correct(door, List.of("16 Ash Road", "London"), "N7 1AA")
                .statusCode(409)
                .body("code", equalTo("already_exists"));
        correct(door, List.of("1 Ash Road"), "nonsense").statusCode(400);
        correct(door, List.of(" "), "").statusCode(400);
        correct(door, List.of(), "").statusCode(400);
        Map<String, ?> wanted = Map.of("lines", List.of("1 Ash Road"), "postcode", "N7 1AA");
        UUID campaign = Seat.jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one());
        Staff.of(campaign, Role.ORGANISER)
                .body(wanted)
                .put(base + "/properties/" + door + "/address")
                .then()
                .statusCode(403);
        Api.admin()
                .body(wanted)
                .put("/api/campaigns/" + Api.newCampaign() + "/properties/" + door + "/address")
                .then()
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse correct(UUID property, List<String> lines, String postcode) {
        return Api.admin()
                .body(Map.of("lines", lines, "postcode", postcode))
                .put(base + "/properties/" + property + "/address")
                .then();
    }
}
