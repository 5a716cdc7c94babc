package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.committeeroom.register.imports.Imported.onRegister;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class EditionTest {

    private static final byte[] FIRST = Xpress.register(
            "EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA",
            "EA 2 Ben|Example @ 2 Ash Road, N7 1AA",
            "EA 3 Cora|Muster @ 4 Ash Road, N7 1AA",
            "EA 4 Dev|Sample @ 6 Ash Road, N7 1AA",
            "EB 1 Esme|Tester @ 1 Oak Lane, N7 2BB",
            "EB 2 Femi|Tester @ 1 Oak Lane, N7 2BB",
            "EB 3 |[N]",
            "EB 4 Grace|Fulana");

    @Test
    void everybodyKeepsWhatIsKnownWhenAllNumbersAndDistrictsChange() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        Map<String, UUID> before = onRegister(slug);
        promise(slug, "EA", 1);
        promise(slug, "EB", 2);
        JsonPath second = taken(
                slug,
                Xpress.register(
                        "EA 1 Femi|Tester @ 1 Oak Lane, N7 2BB",
                        "EA 2 Dev|Sample @ 6 Ash Road, N7 1AA",
                        "EA 3 Ben|Example @ 2 Ash Road, N7 1AA",
                        "EC 1 Cora|Muster @ 4 Ash Road, N7 1AA",
                        "EC 2 Ada Mary|Example @ 2 Ash Road, N7 1AA",
                        "EC 3 Esme|Tester @ 1 Oak Lane, N7 2BB"));
        assertCounts(second, 6, 0, 6, 0, 2, 0);
        Map<String, UUID> after = onRegister(slug);
        assertEquals(before.get("EB2/0"), after.get("EA1/0"));
        assertEquals(before.get("EA1/0"), after.get("EC2/0"));
        assertEquals(before.get("EA3/0"), after.get("EC1/0"));
        assertEquals(List.of("EA-1", "EC-2"), promises(slug));
    }

    @Test
    void aNumberThatSomebodyElseHasNowHandsNothingOver() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        UUID ada = onRegister(slug).get("EA1/0");
        promise(slug, "EA", 1);
        JsonPath second = taken(
                slug,
                Xpress.register(
                        "EA 1 Xaver|Neumann @ 2 Ash Road, N7 1AA",
                        "EA 2 Ben|Example @ 2 Ash Road, N7 1AA",
                        "EA 3 Cora|Muster @ 4 Ash Road, N7 1AA",
                        "EA 4 Dev|Sample @ 6 Ash Road, N7 1AA",
                        "EB 1 Esme|Tester @ 1 Oak Lane, N7 2BB",
                        "EB 2 Femi|Tester @ 1 Oak Lane, N7 2BB",
                        "EB 3 |[N]",
                        "EB 4 Grace|Fulana"));
        assertCounts(second, 8, 1, 0, 7, 1, 0);
        assertNotEquals(ada, onRegister(slug).get("EA1/0"));
        assertEquals(List.of(), promises(slug));
        assertEquals(0, second.getInt("doubts"));
        told(slug, "EA", 1);
        assertEquals(List.of("EA-1"), voted(slug));
    }

    @Test
    void aNameSpeltAnewIsStillTheSamePersonButANewTenantIsNot() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        Map<String, UUID> before = onRegister(slug);
        taken(
                slug,
                Xpress.register(
                        "FA 1 Adah Mary|Example @ 2 Ash Road, N7 1AA",
                        "FA 2 Ben|Example @ 2 Ash Road, N7 1AA",
                        "FA 3 Kora|Neumann @ 4 Ash Road, N7 1AA",
                        "FA 4 Dev|Sampel @ 6 Ash Road, N7 1AA",
                        "FA 5 Esme|Tester @ 1 Oak Lane, N7 2BB",
                        "FA 6 Femi|Tester @ 1 Oak Lane, N7 2BB"));
        Map<String, UUID> after = onRegister(slug);
        assertEquals(before.get("EA1/0"), after.get("FA1/0"));
        assertEquals(before.get("EA4/0"), after.get("FA4/0"));
        assertNotEquals(before.get("EA3/0"), after.get("FA3/0"));
    }

    @Test
    void whoeverIsLeftInDoubtIsDecidedByAPersonAndThatHoldsLater() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        UUID ada = onRegister(slug).get("EA1/0");
        promise(slug, "EA", 1);
        byte[] married = Xpress.register(
                "FA 1 Ada Mary|Neumann @ 2 Ash Road, N7 1AA",
                "FA 2 Ben|Example @ 2 Ash Road, N7 1AA",
                "FA 3 Cora|Muster @ 4 Ash Road, N7 1AA");
        JsonPath second = taken(slug, married);
        assertEquals(1, second.getInt("doubts"));
        assertEquals(List.of(), promises(slug));
        JsonPath doubt =
                Api.admin().get("/api/campaigns/" + slug + "/register-doubts").jsonPath();
        assertEquals(ada.toString(), doubt.getString("items[0].was.id"));
        assertEquals("Neumann", doubt.getString("items[0].now.surname"));
        assertEquals("door", doubt.getString("items[0].reason"));
        assertEquals(1, doubt.getInt("items[0].was.returns"));
        told(slug, "FA", 1);
        answer(slug, doubt.getString("items[0].id"), "same").statusCode(200).body("state", equalTo("same"));
        assertEquals(ada, onRegister(slug).get("FA1/0"));
        assertEquals(List.of("FA-1"), promises(slug));
        assertEquals(List.of("FA-1"), voted(slug));
        answer(slug, doubt.getString("items[0].id"), "same").statusCode(409);
        undo(slug, second).statusCode(200).body("status", equalTo("undone"));
        assertEquals(List.of("EA-1"), promises(slug));
        assertEquals(0, taken(slug, married).getInt("doubts"));
        assertEquals(ada, onRegister(slug).get("FA1/0"));
    }

    @Test
    void whatIsSaidToBeDifferentIsNotAskedAgain() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        byte[] married =
                Xpress.register("FA 1 Ada Mary|Neumann @ 2 Ash Road, N7 1AA", "FA 3 Cora|Muster @ 4 Ash Road, N7 1AA");
        JsonPath second = taken(slug, married);
        String doubt = Api.admin()
                .get("/api/campaigns/" + slug + "/register-doubts")
                .jsonPath()
                .getString("items[0].id");
        answer(slug, doubt, "different").statusCode(200);
        undo(slug, second).statusCode(200);
        assertEquals(0, taken(slug, married).getInt("doubts"));
        assertNull(Api.admin()
                .get("/api/campaigns/" + slug + "/register-doubts")
                .jsonPath()
                .getString("items[0].id"));
    }

    @Test
    void takingTheLatestImportBackRestoresExactlyWhatWasBefore() {
        String slug = Api.newCampaign("registered_party");
        JsonPath first = taken(slug, FIRST);
        List<String> before = RegisterDigest.of(slug);
        JsonPath second = taken(
                slug,
                Xpress.register(
                        "EA 1 Femi|Tester @ 1 Oak Lane, N7 2BB",
                        "EC 2 Ada Maria|Example @ 2 Ash Road, N7 1AA",
                        "EC 1 Ben|Example @ 8 Elm Road, N7 1AB",
                        "EA 2 Newly|Come @ 10 Elm Road, N7 1AB"));
        List<String> then = RegisterDigest.of(slug);
        JsonPath absent = Fixture.taken(slug, "kind=absent_voters", "ElectorNo,Type\r\nEA-1,postal\r\n".getBytes());
        assertEquals("completed", absent.getString("status"), absent::prettify);
        List<String> posted = RegisterDigest.of(slug);
        JsonPath proxies = Fixture.taken(
                slug, "kind=absent_voters", "ElectorNo,Type,Proxy Name\r\nEA-2,proxy,Polly Proxy\r\n".getBytes());
        assertEquals("completed", proxies.getString("status"), proxies::prettify);
        undo(slug, proxies).statusCode(200);
        assertEquals(posted, RegisterDigest.of(slug));
        undo(slug, second).statusCode(409).body("code", equalTo("not_the_latest_import"));
        undo(slug, absent).statusCode(200);
        assertEquals(then, RegisterDigest.of(slug));
        undo(slug, second).statusCode(200);
        assertEquals(before, RegisterDigest.of(slug));
        undo(slug, second).statusCode(409);
        undo(slug, first).statusCode(200);
        assertEquals(List.of(), RegisterDigest.of(slug));
        assertCounts(taken(slug, FIRST), 8, 8, 0, 0, 0, 0);
    }

    @Test
    void numbersThatWentRoundGoBackWhenTheImportIsTakenBack() {
        String slug = Api.newCampaign();
        taken(slug, FIRST);
        List<String> before = RegisterDigest.of(slug);
        JsonPath second = taken(
                slug,
                Xpress.register(
                        "EA 2 Ada Mary|Example @ 2 Ash Road, N7 1AA",
                        "EA 3 Ben|Example @ 2 Ash Road, N7 1AA",
                        "EA 1 Cora|Muster @ 4 Ash Road, N7 1AA",
                        "EA 4 Newly|Come @ 8 Ash Road, N7 1AA",
                        "EB 2 Esme|Tester @ 1 Oak Lane, N7 2BB",
                        "EB 1 Femi|Tester @ 1 Oak Lane, N7 2BB"));
        assertCounts(second, 6, 1, 5, 0, 3, 0);
        undo(slug, second).statusCode(200);
        assertEquals(before, RegisterDigest.of(slug));
    }

    @Test
    void whoeverWasToldOfStaysWhenTheImportIsTakenBack() {
        String slug = Api.newCampaign("registered_party");
        JsonPath first = taken(slug, FIRST);
        promise(slug, "EA", 1);
        UUID ada = onRegister(slug).get("EA1/0");
        undo(slug, first).statusCode(200);
        assertEquals(List.of("EA-1/0 Ada Mary|Example [] YES NONE @ null|2|Ash Road|N7 1AA removed"), electors(slug));
        taken(slug, FIRST);
        assertEquals(ada, onRegister(slug).get("EA1/0"));
        assertEquals(List.of("EA-1"), promises(slug));
    }

    @Test
    void aMergeThatWasWrongIsTakenApart() {
        String slug = Api.newCampaign("registered_party");
        taken(slug, FIRST);
        promise(slug, "EA", 1);
        promise(slug, "EA", 3);
        Map<String, UUID> people = onRegister(slug);
        UUID decision = MergedBy.hand(slug, people.get("EA1/0"), people.get("EA3/0"));
        assertEquals(List.of("EA-1"), promises(slug));
        taken(slug, FIRST);
        assertTrue(electors(slug).contains("EA-3/0 Cora|Muster [] YES NONE @ null|4|Ash Road|N7 1AA removed"));
        MergedBy.takenApart(slug, decision);
        assertEquals(List.of("EA-1", "EA-3"), promises(slug));
    }

    @Test
    void anonymousEntriesAreANumberAloneWhateverTheFileSays() {
        String slug = Api.newCampaign();
        taken(slug, Xpress.register("EA 1 Hidden|Person [N] @ 2 Ash Road, N7 1AA", "EA 2 Ben|Example"));
        assertEquals(List.of("EA-1/0 | [N] YES NONE", "EA-2/0 Ben|Example [] YES NONE"), electors(slug));
        JsonPath second = taken(slug, Xpress.register("EB 1 |[N]", "EB 2 Ben|Example"));
        assertEquals(0, second.getInt("doubts"));
    }

    @Test
    void namesakesBehindOneDoorFollowTheOrderOfTheirNumbers() {
        String slug = Api.newCampaign();
        taken(
                slug,
                Xpress.register(
                        "EA 1 John|Smith @ 2 Ash Road, N7 1AA",
                        "EA 2 John|Smith @ 2 Ash Road, N7 1AA",
                        "EA 3 Cora|Muster @ 4 Ash Road, N7 1AA"));
        Map<String, UUID> before = onRegister(slug);
        taken(
                slug,
                Xpress.register(
                        "EB 8 John|Smith @ 2 Ash Road, N7 1AA",
                        "EB 9 John|Smith @ 2 Ash Road, N7 1AA",
                        "EB 7 Cora|Muster @ 4 Ash Road, N7 1AA"));
        Map<String, UUID> after = onRegister(slug);
        assertEquals(before.get("EA1/0"), after.get("EB8/0"));
        assertEquals(before.get("EA2/0"), after.get("EB9/0"));
        JsonPath third = taken(
                slug, Xpress.register("EC 8 John|Smith @ 2 Ash Road, N7 1AA", "EC 7 Cora|Muster @ 4 Ash Road, N7 1AA"));
        assertEquals(2, third.getInt("doubts"));
    }

    private static JsonPath taken(String slug, byte[] register) {
        return Fixture.taken(slug, "kind=full", register);
    }

    private static io.restassured.response.ValidatableResponse undo(String slug, JsonPath view) {
        return Api.admin()
                .delete("/api/campaigns/" + slug + "/register-imports/" + view.getString("id"))
                .then();
    }

    private static io.restassured.response.ValidatableResponse answer(String slug, String doubt, String verdict) {
        return Api.admin()
                .contentType("application/json")
                .body(Map.of("verdict", verdict))
                .post("/api/campaigns/" + slug + "/register-doubts/" + doubt)
                .then();
    }

    private static void promise(String slug, String district, int number) {
        sent(
                slug,
                Map.of(
                        "id", Ids.next(),
                        "type", "canvass",
                        "at", "2024-06-20T18:31:05+01:00",
                        "elector", Map.of("district", district, "number", number),
                        "channel", "doorstep",
                        "result", "spoke",
                        "intention", 1));
    }

    private static void told(String slug, String district, int number) {
        sent(
                slug,
                Map.of(
                        "id",
                        Ids.next(),
                        "type",
                        "told",
                        "at",
                        "2024-07-04T09:00:00+01:00",
                        "elector",
                        Map.of("district", district, "number", number)));
    }

    private static void sent(String slug, Map<String, Object> one) {
        Api.admin()
                .contentType("application/json")
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + slug + "/returns")
                .then()
                .statusCode(200)
                .body("receipts[0].status", equalTo("accepted"));
    }

    private static List<String> promises(String slug) {
        return with(slug, "promised");
    }

    private static List<String> voted(String slug) {
        return with(slug, "voted");
    }

    private static List<String> with(String slug, String status) {
        JsonPath found = Api.admin()
                .get("/api/campaigns/" + slug + "/electors?status=" + status)
                .jsonPath();
        return found.<Map<String, Object>>getList("items").stream()
                .map(e -> e.get("district") + "-" + e.get("number"))
                .toList();
    }
}
