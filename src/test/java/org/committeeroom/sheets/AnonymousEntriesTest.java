package org.committeeroom.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.register.imports.ImportKind;
import org.committeeroom.register.imports.RegisterImports;
import org.committeeroom.security.Scope;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An anonymous entry is a number alone (SI 2001/341 reg. 41A), whatever the officer's files or somebody in the office
 * put there by mistake: neither name nor address leaves on any screen, phone or paper.
 */
@DatabaseTest
class AnonymousEntriesTest {

    private static final String HEADER = "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,"
            + "Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2\r\n";
    private static final List<String> SECRETS = List.of("Hidden", "Zenobia", "Secret", "N9 9ZZ", "Shelter", "Holiday");

    private Scope scope;
    private String base;

    @BeforeEach
    void register() throws IOException {
        String slug = Api.newCampaign("registered_party");
        base = "/api/campaigns/" + slug;
        scope = Scope.ofProgram(Seat.jdbi().withHandle(h -> h.createQuery("select id from campaign where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .one()));
        taken(
                ImportKind.FULL,
                HEADER + "EA,1,0,,,Example,Ada,N7 1AA,14 Example Road,London\r\n"
                        + "EA,2,0,N,,Hidden,Zenobia,N9 9ZZ,7 Secret Lane,London\r\n"
                        + "EA,3,0,FN,,Hidden,Zenobia,N9 9ZZ,7 Secret Lane,London\r\n"
                        + "EA,4,0,,,Hidden,Zenobia,N9 9ZZ,7 Secret Lane,London\r\n");
        taken(
                ImportKind.ABSENT_VOTERS,
                "Elector No,AV Type,Ballot Address,Proxy Name\r\n"
                        + "EA-2,postal,1 Holiday Lane,\r\nEA-3,postal proxy,1 Holiday Lane,Shelter Worker\r\n");
        // Number 4 turns out to be anonymous too: a clerk corrects the entry.
        Api.admin()
                .body(Map.of("marker", "n"))
                .patch(base + "/electors/" + id(4) + "/listing")
                .then()
                .statusCode(200);
    }

    private void taken(ImportKind kind, String file) throws IOException {
        Path path = Files.createTempFile("register", ".csv");
        Files.writeString(path, file);
        Arc.container().instance(RegisterImports.class).get().importFile(scope, kind, "register.csv", path);
        Files.delete(path);
    }

    private String id(int number) {
        return Api.admin().get(base + "/electors?district=EA&number=" + number).path("items[0].id");
    }

    private static String text(Response response) {
        response.then().statusCode(200);
        return response.contentType().contains("pdf")
                ? String.join("\n", Sheets.pages(response.asByteArray()))
                : response.asString();
    }

    private static void assertSilent(String what, String text) {
        SECRETS.forEach(secret -> assertFalse(text.contains(secret), what + " tells " + secret + ": " + text));
    }

    @Test
    void neitherNameNorAddressLeavesOnAnyScreen() {
        String list = text(Api.admin().get(base + "/electors?limit=1000"));
        assertSilent("the list", list);
        assertTrue(list.contains("\"number\":2") && list.contains("\"marker\":\"FN\""), list);
        for (String q : List.of("Hidden", "Zenobia Hidden", "7 Secret Lane", "N9 9ZZ", "EA-2", "3", "EA 4")) {
            assertSilent(
                    "the search for " + q, text(Api.admin().queryParam("q", q).get(base + "/electors/find")));
        }
        assertEquals(
                List.of(), Api.admin().get(base + "/electors/find?q=Hidden").path("items"));
        for (int number : List.of(2, 3, 4)) {
            assertSilent("the elector's page", text(Api.admin().get(base + "/electors/" + id(number))));
            assertSilent("the entry's history", text(Api.admin().get(base + "/electors/" + id(number) + "/listing")));
        }
        assertSilent("the list for letters overseas", text(Api.admin().get(base + "/overseas")));
        assertSilent("the mailing list", text(Api.admin().get(base + "/overseas/mailing.csv")));
        assertSilent("the renewal drive", text(Api.admin().get(base + "/postal-renewals?by=2099-01-31")));
    }

    @Test
    void neitherNameNorAddressLeavesOnPhonesOrPaper() {
        List<Map<String, Object>> walks = new ArrayList<>();
        for (String kind : List.of("canvass", "leaflet")) {
            walks.addAll(Api.admin()
                    .body(Map.of("kind", kind, "name", "All", "districts", List.of("EA")))
                    .post(base + "/walks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("items"));
        }
        assertEquals(2, walks.size());
        for (Map<String, Object> walk : walks) {
            assertSilent("the packet", text(Api.admin().get(base + "/walks/" + walk.get("id"))));
            assertSilent("the sheet", text(Api.admin().get(base + "/walks/" + walk.get("id") + "/sheet.pdf")));
        }
        for (int number : List.of(1, 2, 3, 4)) {
            Seat.jdbi()
                    .useTransaction(h -> h.execute(
                            "insert into elector_state (campaign_id, elector_id, intention, contacted, do_not_contact, gone,"
                                    + " flags) values (?, ?, 1, true, false, false, '')",
                            scope.campaign(),
                            UUID.fromString(id(number))));
        }
        String sheets = text(Api.admin().get(base + "/polling-districts/knock-up.pdf"));
        assertSilent("the knock-up sheet", sheets);
        assertTrue(sheets.contains("Ada"), sheets);
    }
}
