package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.onRegister;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** What an elector's page says became of the entry, and who or what did it. */
@DatabaseTest
class EntryHistoryTest {

    private static final byte[] FIRST =
            Xpress.register("EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA", "EA 4 Dev|Sample @ 6 Ash Road, N7 1AA");

    @Test
    void whatSomebodyCorrectedDoesNotComeFromAFile() {
        String slug = Api.newCampaign();
        taken(slug, FIRST);
        String listing =
                "/api/campaigns/" + slug + "/electors/" + onRegister(slug).get("EA1/0") + "/listing";
        taken(slug, Xpress.register("EC 2 Ada Mary|Example @ 2 Ash Road, N7 1AA"));
        Api.admin().body(Map.of("surname", "Exampler")).patch(listing).then().statusCode(200);
        assertEquals(List.of("amended surname Exampler", "changed number EC-2"), history(listing));
        taken(slug, Xpress.register("EC 5 Ada Mary|Example @ 2 Ash Road, N7 1AA"));
        assertEquals(
                List.of("changed number EC-5", "amended surname Exampler", "changed number EC-2"), history(listing));
        Api.admin().body(Map.of("surname", "Example")).patch(listing).then().statusCode(200);
        assertEquals(
                List.of("changed number EC-5", "amended surname Exampler", "changed number EC-2"), history(listing));
    }

    /** Who takes another entry's place, and gives it back, was not changed by a file. */
    @Test
    void whatIsMergedOrTakenApartDoesNotComeFromAFile() {
        String slug = Api.newCampaign();
        taken(slug, FIRST);
        UUID dev = onRegister(slug).get("EA4/0");
        taken(
                slug,
                Xpress.register(
                        "EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA", "EB 9 Otto|Newname @ 8 Oak Lane, N7 2BB"));
        UUID otto = onRegister(slug).get("EB9/0");
        UUID merge = MergedBy.hand(slug, dev, otto);
        String listing = "/api/campaigns/" + slug + "/electors/" + dev + "/listing";
        String others = listing.replace(dev.toString(), otto.toString());
        assertEquals(List.of("merged null Newname, Otto", "gone null null"), history(listing));
        assertEquals(List.of("merged null Sample, Dev", "imported null null"), history(others));
        Api.admin()
                .get(others)
                .then()
                .body("standing.onRegister", equalTo(false))
                .body("standing.mergedInto", equalTo(dev.toString()));
        Api.admin().get(listing).then().body("standing.onRegister", equalTo(true));
        taken(
                slug,
                Xpress.register(
                        "EA 1 Ada Mary|Example @ 2 Ash Road, N7 1AA", "EB 7 Otto|Newname @ 8 Oak Lane, N7 2BB"));
        MergedBy.takenApart(slug, merge);
        Api.admin()
                .get(listing)
                .then()
                .body("standing.onRegister", equalTo(false))
                .body("standing.mergedInto", nullValue());
        assertEquals(
                List.of(
                        "kept_apart null Newname, Otto",
                        "changed number EB-7",
                        "merged null Newname, Otto",
                        "gone null null"),
                history(listing));
        assertEquals(
                List.of("kept_apart null Sample, Dev", "merged null Sample, Dev", "imported null null"),
                history(others));
    }

    private static List<String> history(String listing) {
        return Api.admin().get(listing).jsonPath().<Map<String, Object>>getList("history").stream()
                .map(e -> e.get("kind") + " " + e.get("what") + " " + e.get("to"))
                .toList();
    }

    private static void taken(String slug, byte[] file) {
        assertEquals("completed", Fixture.taken(slug, "kind=full", file).getString("status"));
    }
}
