package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.committeeroom.register.imports.Imported.electors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
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
                "no_numbers",
                Fixture.taken(slug, "absent_voters", "absent_voters.csv").getString("problem.code"));
        Fixture.taken(slug, "full", "xpress_14.csv");
        assertEquals(
                "not_a_register",
                Fixture.taken(slug, "absent_voters", "bad-prose.txt").getString("problem.code"));
    }
}
