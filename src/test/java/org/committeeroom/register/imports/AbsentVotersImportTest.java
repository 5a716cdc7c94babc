package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AbsentVotersImportTest {

    @Test
    void theListOfAbsentVotersReplacesTheOneBefore() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath first = Fixture.taken(slug, "absent_voters", "absent_voters.csv");
        assertCounts(first, 3, 3, 0, 0, 0, 0);
        assertEquals("absent_voters", first.getString("layout"));
        assertCounts(Fixture.taken(slug, "absent_voters", "absent_voters.csv"), 3, 0, 0, 3, 0, 0);
        JsonPath second = Fixture.taken(slug, "absent_voters", "absent_voters-typed.csv");
        assertCounts(second, 6, 2, 1, 1, 2, 2);
        assertEquals(
                List.of(
                        "POSTAL until 2027-01-31",
                        "POSTAL_PROXY",
                        "NONE 2024-07-05",
                        "NONE",
                        "POSTAL 2024-07-04",
                        "NONE",
                        "NONE"),
                electors(slug).stream()
                        .map(e -> e.replaceAll(".*\\] \\w+ ", "").replaceAll(" @.*", ""))
                        .toList());
        assertCounts(Fixture.taken(slug, "full", "xpress_14.csv"), 7, 0, 0, 7, 0, 0);
        assertTrue(electors(slug).get(0).contains("POSTAL until 2027-01-31"));
    }

    @Test
    void anAbsentVotersListNeedsARegisterAndANumberColumn() {
        String slug = Api.newCampaign();
        assertEquals(
                "no_register",
                Fixture.taken(slug, "absent_voters", "absent_voters.csv").getString("problem.code"));
        Fixture.taken(slug, "full", "xpress_14.csv");
        assertEquals(
                "not_a_register",
                Fixture.taken(slug, "absent_voters", "bad-prose.txt").getString("problem.code"));
    }

    @Test
    void proxiesBallotAddressesAndEmergenciesAreKept() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        String path = MappingTest.waiting(slug, "absent_voters", Fixture.bytes("mapped-absent.csv"));
        JsonPath preview = Api.admin().get(path + "/preview").jsonPath();
        assertEquals(
                List.of("Electoral Ref", "Kind", "Papers go to", "", "Name of proxy", "Proxy lives at", "Ends"),
                preview.getList("titles"));
        assertEquals("number", preview.getString("columns[0]"));
        assertEquals("proxy_name", preview.getString("columns[4]"));
        JsonPath view = MappingTest.mapped(
                path,
                MappingTest.mapping(
                        true,
                        List.of(
                                "number",
                                "absent_type",
                                "ballot_address",
                                "ballot_address",
                                "proxy_name",
                                "proxy_address",
                                "until")));
        assertCounts(view, 5, 3, 0, 0, 0, 2);
        assertEquals(
                List.of(
                        "EA-1 POSTAL 2027-01-31 false 1 Holiday Lane/Sampleton SA1 1AA null null",
                        "EA-2/1 PROXY null true null Pat Proxy 2 Proxy Road",
                        "EA-3 POSTAL_PROXY null false null Quentin Proxy 3 Proxy Road"),
                details(slug));
        assertCounts(Fixture.taken(slug, "absent_voters", "mapped-absent.csv"), 5, 0, 0, 3, 0, 2);
        assertEquals(3, details(slug).size());
    }

    @Test
    void whereTheListSaysOnlyFromWhenTheLawSaysUntilWhen() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        byte[] list = ("Elector No,AV Type,Date Granted,Until\n"
                        + "EA-1,postal,15/03/2024,\nEA-2/1,postal,15/03/2024,05/07/2024\nEA-3,proxy,15/03/2024,\n")
                .getBytes();
        assertCounts(Fixture.taken(slug, "kind=absent_voters", list), 3, 3, 0, 0, 0, 0);
        assertEquals(
                List.of("POSTAL until 2027-01-31", "POSTAL until 2024-07-05", "PROXY"),
                electors(slug).stream()
                        .filter(e -> !e.contains(" NONE"))
                        .map(e -> e.replaceAll(".*\\] \\w+ ", "")
                                .replaceAll("(\\w+) 2024-07-05 until", "$1 until")
                                .replaceAll(" @.*", ""))
                        .toList());
    }

    @Test
    void aListOfOneKindReplacesOnlyThatKind() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        Fixture.taken(slug, "kind=absent_voters&absent=postal", Fixture.bytes("absent_voters.csv"));
        List<String> postal =
                electors(slug).stream().filter(e -> e.contains("POSTAL")).toList();
        JsonPath view = Fixture.taken(slug, "kind=absent_voters&absent=proxy", Fixture.bytes("proxies.csv"));
        assertEquals(2, view.getInt("rowsRead"));
        assertEquals(0, view.getInt("removed"));
        assertEquals(
                2, electors(slug).stream().filter(e -> e.contains(" PROXY")).count());
        assertTrue(postal.size() > 1);
        assertTrue(details(slug).contains("EA-3 PROXY null false null Quentin Proxy 3 Proxy Road/London"));
        byte[] fewer = new String(Fixture.bytes("proxies.csv"))
                .replaceAll("EA,3.*\n", "")
                .getBytes();
        assertEquals(
                1, Fixture.taken(slug, "kind=absent_voters&absent=proxy", fewer).getInt("removed"));
        assertEquals(1, details(slug).size());
    }

    private static List<String> details(String slug) {
        return Seat.jdbi().withHandle(h -> h.createQuery(
                        "select d.code, e.number, e.suffix, e.absent, e.absent_until, a.*"
                                + " from absent_voter a join campaign c on c.id = a.campaign_id"
                                + " join elector e on e.campaign_id = c.id and e.id = a.elector_id"
                                + " join polling_district d on d.campaign_id = c.id and d.id = e.district_id"
                                + " where c.slug = :slug order by 1, 2, 3")
                .bind("slug", slug)
                .map((r, c) -> r.getString(1) + "-" + r.getInt(2) + (r.getInt(3) == 0 ? "" : "/" + r.getInt(3)) + " "
                        + r.getString("absent") + " " + r.getString("absent_until") + " " + r.getBoolean("emergency")
                        + " "
                        + (r.getString("ballot_address") + " " + r.getString("proxy_name") + " "
                                        + r.getString("proxy_address"))
                                .replace('\n', '/'))
                .list());
    }
}
