package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.committeeroom.register.imports.Imported.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class RegisterImportTest {

    @Inject
    Jdbi jdbi;

    private static final List<String> XPRESS_14 = List.of(
            "EA-1/0 Ada Mary|Example [] YES NONE @ Flat 2|14|Example Road|N7 1AA",
            "EA-2/0 Émile|Sample [G] NO NONE @ Flat 2|14|Example Road|N7 1AA",
            "EA-2/1 Nina|Sample [] NO NONE 2024-07-05 @ Flat 2|14|Example Road|N7 1AA",
            "EA-3/0 Max|Muster [F] YES NONE @ null|14A|Example Road|N7 1AB",
            "EB-1/0 Zoë|O'Neill [] YES NONE 2024-07-04 @ null|Rose Court, 3|Example Street|N7 2AA",
            "EB-2/0 | [N] YES NONE",
            "EB-3/0 Juan|Fulano [] YES NONE");

    @ParameterizedTest
    @CsvSource({
        "xpress_14.csv, windows-1252, comma",
        "xpress_14-utf-8.csv, UTF-8, comma",
        "xpress_14-utf-8-bom.csv, UTF-8, comma",
        "xpress_14-utf-16le.csv, UTF-16LE, comma",
        "xpress_14-utf-16le-bom.csv, UTF-16LE, comma",
        "xpress_14-utf-16be.csv, UTF-16BE, comma",
        "xpress_14-utf-16be-bom.csv, UTF-16BE, comma",
        "xpress_14-tab.tsv, windows-1252, tab",
        "xpress_14-semicolon.csv, windows-1252, semicolon",
        "xpress_14-pipe.txt, windows-1252, pipe",
        "xpress_14-no-last-line-break.csv, windows-1252, comma",
        "xpress_14-title-above.csv, windows-1252, comma"
    })
    void encodingAndDelimiterAreFoundOut(String file, String encoding, String delimiter) {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", file);
        assertCounts(view, 7, 7, 0, 0, 0, 0);
        assertEquals("xpress_14", view.getString("layout"));
        assertEquals(encoding, view.getString("encoding"));
        assertEquals(delimiter, view.getString("delimiter"));
        assertEquals(1f, view.getFloat("progress"));
        assertEquals(XPRESS_14, electors(slug));
    }

    @Test
    void aWorkbookIsReadLikeATextFile() {
        String slug = Api.newCampaign();
        TestWorkbook book = new TestWorkbook();
        new String(Fixture.bytes("xpress_14-tab.tsv"), Charset.forName("windows-1252"))
                .lines()
                .forEach(line -> book.row(line.split("\t", -1)));
        JsonPath view = Fixture.taken(slug, "kind=full&filename=register.xlsx", book.bytes());
        assertCounts(view, 7, 7, 0, 0, 0, 0);
        assertEquals("xpress_14", view.getString("layout"));
        assertNull(view.getString("encoding"));
        assertEquals(XPRESS_14, electors(slug));
        assertCounts(Fixture.taken(slug, "full", "xpress_14.csv"), 7, 0, 0, 7, 0, 0);
    }

    @Test
    void aRegisterWithoutAHeaderIsKnownByItsPlaces() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "idox.csv");
        assertCounts(view, 4, 4, 0, 0, 0, 0);
        assertEquals("idox", view.getString("layout"));
        assertEquals(
                List.of(
                        "STA-1-1/0 Ada Mary|Example [] YES NONE @ Flat 2|14|Example Road|N7 1AA",
                        "STA-1-2/1 Ben|Sample [G] NO NONE @ Flat 2|14|Example Road|N7 1AA",
                        "STB-1/0 Max|Muster [] NO NONE 2024-07-05 @ null|16|Example Road|N7 1AB",
                        "STB-2/0 Juan|Fulano [] YES NONE"),
                electors(slug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xpress_update.csv", "halarose_old-update.tsv", "halarose_new-update.csv", "idox-update.csv"})
    void anUpdateIsNotTakenForAWholeRegister(String file) {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        assertEquals("wrong_kind", Fixture.taken(slug, "full", file).getString("problem.code"));
        assertEquals(XPRESS_14, electors(slug));
    }

    @Test
    void xpressWithTheNameInOneHasTheSurnameFirst() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "xpress_13.csv");
        assertCounts(view, 4, 4, 0, 0, 0, 0);
        assertEquals("xpress_13", view.getString("layout"));
        assertEquals(
                List.of(
                        "EA-1/0 Ada Mary|Example [] YES NONE @ Flat 2|14|Example Road|N7 1AA",
                        "EA-2/0 Émile|Sample [G] NO NONE @ Flat 2|14|Example Road|N7 1AA",
                        "EA-3/0 Max|Muster [F] YES NONE @ null|14A|Example Road|N7 1AB",
                        "EB-1/0 Der Example Zoë|Van [] YES NONE 2024-07-04 @ null|Rose Court, 3|Example Street|N7 2AA"),
                electors(slug));
    }

    @Test
    void halaroseOldTellsTheSuffixOfTheNameFromThatOfTheNumber() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "halarose_old.tsv");
        assertCounts(view, 3, 2, 0, 0, 0, 1);
        assertEquals("halarose_old", view.getString("layout"));
        assertEquals("deleted", view.getString("rejectReasons[0].reason"));
        assertEquals(
                List.of(
                        "KD-2/2-289/0 Ada Mary|Example [] YES NONE @ Flat 2|14|Example Road|N7 1AA",
                        "KD-2/2-289/1 Ben|Example Jr [G] NO NONE @ Flat 2|14|Example Road|N7 1AA"),
                electors(slug));
        assertCounts(
                Fixture.taken(slug, "part=true&kind=full", Fixture.bytes("halarose_old-no-status.tsv")),
                1,
                1,
                0,
                0,
                0,
                0);
        assertTrue(electors(slug).contains("GA-7/0 Ada|Example [] NO NONE 2024-07-06 @ null|16|Example Road|SE10 8AA"));
    }

    @Test
    void halaroseNewHasDecimalNumbersAndFlatsInAColumn() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "halarose_new.csv");
        assertCounts(view, 3, 3, 0, 0, 0, 0);
        assertEquals("halarose_new", view.getString("layout"));
        assertEquals(
                List.of(
                        "BE1-5/0 Ada Mary|Example [] YES NONE @ 2|14|Example Road|NW10 1AA",
                        "BE1-5/1 Ben|Sample [B] NO NONE @ 2|14|Example Road|NW10 1AA",
                        "BE2-12/0 Max|Muster [] YES NONE @ null|Rose House|Example Lane|NW10 1AB"),
                electors(slug));
        assertEquals(List.of("Example Ward", "Sample Ward"), jdbi.withHandle(h -> h.createQuery(
                        "select d.ward from polling_district d join campaign c"
                                + " on c.id = d.campaign_id where c.slug = :slug order by d.code")
                .bind("slug", slug)
                .mapTo(String.class)
                .list()));
        assertEquals(
                "halarose_new",
                Fixture.taken(Api.newCampaign(), "full", "halarose_new-25.csv").getString("layout"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        Map<String, UUID> before = ids(slug);
        assertCounts(Fixture.taken(slug, "full", "xpress_14.csv"), 7, 0, 0, 7, 0, 0);
        assertCounts(Fixture.taken(slug, "full", "xpress_14-utf-16le.csv"), 7, 0, 0, 7, 0, 0);
        assertEquals(before, ids(slug));
        assertEquals(XPRESS_14, electors(slug));
    }

    @Test
    void electorsKeepTheirIdThroughChangeRemovalAndReturn() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        Map<String, UUID> before = ids(slug);
        String changed = new String(Fixture.bytes("xpress_14-utf-8.csv"), StandardCharsets.UTF_8)
                .replace("EA,3,0,F,,Muster,Max,N7 1AB,14A", "EA,3,0,,,Muster,Maxine,N7 1AB,15A")
                .replaceAll("EB,3,0.*\r\n", "EB,4,0,,,New,Nora,,,,,,,\r\n");
        assertCounts(Fixture.taken(slug, "kind=full", changed.getBytes(StandardCharsets.UTF_8)), 7, 1, 1, 5, 1, 0);
        assertTrue(electors(slug).contains("EA-3/0 Maxine|Muster [] YES NONE @ null|15A|Example Road|N7 1AB"));
        assertTrue(electors(slug).contains("EB-3/0 Juan|Fulano [] YES NONE removed"));
        assertCounts(Fixture.taken(slug, "full", "xpress_14.csv"), 7, 0, 2, 5, 1, 0);
        Map<String, UUID> after = new java.util.HashMap<>(ids(slug));
        assertNotNull(after.remove("EB4/0"));
        assertEquals(before, after);
    }

    @Test
    void aPartOfTheRegisterRemovesOnlyInItsOwnDistricts() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        String onlyEb = new String(Fixture.bytes("xpress_14-utf-8.csv"), StandardCharsets.UTF_8)
                .replaceAll("EA,.*\r\n", "")
                .replaceAll("EB,3.*\r\n", "");
        byte[] file = onlyEb.getBytes(StandardCharsets.UTF_8);
        assertCounts(Fixture.taken(slug, "kind=full&part=true", file), 2, 0, 0, 2, 1, 0);
        assertCounts(Fixture.taken(slug, "kind=full", file), 2, 0, 0, 2, 4, 0);
    }

    @Test
    void postcodesAreReadThroughWhatIsLeftOfTheirSpaces() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "defect-postcodes.csv");
        assertCounts(view, 5, 5, 0, 0, 0, 0);
        assertEquals(
                List.of("N7 1AA", "N7 1AA", "N7 1AA", "N7 1AA", "null"),
                electors(slug).stream()
                        .map(e -> e.substring(e.lastIndexOf('|') + 1))
                        .toList());
        assertEquals(List.of(Map.of("code", "bad_postcode", "count", 1, "example", 6)), view.getList("warnings"));
        assertEquals(
                List.of(
                        "14 Example Road",
                        "16 Example Road",
                        "18 Example Road\nLondon",
                        "20 Example Road",
                        "22 Example Road\nLondon"),
                jdbi.withHandle(h -> h.createQuery("select address_lines from property p join campaign c"
                                + " on c.id = p.campaign_id where c.slug = :slug order by address_lines")
                        .bind("slug", slug)
                        .mapTo(String.class)
                        .list()));
    }

    @Test
    void unknownMarkersAndOddDatesAreForAPersonToCheck() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "defect-markers-and-dates.csv");
        assertCounts(view, 6, 6, 0, 0, 0, 0);
        assertEquals(
                List.of(
                        "EA-1/0 Ada|Example [Y] CHECK NONE",
                        "EA-2/0 Ben|Example [G] NO NONE",
                        "EA-3/0 Cat|Example [] CHECK NONE",
                        "EA-4/0 Dan|Example [] CHECK NONE",
                        "EA-5/0 Eve|Example [A] YES POSTAL 1998-02-01",
                        "EA-6/0 | [GN] NO NONE"),
                electors(slug).stream().map(e -> e.split(" @")[0]).toList());
        assertEquals(
                List.of(
                        Map.of("code", "unknown_marker", "count", 1, "example", 2),
                        Map.of("code", "odd_date", "count", 1, "example", 4),
                        Map.of("code", "no_date", "count", 1, "example", 5),
                        Map.of("code", "no_address", "count", 1, "example", 7)),
                view.getList("warnings"));
    }

    @Test
    void rowsThatCannotBeTakenComeBackWithTheirReason() {
        String slug = Api.newCampaign();
        JsonPath view = Fixture.taken(slug, "full", "defect-rows.csv");
        assertCounts(view, 10, 2, 0, 0, 0, 8);
        assertEquals(
                Map.of(
                        "columns", 2,
                        "bad_number", 2,
                        "no_number", 1,
                        "no_district", 1,
                        "bad_district", 1,
                        "duplicate_number", 1),
                view.<Map<String, Object>>getList("rejectReasons").stream()
                        .collect(Collectors.toMap(r -> r.get("reason"), r -> r.get("count"))));
        String rejects = Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports/" + view.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertEquals(
                List.of(
                        "row,reason,Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector"
                                + " DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6",
                        "3,no_number,EA,,0,,,Example,Ben,N7 1AA,14 Example Road,,,,,",
                        "4,bad_number,EA,x7,0,,,Example,Cat,N7 1AA,14 Example Road,,,,,",
                        "5,no_district,,4,0,,,Example,Dan,N7 1AA,14 Example Road,,,,,",
                        "6,duplicate_number,EA,1,0,,,Example,Ada Again,N7 1AA,14 Example Road,,,,,",
                        "7,columns,EA,5,0,,,Example,Eve,N7 1AA,14 Example Road,,,,,,one too many",
                        "8,columns,notes: the end",
                        "10,bad_number,EA,0,0,,,=HYPERLINK(),Gus,N7 1AA,14 Example Road,,,,,",
                        "11,bad_district,DISTRICT-WITH-A-LONG-NAME,9,0,,,Example,Hal,N7 1AA,14 Example Road,,,,,"),
                rejects.lines().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "bad-empty.csv, empty",
        "bad-blank.csv, empty",
        "bad-only-header.csv, empty",
        "bad-truncated.csv, truncated",
        "bad-truncated-utf-16.csv, truncated",
        "bad-no-numbers.csv, no_numbers",
        "bad-shopping-list.csv, not_a_register",
        "bad-prose.txt, not_a_register",
        "bad-unclosed-quote.csv, unclosed_quote",
        "bad-workbook.xlsx, truncated",
        "bad-binary.csv, not_text"
    })
    void whatIsNoGoodRegisterIsRefusedAndChangesNothing(String file, String code) {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath view = Fixture.taken(slug, "full", file);
        assertEquals("failed", view.getString("status"));
        assertEquals(code, view.getString("problem.code"));
        assertTrue(view.getString("problem.title").length() > 10);
        assertTrue(view.getString("problem.detail").length() > 10);
        assertEquals(XPRESS_14, electors(slug));
        assertEquals(
                List.of(2), jdbi.withHandle(h -> h.createQuery("select count(*) from polling_district d join campaign c"
                                + " on c.id = d.campaign_id where c.slug = :slug")
                        .bind("slug", slug)
                        .mapTo(Integer.class)
                        .list()));
    }

    @Test
    void aTableWithOtherTitlesWaitsForAMapping() {
        JsonPath view = Fixture.taken(Api.newCampaign(), "full", "unknown-header.csv");
        assertEquals("needs_mapping", view.getString("status"));
        assertEquals(List.of("Area", "Reference", "Last", "First", "Where", "Code"), view.getList("header"));
        assertEquals("unknown_header", view.getString("problem.code"));
    }
}
