package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Accounts;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class RegisterImportResourceTest {

    private static final String PASSWORD = "a password for tests";

    @Inject
    Jdbi jdbi;

    @Inject
    RegisterImports imports;

    @Inject
    Uploads uploads;

    @Inject
    Accounts accounts;

    @Inject
    CampaignRoles roles;

    @Inject
    Campaigns campaigns;

    @Test
    void whoMayVoteIsDecidedAnewWhenTheElectionChanges() throws InterruptedException {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        Api.admin()
                .body(Map.of("election", Map.of("type", "local", "nation", "england", "pollDate", "2024-07-05")))
                .patch("/api/campaigns/" + slug)
                .then()
                .statusCode(200);
        List<String> wanted = List.of("YES", "YES", "YES", "NO", "YES", "YES", "YES");
        List<String> found = List.of();
        for (int i = 0; i < 200 && !wanted.equals(found); i++) {
            Thread.sleep(50);
            found = Imported.electors(slug).stream()
                    .map(e -> e.replaceAll(".*\\] (\\w+) .*", "$1"))
                    .toList();
        }
        assertEquals(wanted, found);
    }

    @Test
    void aFileMayComeAsAForm() {
        String slug = Api.newCampaign();
        String location = Api.admin()
                .contentType("multipart/form-data")
                .multiPart("file", "register.csv", Fixture.bytes("xpress_14.csv"), "text/csv")
                .post("/api/campaigns/" + slug + "/register-imports?kind=full&published=2024-06-01")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        JsonPath view = Fixture.finished(location);
        assertCounts(view, 7, 7, 0, 0, 0, 0);
        assertEquals("register.csv", view.getString("filename"));
        assertEquals("2024-06-01", view.getString("published"));
        Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(view.getString("id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part=true",
                "kind=",
                "kind=whole",
                "kind=full&layout=strand",
                "kind=full&published=yesterday",
                "kind=absent"
            })
    void wrongParametersAreRefusedAtOnce(String query) {
        String slug = Api.newCampaign();
        Api.admin()
                .contentType("text/csv")
                .body(Fixture.bytes("xpress_14.csv"))
                .post("/api/campaigns/" + slug + "/register-imports?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void otherMediaTypesAreRefused() {
        String path = "/api/campaigns/" + Api.newCampaign() + "/register-imports";
        Api.admin()
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post(path + "?kind=full")
                .then()
                .statusCode(415);
        Api.admin()
                .multiPart("other", "x")
                .contentType("multipart/form-data")
                .post(path + "?kind=full")
                .then()
                .statusCode(400);
        assertEquals(
                "wrong_layout",
                Fixture.taken(Api.newCampaign(), "kind=full&layout=halarose_new", Fixture.bytes("xpress_14.csv"))
                        .getString("problem.code"));
    }

    @Test
    void onlyWhoAnswersForTheDataTakesFiles() {
        String slug = Api.newCampaign();
        String path = "/api/campaigns/" + slug + "/register-imports";
        String id = Fixture.taken(slug, "full", "defect-rows.csv").getString("id");
        String officer = account(slug, "DATA_OFFICER");
        String organiser = account(slug, "ORGANISER");
        String observer = account(slug, "OBSERVER");
        String stranger = account(Api.newCampaign(), "DATA_OFFICER");
        assertStatuses(officer, path, id, 202, 200, 200);
        assertStatuses(organiser, path, id, 403, 200, 403);
        assertStatuses(observer, path, id, 403, 403, 403);
        assertStatuses(stranger, path, id, 404, 404, 404);
        Api.anonymous().get(path).then().statusCode(401);
        Api.admin()
                .get("/api/campaigns/" + Api.newCampaign() + "/register-imports/" + id)
                .then()
                .statusCode(404);
        Api.admin().get(path + "/" + UUID.randomUUID()).then().statusCode(404);
        Api.admin().get(path + "/nonsense").then().statusCode(404);
        Api.admin().get(path + "?after=nonsense").then().statusCode(400);
    }

    private static void assertStatuses(String who, String path, String id, int post, int get, int rejects) {
        Api.as(who, PASSWORD)
                .contentType("text/csv")
                .body(Fixture.bytes("xpress_14.csv"))
                .post(path + "?kind=full")
                .then()
                .statusCode(post);
        Api.as(who, PASSWORD).get(path + "/" + id).then().statusCode(get);
        Api.as(who, PASSWORD).get(path).then().statusCode(get);
        Api.as(who, PASSWORD).get(path + "/" + id + "/rejects").then().statusCode(rejects);
        Api.as(who, PASSWORD).get(path + "/" + id + "/progress").then().statusCode(get);
        // The import is over: who may stop it or see into it is told so.
        int over = rejects == 200 ? 409 : rejects;
        Api.as(who, PASSWORD).get(path + "/" + id + "/preview").then().statusCode(over);
        Api.as(who, PASSWORD).post(path + "/" + id + "/cancel").then().statusCode(over);
        Api.as(who, PASSWORD)
                .body(Map.of("header", true, "columns", List.of("number")))
                .put(path + "/" + id + "/mapping")
                .then()
                .statusCode(over);
    }

    @Test
    void anImportThatACrashLeftUnderWayIsOver() {
        String slug = Api.newCampaign();
        UUID id = Ids.next();
        jdbi.useHandle(h -> h.createUpdate("insert into register_import (campaign_id, id, kind, status, rows_read,"
                        + " created, updated, unchanged, removed, rejected, progress, created_at) select id, :id,"
                        + " 'FULL', 'RUNNING', 0, 0, 0, 0, 0, 0, 0.4, created_at from campaign where slug = :slug")
                .bind("id", id)
                .bind("slug", slug)
                .execute());
        imports.endAbandoned(null);
        Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports/" + id)
                .then()
                .body("status", equalTo("failed"))
                .body("problem.code", equalTo("interrupted"));
    }

    @Test
    void nothingIsLeftOfAnUploadOnceItIsRead() {
        Uploads.Upload upload = uploads.save(new java.io.ByteArrayInputStream(new byte[] {'a'}));
        assertEquals("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", upload.hash());
        assertTrue(java.nio.file.Files.exists(upload.file()));
        uploads.clear(java.time.Instant.now().plusSeconds(1), java.util.Set.of());
        assertFalse(java.nio.file.Files.exists(upload.file()));
    }

    private String account(String slug, String role) {
        String name = role.toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID();
        UUID account = accounts.create(name, name, PASSWORD, false);
        roles.grant(campaigns.find(slug).orElseThrow(), account, Role.valueOf(role));
        return name;
    }
}
