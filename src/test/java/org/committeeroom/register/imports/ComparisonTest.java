package org.committeeroom.register.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ComparisonTest {

    private static final String PASSWORD = "a password for tests";

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Campaigns campaigns;

    private static final byte[] FIRST = Xpress.register(
            "EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA",
            "EA 2 Ben|Example @ 2 Ash Road, N7 1AA",
            "EA 3 Cora|Muster @ 4 Ash Road, N7 1AA",
            "EA 4 Dev|Sample @ 6 Ash Road, N7 1AA");

    private static final byte[] SECOND = Xpress.register(
            "EA 1 Adah Mary|Example @ 2 Ash Road, N7 1AA",
            "EA 2 Ben|Example @ 8 Elm Road, N7 1AB",
            "EA 4 Dev|Sample [A] @ 6 Ash Road, N7 1AA",
            "EA 5 Nora|Newcomer @ 4 Ash Road, N7 1AA");

    private static final byte[] THIRD = Xpress.register(
            "EB 1 Adah Mary|Example @ 2 Ash Road, N7 1AA",
            "EB 2 Ben|Example @ 8 Elm Road, N7 1AB",
            "EB 4 Dev|Sample [A] @ 6 Ash Road, N7 1AA");

    @Test
    void saysWhoCameWentMovedAndSoOn() {
        String slug = Api.newCampaign();
        taken(slug, FIRST);
        String second = taken(slug, SECOND);
        assertEquals(counts(1, 1, 1, 1, 0, 1), counts(slug, second, ""));
        assertEquals(List.of("EA-5"), numbers(slug, second, "new", "after"));
        assertEquals(List.of("EA-3"), numbers(slug, second, "gone", "before"));
        assertEquals(List.of("EA-2"), numbers(slug, second, "moved", "after"));
        JsonPath renamed = changes(slug, second, "renamed");
        assertEquals("Ada Mary", renamed.getString("items[0].before.forename"));
        assertEquals("Adah Mary", renamed.getString("items[0].after.forename"));
        String postal = changes(slug, second, "newly_postal").getString("items[0].elector");
        Api.admin()
                .get("/api/campaigns/" + slug + "/electors/" + postal + "/listing")
                .then()
                .body("history.find { it.what == 'absent' }.from", equalTo("none"))
                .body("history.find { it.what == 'absent' }.to", equalTo("postal"));
        String third = taken(slug, THIRD);
        assertEquals(counts(0, 1, 0, 0, 3, 0), counts(slug, third, ""));
        assertEquals(counts(0, 1, 1, 1, 3, 1), counts(slug, third, "?since=1"), "Nora came and went in between");
        assertEquals(counts(1, 1, 1, 1, 0, 1), counts(slug, second, ""), "what came later does not count");
        Api.admin()
                .get(path(slug, third) + "?kind=gone")
                .then()
                .statusCode(200)
                .body("items[0].after", nullValue())
                .body("items[0].before.surname", equalTo("Newcomer"));
    }

    @Test
    void comesInPages() {
        String slug = Api.newCampaign();
        taken(slug, FIRST);
        taken(slug, SECOND);
        String third = taken(slug, THIRD);
        JsonPath page = Api.admin()
                .get(path(slug, third) + "?kind=renumbered&limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of(1, 2), page.getList("items.after.number"));
        Api.admin()
                .get(path(slug, third) + "?kind=renumbered&limit=2&after=" + page.getString("next"))
                .then()
                .statusCode(200)
                .body("items.after.number", equalTo(List.of(4)))
                .body("next", nullValue());
    }

    @Test
    void theRowsOfAFileAreKeptAsTheyCame() {
        String slug = Api.newCampaign();
        String id = Fixture.taken(slug, "full", "defect-rows.csv").getString("id");
        String rows = Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports/" + id + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = rows.lines().toList();
        assertEquals(11, lines.size());
        assertEquals("row,Elector Number Prefix", lines.get(0).substring(0, 25));
        assertEquals("4,EA,x7,0,,,Example,Cat,N7 1AA,14 Example Road,,,,,", lines.get(3));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String slug = Api.newCampaign();
        String first = taken(slug, FIRST);
        Api.admin().get(path(slug, first)).then().statusCode(400);
        Api.admin().get(path(slug, first) + "?kind=odd").then().statusCode(400);
        Api.admin().get(path(slug, first) + "?kind=new&after=nonsense").then().statusCode(400);
        Api.admin().get(path(slug, first) + "/counts?since=1").then().statusCode(400);
        Api.admin()
                .get(path(slug, UUID.randomUUID().toString()) + "/counts")
                .then()
                .statusCode(404);
    }

    @Test
    void namesAreForTheDataOfficerAndTheQueueAndTakingBackToo() {
        String slug = Api.newCampaign();
        String first = taken(slug, FIRST);
        String officer = account(slug, "DATA_OFFICER");
        String organiser = account(slug, "ORGANISER");
        String observer = account(slug, "OBSERVER");
        String stranger = account(Api.newCampaign(), "DATA_OFFICER");
        String doubts = "/api/campaigns/" + slug + "/register-doubts";
        assertStatuses(slug, first, doubts, officer, 200, 200, 200, 404);
        assertStatuses(slug, first, doubts, organiser, 200, 403, 403, 403);
        assertStatuses(slug, first, doubts, observer, 403, 403, 403, 403);
        assertStatuses(slug, first, doubts, stranger, 404, 404, 404, 404);
        String imported = "/api/campaigns/" + slug + "/register-imports/" + first;
        Api.as(organiser, PASSWORD).get(imported + "/rows").then().statusCode(403);
        Api.as(officer, PASSWORD).get(imported + "/rows").then().statusCode(200);
        Api.as(organiser, PASSWORD).delete(imported).then().statusCode(403);
        Api.as(stranger, PASSWORD).delete(imported).then().statusCode(404);
        Api.as(officer, PASSWORD).delete(imported).then().statusCode(200);
    }

    private static void assertStatuses(
            String slug, String id, String doubts, String account, int counts, int rows, int queue, int answer) {
        Api.as(account, PASSWORD).get(path(slug, id) + "/counts").then().statusCode(counts);
        Api.as(account, PASSWORD).get(path(slug, id) + "?kind=new").then().statusCode(rows);
        Api.as(account, PASSWORD).get(doubts).then().statusCode(queue);
        Api.as(account, PASSWORD)
                .contentType("application/json")
                .body(Map.of("verdict", "same"))
                .post(doubts + "/" + UUID.randomUUID())
                .then()
                .statusCode(answer);
    }

    private String account(String slug, String role) {
        String name = role.toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID();
        UUID account = accounts.create(name, name, PASSWORD, false);
        roles.grant(campaigns.find(slug).orElseThrow(), account, Role.valueOf(role));
        return name;
    }

    private static String taken(String slug, byte[] register) {
        JsonPath view = Fixture.taken(slug, "kind=full", register);
        assertEquals("completed", view.getString("status"), view::prettify);
        return view.getString("id");
    }

    private static String path(String slug, String id) {
        return "/api/campaigns/" + slug + "/register-imports/" + id + "/changes";
    }

    private static List<Integer> counts(int... expected) {
        return java.util.Arrays.stream(expected).boxed().toList();
    }

    private static List<Integer> counts(String slug, String id, String query) {
        JsonPath counts = Api.admin()
                .get(path(slug, id) + "/counts" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return java.util.stream.Stream.of("new", "gone", "moved", "renamed", "renumbered", "newlyPostal")
                .map(counts::getInt)
                .toList();
    }

    private static JsonPath changes(String slug, String id, String kind) {
        return Api.admin()
                .get(path(slug, id) + "?kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> numbers(String slug, String id, String kind, String side) {
        return changes(slug, id, kind).<Map<String, Map<String, Object>>>getList("items").stream()
                .map(c -> c.get(side).get("district") + "-" + c.get(side).get("number"))
                .toList();
    }
}
