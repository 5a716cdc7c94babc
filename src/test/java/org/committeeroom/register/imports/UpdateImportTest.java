package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.committeeroom.register.imports.Imported.onRegister;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class UpdateImportTest {

    private static final String HEADER = "PDCode,RollNo,ElectorTitle,ElectorSurname,ElectorForename,ElectorMiddleName,"
            + "IERStatus,DateOfAttainment,FranchiseMarker,RegisteredAddress1,RegisteredAddress2,RegisteredAddress3,"
            + "RegisteredAddress4,RegisteredAddress5,RegisteredAddress6,PostCode,Euro,Parl,County,Ward,SubHouse,House,"
            + "MethodOfVerification,ElectorID,UPRN,ChangeTypeID\r\n";

    private static final byte[] REGISTER = Xpress.register(
            "EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA",
            "EA 2 Ben|Example @ 2 Ash Road, N7 1AA",
            "EA 3 Cora|Muster @ 4 Ash Road, N7 1AA",
            "EB 1 Esme|Tester @ 1 Oak Lane, N7 2BB");

    @Test
    void addsChangesAndRemoves() {
        String slug = withRegister();
        Map<String, UUID> before = onRegister(slug);
        JsonPath view = updated(
                slug,
                "EA,1,Adah,Example,M,2 Ash Road,N7 1AA",
                "EA,3,Cora,Muster,D,4 Ash Road,N7 1AA",
                "EA,3.001,Nora,New,A,4 Ash Road,N7 1AA",
                "EZ,9,Not,Known,D,4 Ash Road,N7 1AA",
                "EB,1,Xaver,Neumann,D,1 Oak Lane,N7 2BB");
        assertCounts(view, 5, 1, 1, 0, 1, 2);
        assertEquals(
                Map.of("unknown_elector", 1, "name_differs", 1),
                view.<Map<String, Object>>getList("rejectReasons").stream()
                        .collect(java.util.stream.Collectors.toMap(r -> r.get("reason"), r -> r.get("count"))));
        Map<String, UUID> after = onRegister(slug);
        assertEquals(before.get("EA1/0"), after.get("EA1/0"));
        assertEquals(java.util.Set.of("EA1/0", "EA2/0", "EA3/1", "EB1/0"), after.keySet());
        assertTrue(electors(slug).contains("EA-1/0 Adah|Example [] YES NONE @ null|2|Ash Road|N7 1AA"));
    }

    @Test
    void theSameFileTwiceChangesNothingAndTakingItBackRestoresWhatWas() {
        String slug = withRegister();
        List<String> before = RegisterDigest.of(slug);
        String[] rows = {"EA,2,Ben,Example,D,2 Ash Road,N7 1AA", "EA,7,Nora,New,A,9 Elm Road,N7 1AB"};
        JsonPath first = updated(slug, rows);
        assertCounts(first, 2, 1, 0, 0, 1, 0);
        List<String> then = RegisterDigest.of(slug);
        JsonPath again = updated(slug, rows);
        assertCounts(again, 2, 0, 0, 2, 0, 0);
        assertEquals(then, RegisterDigest.of(slug));
        undo(slug, again);
        undo(slug, first);
        assertEquals(before, RegisterDigest.of(slug));
        assertCounts(updated(slug, rows), 2, 1, 0, 0, 1, 0);
    }

    @Test
    void whoeverGoesHereAndComesThereWaitsForAPerson() {
        String slug = withRegister();
        UUID cora = onRegister(slug).get("EA3/0");
        JsonPath view = updated(slug, "EA,3,Cora,Muster,D,4 Ash Road,N7 1AA", "EB,2,Cora,Muster,A,3 Oak Lane,N7 2BB");
        assertCounts(view, 2, 1, 0, 0, 1, 0);
        assertEquals(1, view.getInt("doubts"));
        assertNotEquals(cora, onRegister(slug).get("EB2/0"));
        JsonPath doubt =
                Api.admin().get("/api/campaigns/" + slug + "/register-doubts").jsonPath();
        Api.admin()
                .contentType("application/json")
                .body(Map.of("verdict", "same"))
                .post("/api/campaigns/" + slug + "/register-doubts/" + doubt.getString("items[0].id"))
                .then()
                .statusCode(200);
        assertEquals(cora, onRegister(slug).get("EB2/0"));
    }

    @Test
    void aNumberAddedAndDeletedInOneFileWaitsForAPerson() {
        String slug = withRegister();
        UUID cora = onRegister(slug).get("EA3/0");
        JsonPath view = updated(slug, "EA,3,Cora,Muster,A,4 Ash Road,N7 1AA", "EA,3,Cora,Muster,D,4 Ash Road,N7 1AA");
        assertEquals(1, view.getInt("doubts"));
        assertNotEquals(cora, onRegister(slug).get("EA3/0"));
        assertEquals(
                "added_and_deleted",
                Api.admin()
                        .get("/api/campaigns/" + slug + "/register-doubts")
                        .jsonPath()
                        .getString("items[0].reason"));
    }

    @Test
    void monthsGoInInTheirOrder() {
        String slug = Api.newCampaign();
        JsonPath first = Fixture.taken(slug, "kind=full&published=2023-12-01", REGISTER);
        assertEquals("2023-12-01", first.getString("registerMonth"));
        JsonPath february = ofMonth(slug, "February 2024");
        assertEquals("month_missing", february.getString("problem.code"), february::prettify);
        assertEquals(
                "The register stands at December 2023 and the file is of February 2024. Import January 2024 first, or"
                        + " the whole register",
                february.getString("problem.detail"));
        assertEquals("2024-01-01", ofMonth(slug, "January 2024").getString("registerMonth"));
        assertEquals("2024-02-01", ofMonth(slug, "February 2024").getString("registerMonth"));
        assertEquals("out_of_order", ofMonth(slug, "December 2023").getString("problem.code"));
    }

    @Test
    void anUpdateNeedsARegister() {
        assertEquals(
                "no_register",
                updated(Api.newCampaign(), "EA,2,Ben,Example,D,2 Ash Road,N7 1AA")
                        .getString("problem.code"));
    }

    private static String withRegister() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "kind=full", REGISTER);
        return slug;
    }

    private static void undo(String slug, JsonPath view) {
        Api.admin()
                .delete("/api/campaigns/" + slug + "/register-imports/" + view.getString("id"))
                .then()
                .statusCode(200);
    }

    /** Each with another elector, as the same file would change nothing. */
    private static JsonPath ofMonth(String slug, String month) {
        String xpress = new String(Fixture.bytes("xpress_update.csv"), StandardCharsets.ISO_8859_1)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                + "\r\nExample Council,E0900,EA,Example Road,18 Example Road,London,,,,N7 1AA,,18,131,Still,Same,,0,0,0,G,5,7,"
                + month + "\r\n";
        return Fixture.taken(slug, "kind=update", xpress.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Rows: district, number, forename, surname, A, M or D, address, postcode. */
    private static JsonPath updated(String slug, String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] c = row.split(",");
            csv.append(String.join(",", c[0], c[1], "", c[3], c[2], "", "", "", "", c[5], "", "", "", "", "", c[6]))
                    .append(",,,,,,,,,,")
                    .append(c[4])
                    .append("\r\n");
        }
        return Fixture.taken(slug, "kind=update", csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
