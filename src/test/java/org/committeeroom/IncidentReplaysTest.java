package org.committeeroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Exported;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.committeeroom.testing.TestDatabase;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done to others is done here, and comes to nothing. What happened is in SECURITY.md. */
@DatabaseTest
class IncidentReplaysTest {

    private static final String MARK = "Zqreplay";

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = marked(MARK);
    }

    /** A seat in which everybody's surname begins with the mark. */
    private static Seat marked(String mark) {
        Seat made = Seat.in(Api.newCampaign("registered_party"));
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "update elector set surname = concat('" + mark + "', surname) where campaign_id = ?",
                        made.campaign()));
        return made;
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private static String lower(Response answer) {
        return answer.asString().toLowerCase(Locale.ROOT);
    }

    /**
     * 2020, a party's app: an address in the page's source answered, to anybody, the administrators with their
     * passwords, and with these 6.45 million voters.
     */
    @Test
    void noAddressTellsStrangersWhoAdministersAndNoAnswerHasAPassword() {
        for (String address : List.of(
                "/",
                "/api/start",
                "/api/me",
                "/api/campaigns",
                "/api/accounts",
                "/api/users",
                "/api/get-admin-users",
                path(""),
                path("/staff"),
                path("/volunteers"),
                path("/electors"),
                path("/exports"),
                path("/webhooks"))) {
            Response answer = Api.anonymous().get(address);
            String said = lower(answer);
            assertFalse(said.contains(MARK.toLowerCase(Locale.ROOT)), address);
            assertFalse(said.contains(TestDatabase.ADMIN_PASSWORD) || said.contains("administrator"), address);
            if (address.startsWith("/api/campaigns")) {
                answer.then().statusCode(401);
            }
        }
        String staff = lower(Api.admin().get(path("/staff")));
        assertTrue(staff.contains("admin"));
        assertFalse(staff.contains("hash") || staff.contains("$2") || staff.contains("\"password\""), staff);
    }

    /**
     * 2015, a supplier of two campaigns: after an update the wall between them was down for forty minutes, and staff of
     * one searched and kept lists of the other. Here the program's own filter is taken out of every query, which on
     * PostgreSQL leaves the database's wall.
     */
    @Test
    void withTheFilterDownStaffOfOneCampaignFindAndExportNothingOfAnother() throws Exception {
        Seat own = Seat.in(Api.newCampaign("registered_party"));
        Exported exports = new Exported(own.slug());
        SqlStatements statements = Seat.jdbi().getConfig(SqlStatements.class);
        TemplateEngine before = statements.getTemplateEngine();
        if (TestDatabase.onPostgresql()) {
            statements.setTemplateEngine((sql, context) ->
                    before.render(sql.replaceAll("(\\w+\\.)?campaign_id\\s*=\\s*:campaign\\b", "1 = 1"), context));
        }
        String found;
        Map<String, byte[]> files;
        try {
            found = lower(Api.admin().get("/api/campaigns/" + own.slug() + "/electors?limit=1000"))
                    + lower(Api.admin().get("/api/campaigns/" + own.slug() + "/electors/find?q=" + MARK + "Hale"));
            files = exports.files(Exported.wanted("csv"));
        } finally {
            statements.setTemplateEngine(before);
        }
        assertTrue(found.contains("\"surname\":\"hale\""), "their own are found");
        assertFalse(found.contains(MARK.toLowerCase(Locale.ROOT)));
        assertTrue(new String(files.get("elector.csv"), UTF_8).contains("Hale"));
        files.forEach((name, file) -> {
            String text = new String(file, UTF_8);
            assertFalse(text.contains(seat.elector("EA", 1).toString()), name);
            // The audit has what they searched for, as they typed it.
            assertFalse(text.contains(MARK) && !name.equals("audit_entry.csv"), name);
        });
    }

    /** 2018, a conference app: whoever typed somebody's e-mail address was that person. */
    @Test
    void nobodyIsSomebodyByKnowingAName() {
        UUID walk = seat.walk(seat.property("EA", 1));
        String token = seat.device("canvasser", List.of(walk), List.of(), null);
        String device = Seat.jdbi().withHandle(h -> h.createQuery(
                        "select cast(id as varchar(40)) from device where campaign_id = :campaign")
                .bind("campaign", seat.campaign())
                .mapTo(String.class)
                .one());
        for (Map<String, Object> claim : List.<Map<String, Object>>of(
                Map.of("username", "admin"),
                Map.of("username", "admin", "password", ""),
                Map.of("username", "admin", "password", "admin"),
                Map.of("email", "admin@example.org"))) {
            int status = Api.anonymous().body(claim).post("/api/session").statusCode();
            assertTrue(status == 400 || status == 401, claim + ": " + status);
        }
        Api.anonymous()
                .body(Map.of("name", "Test phone"))
                .post("/api/join")
                .then()
                .statusCode(400);
        Api.anonymous()
                .body(Map.of("name", "Test phone", "code", "AAAA-AAAA"))
                .post("/api/join")
                .then()
                .statusCode(not(equalTo(201)));
        for (String guess : List.of(device, "Test phone", "", token.substring(1))) {
            Api.anonymous()
                    .header("Authorization", "Bearer " + guess)
                    .get(path("/walks/" + walk))
                    .then()
                    .statusCode(401);
        }
        Api.anonymous()
                .header("X-Forwarded-User", "admin")
                .header("Remote-User", "admin")
                .get(path("/staff"))
                .then()
                .statusCode(401);
    }

    /**
     * 2020, a campaign's app: it looked up whomever its user claimed as a contact in the voter file, and answered what
     * was found.
     */
    @Test
    void whoClaimsToHaveMetSomebodyLearnsNothingOfThem() {
        String phone = seat.device("canvasser", List.of(seat.walk(seat.property("EA", 1))), List.of(), null);
        List<String> answers = new ArrayList<>();
        for (String name : List.of("Dev " + MARK + "Hale", "Nobody Atall")) {
            Map<String, Object> met = new HashMap<>(Map.of(
                    "type",
                    "canvass",
                    "at",
                    "2024-06-20T18:31:05+01:00",
                    "met",
                    Map.of("name", name, "postcode", "N7 1AA"),
                    "result",
                    "spoke"));
            String id = Ids.next().toString();
            met.put("id", id);
            answers.add(Api.device(phone)
                    .body(Map.of("returns", List.of(met)))
                    .post(path("/returns"))
                    .asString()
                    .replace(id, "id")
                    .replaceAll("\"sequence\":\\d+", ""));
        }
        assertEquals(answers.get(0), answers.get(1), "a person on the register and nobody");
        for (String search :
                List.of("/electors", "/electors/find?q=Hale", "/electors/" + seat.elector("EB", 1), "/met")) {
            Response answer = Api.device(phone).get(path(search));
            assertTrue(List.of(403, 404).contains(answer.statusCode()), search + ": " + answer.statusCode());
        }
    }

    /** 2020, a canvassing app: its server gave out its own source with the keys to the rest. */
    @Test
    void theServerServesNeitherItsSourceNorItsFiles() {
        for (String address : List.of(
                "/.git/config",
                "/.git/HEAD",
                "/.env",
                "/pom.xml",
                "/application.properties",
                "/data/committee-room.mv.db",
                "/uploads/",
                "/suppression.key",
                "/backup.zip",
                "/META-INF/MANIFEST.MF",
                "/db/migration/V1__schema.sql",
                "/../pom.xml",
                "/%2e%2e/%2e%2e/pom.xml",
                "/assets/..%2f..%2fapplication.properties",
                "/api/..%5c..%5cpom.xml",
                "/q/dev",
                "/q/../.git/config")) {
            Response answer = Api.anonymous().urlEncodingEnabled(false).get(address);
            String said = lower(answer);
            for (String ours :
                    List.of("[core]", "ref: refs", "quarkus.", "<artifactid>", "create table", "manifest-version")) {
                assertFalse(said.contains(ours), address + " has " + ours);
            }
            boolean nothing = answer.statusCode() >= 400 || said.contains("<!doctype html>") || said.isEmpty();
            assertTrue(nothing, address + ": " + answer.statusCode());
        }
    }

    /** 2017, a party's data firm: 198 million voters lay open on a public store, found by guessing its name. */
    @Test
    void noExportLiesOpenAndNoneLiesInClear() throws Exception {
        Exported exports = new Exported(seat.slug());
        String id = exports.ready(Exported.wanted("csv"));
        Api.anonymous().get(exports.base() + '/' + id + "/archive.zip").then().statusCode(401);
        for (Role role : new Role[] {Role.ORGANISER, Role.OBSERVER}) {
            Staff.of(seat.campaign(), role)
                    .get(exports.base() + '/' + id + "/archive.zip")
                    .then()
                    .statusCode(403);
        }
        byte[] archive = exports.archive(Api.admin(), id);
        assertFalse(new String(archive, ISO_8859_1).contains(MARK));
        // But for the database itself, whose disk is for the operator to encrypt.
        try (Stream<Path> files = Files.walk(Path.of("target", "test-data"))) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".db"))
                            .filter(IncidentReplaysTest::names)
                            .toList());
        }
    }

    private static boolean names(Path file) {
        try {
            return Files.size(file) < 50_000_000 && new String(Files.readAllBytes(file), ISO_8859_1).contains(MARK);
        } catch (IOException e) {
            return false; // another process's, or gone meanwhile
        }
    }

    /** 2021, a party's supplier: what was held of people who had left years before went with the rest. */
    @Test
    void whatIsOverIsNoLongerThereToBeTaken() throws Exception {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "type",
                "canvass",
                "at",
                "2024-06-20T18:31:05+01:00",
                "elector",
                Map.of("id", seat.elector("EA", 1).toString()),
                "result",
                "spoke",
                "notes",
                MARK + " said so",
                "question",
                MARK + " asks"));
        Api.admin()
                .body(Map.of("returns", List.of(answer)))
                .post(path("/returns"))
                .then()
                .statusCode(200);
        Api.admin()
                .body(Map.of("name", MARK + " Vera"))
                .post(path("/volunteers"))
                .then()
                .statusCode(201);
        Api.admin()
                .contentType("text/csv")
                .body("Number,Date,Result\n" + MARK + ",2024-06-20,S\n")
                .post(path("/answer-imports"))
                .then()
                .statusCode(201);
        new Exported(seat.slug()).ready(Exported.wanted("csv"));
        assertFalse(holding(MARK).isEmpty());
        for (String kind : List.of("canvass", "cases", "people", "register")) {
            Api.admin()
                    .body(Map.of("campaign", seat.slug()))
                    .post(path("/privacy/retention/" + kind + "/destruction"))
                    .then()
                    .statusCode(200);
        }
        assertEquals(List.of(), holding(MARK));
        int parts = Seat.jdbi()
                .withHandle(h -> h.createQuery("select count(*) from data_export_part where campaign_id = :c")
                        .bind("c", seat.campaign())
                        .mapTo(Integer.class)
                        .one());
        assertEquals(0, parts);
    }

    /** Tables of the campaign in which the text is still to be read. */
    private List<String> holding(String text) {
        return Seat.jdbi().withHandle(h -> h
                .createQuery("select lower(table_name) from information_schema.columns where"
                        + " lower(table_schema) = 'public' and lower(column_name) = 'campaign_id'")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(table -> h
                        .createQuery("select * from " + table + " where campaign_id = :campaign")
                        .bind("campaign", seat.campaign())
                        .map((r, c) -> {
                            StringBuilder row = new StringBuilder();
                            for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                                Object value = r.getObject(i);
                                row.append(value instanceof byte[] bytes ? new String(bytes, UTF_8) : value)
                                        .append('|');
                            }
                            return row.toString();
                        })
                        .stream()
                        .anyMatch(row -> row.contains(text)))
                .sorted()
                .toList());
    }

    /** 2021 to 2022, an electoral authority: intruders read copies of the register for fifteen months, unnoticed. */
    @Test
    void whoReadsTheRegisterIsOnRecordAndCannotTakeThatBack() {
        var stolen = Staff.of(seat.campaign(), Role.ORGANISER);
        for (String district : Seat.DISTRICTS) {
            stolen.get(path("/electors?district=" + district)).then().statusCode(200);
        }
        Api.admin()
                .get(path("/audit?kind=saw&q=electors"))
                .then()
                .body("items", hasSize(3))
                .body("items.callerName", everyItem(equalTo("Test person")))
                .body("items.address", everyItem(not(equalTo(""))));
        String head = Api.admin()
                .get(path("/audit/verification"))
                .then()
                .body("sound", equalTo(true))
                .extract()
                .path("head");
        Seat.jdbi()
                .useTransaction(h -> h.execute(
                        "delete from audit_entry where campaign_id = ? and caller_name = 'Test person'",
                        seat.campaign()));
        Api.admin().get(path("/audit/verification?head=" + head)).then().body("sound", equalTo(false));
        for (String password : List.of("admin", "password", "changeme", "123456")) {
            Api.as("admin", password).get(path("/electors")).then().statusCode(not(equalTo(200)));
        }
    }
}
