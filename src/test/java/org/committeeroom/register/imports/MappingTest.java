package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files whose columns a person has to name. */
@DatabaseTest
class MappingTest {

    private static final List<String> COLUMNS =
            List.of("district", "number", "surname", "forename", "address", "postcode");

    private static final List<String> ELECTORS = List.of(
            "EA-1/0 Ada|Example [] YES NONE @ null|14|Example Road|N7 1AA",
            "EA-2/0 Ben|Example [] YES NONE @ null|14|Example Road|N7 1AA");

    @Test
    void aFileWaitsForItsColumnsAndTheNextOfItsKindIsKnown() {
        String slug = Api.newCampaign();
        String path = waiting(slug, "full", Fixture.bytes("unknown-header.csv"));
        JsonPath preview = Api.admin()
                .get(path + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(true, preview.getBoolean("header"));
        assertEquals(List.of("Area", "Reference", "Last", "First", "Where", "Code"), preview.getList("titles"));
        assertEquals(List.of("EA", "1", "Example", "Ada", "14 Example Road", "N7 1AA"), preview.getList("rows[0]"));
        assertEquals(2, preview.getList("rows").size());
        assertEquals(COLUMNS, preview.getList("columns"));
        JsonPath view = mapped(path, mapping(true, COLUMNS));
        assertCounts(view, 2, 2, 0, 0, 0, 0);
        assertEquals("mapped", view.getString("layout"));
        assertNull(view.getString("problem"));
        assertEquals(ELECTORS, electors(slug));
        Api.admin().get(path + "/preview").then().statusCode(409).body("code", equalTo("not_waiting"));
        Api.admin().body(mapping(true, COLUMNS)).put(path + "/mapping").then().statusCode(409);
        String next = new String(Fixture.bytes("unknown-header.csv"), StandardCharsets.UTF_8)
                .replace("Area,Reference", "area; ref-erence".replace(';', ','))
                .replace("Ben,14", "Ben,16");
        JsonPath again = Fixture.taken(
                slug, "kind=full", next.replace(" ref-erence", "REFERENCE").getBytes(StandardCharsets.UTF_8));
        assertCounts(again, 2, 0, 1, 1, 0, 0);
        assertEquals("mapped", again.getString("layout"));
        assertEquals(
                "needs_mapping",
                Fixture.taken(Api.newCampaign(), "full", "unknown-header.csv").getString("status"));
    }

    @Test
    void aPartOfTheRegisterThatHadToWaitLeavesTheOtherDistricts() {
        String slug = Api.newCampaign();
        String other = new String(Fixture.bytes("xpress_14-utf-8.csv"), StandardCharsets.UTF_8)
                .replace("\nEA,", "\nEC,")
                .replace("Example,Ada Mary", "Winter,Zoe")
                .replace("N7 1AA", "N9 9ZZ");
        Fixture.taken(slug, "kind=full", other.getBytes(StandardCharsets.UTF_8));
        int before = electors(slug).size();
        String path = waiting(slug, "full&part=true", Fixture.bytes("unknown-header.csv"));
        assertCounts(mapped(path, mapping(true, COLUMNS)), 2, 2, 0, 0, 0, 0);
        assertEquals(before + 2, electors(slug).size());
        Api.admin().get(path).then().body("part", equalTo(true));
    }

    @Test
    void columnsThatWereNamedWronglyCanBeNamedAgain() {
        String slug = Api.newCampaign();
        String path = waiting(slug, "full", Fixture.bytes("unknown-header.csv"));
        JsonPath wrong =
                mapped(path, mapping(true, List.of("district", "postcode", "surname", "forename", "number", "ward")));
        assertEquals("needs_mapping", wrong.getString("status"));
        assertEquals("no_numbers", wrong.getString("problem.code"));
        assertEquals(List.of(), electors(slug));
        assertCounts(mapped(path, mapping(true, COLUMNS)), 2, 2, 0, 0, 0, 0);
    }

    @Test
    void aFileWithoutTitlesIsMappedByItsPlaces() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "bad-no-header.csv");
        assertEquals("needs_mapping", view.getString("status"));
        assertEquals("no_header", view.getString("problem.code"));
        assertEquals(List.of(), view.getList("header"));
        String path = path(slug, view);
        JsonPath preview = Api.admin()
                .get(path + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(false, preview.getBoolean("header"));
        assertEquals("Column 1", preview.getString("titles[0]"));
        List<String> columns = Arrays.asList(
                "district",
                "number",
                "number_suffix",
                "marker",
                "date",
                "surname",
                "forename",
                "postcode",
                "address",
                "address",
                "address",
                "address",
                null,
                null);
        assertCounts(mapped(path, mapping(false, columns)), 3, 3, 0, 0, 0, 0);
        assertEquals(
                "EA-1/0 Ada Mary|Example [] YES NONE @ Flat 2|14|Example Road|N7 1AA",
                electors(slug).get(0));
        JsonPath again = Fixture.taken(slug, "full", "bad-no-header.csv");
        assertCounts(again, 3, 0, 0, 3, 0, 0);
        assertEquals("mapped", again.getString("layout"));
        assertEquals(
                "needs_mapping",
                Fixture.taken(Api.newCampaign(), "full", "bad-no-header.csv").getString("status"));
    }

    @Test
    void aFileWithoutTitlesThatLooksOtherwiseIsNotTakenForTheOneBefore() {
        String slug = Api.newCampaign();
        byte[] numbersFirst = "1,EA,Example,Ada,14 Example Road,N7 1AA\n2,EA,Other,Ben,14 Example Road,N7 1AA\n"
                .getBytes(StandardCharsets.UTF_8);
        List<String> columns = List.of("number", "district", "surname", "forename", "address", "postcode");
        assertCounts(mapped(waiting(slug, "full", numbersFirst), mapping(false, columns)), 2, 2, 0, 0, 0, 0);
        byte[] districtFirst = "EA,1,Example,Ada,14 Example Road,N7 1AA\nEA,2,Other,Ben,14 Example Road,N7 1AA\n"
                .getBytes(StandardCharsets.UTF_8);
        String path = waiting(slug, "full", districtFirst);
        assertCounts(mapped(path, mapping(false, COLUMNS)), 2, 0, 0, 2, 0, 0);
        for (byte[] file : List.of(numbersFirst, districtFirst)) {
            assertCounts(Fixture.taken(slug, "kind=full", file), 2, 0, 0, 2, 0, 0);
        }
        byte[] wider = "1,EA,Example,Ada,14 Example Road,N7 1AA,x\n".getBytes(StandardCharsets.UTF_8);
        waiting(slug, "full", wider);
    }

    @Test
    void aListOfAbsentVotersWithoutTitlesIsKnownNextTime() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        byte[] list = "EA-1,Holiday Lane,Postal\nEA-3,,Proxy\n".getBytes(StandardCharsets.UTF_8);
        String path = waiting(slug, "absent_voters", list);
        List<String> columns = List.of("number", "ballot_address", "absent_type");
        assertCounts(mapped(path, mapping(false, columns)), 2, 2, 0, 0, 0, 0);
        assertCounts(Fixture.taken(slug, "kind=absent_voters", list), 2, 0, 0, 2, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'district,number,surname,forename,address'",
        "'district,surname,forename,address,postcode,ward'",
        "'district,number,surname,surname,address,postcode'",
        "'district,number,address,address,address,postcode'",
        "'district,number,surname,forename,address,proxy_name'",
        "'district,number,surname,forename,address,nonsense'"
    })
    void whatColumnsCannotHoldIsRefused(String columns) {
        String path = waiting(Api.newCampaign(), "full", Fixture.bytes("unknown-header.csv"));
        Api.admin()
                .body(mapping(true, List.of(columns.split(","))))
                .put(path + "/mapping")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Api.admin().body(Map.of("header", true)).put(path + "/mapping").then().statusCode(400);
    }

    @Test
    void aFileThatWaitsCanBeGivenUp() {
        String path = waiting(Api.newCampaign(), "full", Fixture.bytes("unknown-header.csv"));
        Api.admin().post(path + "/cancel").then().statusCode(202);
        Api.admin().get(path).then().body("status", equalTo("failed")).body("problem.code", equalTo("cancelled"));
        Api.admin().get(path + "/preview").then().statusCode(409);
        Api.admin().post(path + "/cancel").then().statusCode(409).body("code", equalTo("import_over"));
    }

    static String waiting(String slug, String kind, byte[] file) {
        JsonPath view = Fixture.taken(slug, "kind=" + kind, file);
        assertEquals("needs_mapping", view.getString("status"), view::prettify);
        return path(slug, view);
    }

    private static String path(String slug, JsonPath view) {
        return "/api/campaigns/" + slug + "/register-imports/" + view.getString("id");
    }

    static Map<String, Object> mapping(boolean header, List<String> columns) {
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("header", header);
        mapping.put("columns", columns);
        return mapping;
    }

    static JsonPath mapped(String path, Map<String, Object> mapping) {
        Api.admin().body(mapping).put(path + "/mapping").then().statusCode(202);
        return Fixture.finished(path);
    }
}
