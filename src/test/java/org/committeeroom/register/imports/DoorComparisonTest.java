package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doors that are still the same doors: written another way, or in another district. */
@DatabaseTest
class DoorComparisonTest {

    private static final String ZOE = "EA 3 Zoe|Winter @ 16 Ash Road, London, N7 1AA";

    private String slug;

    @BeforeEach
    void register() {
        slug = Api.newCampaign("registered_party");
        taken(
                "EA 1 Ada|Example @ Flat 2, 14 High Street, N7 1AB",
                "EA 2 Ben|Example @ Flat 2, 14 High Street, N7 1AB",
                ZOE);
    }

    private String taken(String... people) {
        return Fixture.taken(slug, "kind=full", Xpress.register(people)).getString("id");
    }

    private String written(String district) {
        return taken(
                district + " 1 Ada|Example @ 14B High Street, N7 1AB",
                district + " 2 Ben|Example @ 14B High Street, N7 1AB",
                "EA 4 Nora|Newcomer @ 18 Ash Road, London, N7 1AA",
                ZOE);
    }

    private ValidatableResponse get(String id, String what) {
        return Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports/" + id + "/changes" + what)
                .then();
    }

    private void assertCounts(String id, String query, int rewritten, int redistricted) {
        get(id, "/counts" + query)
                .statusCode(200)
                .body("doorsRewritten", equalTo(rewritten))
                .body("doorsRedistricted", equalTo(redistricted));
    }

    @Test
    void aDoorThatIsWrittenAnotherWayIsNoMove() {
        String second = written("EA");
        assertCounts(second, "", 1, 0);
        get(second, "/counts").body("moved", equalTo(0)).body("new", equalTo(1));
        get(second, "/doors?kind=rewritten")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].property", notNullValue())
                .body("items[0].before.address", equalTo(List.of("Flat 2", "14 High Street")))
                .body("items[0].after.address", equalTo(List.of("14B High Street")))
                .body("items[0].after.postcode", equalTo("N7 1AB"))
                .body("items[0].after.district", equalTo("EA"))
                .body("items[0].electors", equalTo(2));
        get(second, "/doors?kind=redistricted").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aDoorInAnotherDistrictIsTheSameDoor() {
        String second = written("EA");
        String third = written("EB");
        assertCounts(third, "", 0, 1);
        get(third, "/doors?kind=redistricted")
                .body("items.before.district", equalTo(List.of("EA")))
                .body("items.after.district", equalTo(List.of("EB")))
                .body("items[0].before.address", equalTo(List.of("14B High Street")));
        assertCounts(third, "?since=1", 1, 1);
        get(third, "/doors?kind=redistricted&since=1")
                .body("items[0].before.address", equalTo(List.of("Flat 2", "14 High Street")))
                .body("items[0].after.address", equalTo(List.of("14B High Street")));
        // What came later does not count.
        assertCounts(second, "", 1, 0);
        get(second, "/doors?kind=rewritten").body("items[0].after.district", equalTo("EA"));
    }

    @Test
    void comesInPagesStreetByStreet() {
        String second = taken(
                "EA 1 Ada|Example @ 14B High Street, N7 1AB",
                "EA 2 Ben|Example @ 14B High Street, N7 1AB",
                "EA 3 Zoe|Winter @ 16 Ash Road North, London, N7 1AA");
        String next = get(second, "/doors?kind=rewritten&limit=1")
                .body("items.after.address", equalTo(List.of(List.of("16 Ash Road North", "London"))))
                .extract()
                .path("next");
        get(second, "/doors?kind=rewritten&limit=1&after=" + next)
                .body("items.after.address", equalTo(List.of(List.of("14B High Street"))))
                .body("next", nullValue());
    }

    @Test
    void addressesAreForTheDataOfficer() {
        String second = written("EA");
        UUID campaign = Seat.jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one());
        String doors = "/api/campaigns/" + slug + "/register-imports/" + second + "/changes/doors?kind=rewritten";
        Staff.of(campaign, Role.DATA_OFFICER).get(doors).then().statusCode(200);
        Staff.of(campaign, Role.ORGANISER).get(doors).then().statusCode(403);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String second = written("EA");
        get(second, "/doors").statusCode(400);
        get(second, "/doors?kind=moved").statusCode(400);
        get(second, "/doors?kind=rewritten&since=2").statusCode(400);
        get(second, "/doors?kind=rewritten&after=nonsense").statusCode(400);
        get(UUID.randomUUID().toString(), "/doors?kind=rewritten").statusCode(404);
    }
}
