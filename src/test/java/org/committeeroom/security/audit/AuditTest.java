package org.committeeroom.security.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.committeeroom.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did what is recorded, with what was done; and neither can be changed unseen. */
@DatabaseTest
class AuditTest {

    @Inject
    Jdbi jdbi;

    @Inject
    AuditLog log;

    @Inject
    Chainer chainer;

    @Inject
    Readings readings;

    @Inject
    Wall wall;

    private Seat seat;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign());
    }

    private String path(String rest) {
        return "/api/campaigns/" + seat.slug() + rest;
    }

    private ValidatableResponse audit(String query) {
        return Api.admin().get(path("/audit" + query)).then().statusCode(200);
    }

    private String addVolunteer(String name) {
        return Api.admin()
                .body(Map.of("name", name, "languages", List.of("en"), "car", false))
                .post(path("/volunteers"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ValidatableResponse verified(String query) {
        return Api.admin().get(path("/audit/verification" + query)).then().statusCode(200);
    }

    /** With everything linked that is to be linked, so that the chain is not extended meanwhile. */
    private int run(String sql) {
        chainer.work(true);
        return jdbi.withHandle(
                h -> h.createUpdate(sql).bind("campaign", seat.campaign()).execute());
    }

    /** On PostgreSQL the program owns no table; whoever it signed in as does. */
    private void alter(String sql) {
        jdbi.useHandle(h -> {
            if (TestDatabase.onPostgresql()) {
                h.execute("reset role");
            }
            h.execute(sql);
            if (TestDatabase.onPostgresql()) {
                h.execute("set role committee_room_app");
            }
        });
    }

    @Test
    void whoLooksSomebodyUpIsRecorded() {
        UUID elector = seat.elector("EA", 1);
        Staff.of(seat.campaign(), Role.ORGANISER)
                .get(path("/electors/" + elector))
                .then()
                .statusCode(200);
        audit("?subject=" + elector)
                .body("items.kind", equalTo(List.of("saw")))
                .body("items[0].operation", equalTo("ElectorResource_get"))
                .body("items[0].what", equalTo("One elector, with every return about this elector"))
                .body("items[0].callerName", equalTo("Test person"))
                .body("items[0].callerKind", equalTo("staff"))
                .body("items[0].address", startsWith("127."));
    }

    @Test
    void whatAPhoneFetchesIsRecordedUnderItsName() {
        UUID walk = seat.walk(seat.property("EA", 1));
        String phone = seat.device("canvasser", List.of(walk), List.of(), null);
        Api.device(phone).get(path("/walks/" + walk)).then().statusCode(200);
        audit("?subject=" + walk)
                .body("items[0].callerKind", equalTo("device"))
                .body("items[0].callerName", equalTo("Test phone"));
    }

    @Test
    void aSearchIsRecordedWithWhatWasSearchedFor() {
        Api.admin().get(path("/electors/find?q=Hale")).then().statusCode(200);
        audit("?q=hale").body("items.detail", hasItem("q=Hale"));
    }

    @Test
    void whatIsRefusedIsNotRecordedAsDone() {
        Api.admin().body(Map.of("name", "")).post(path("/volunteers")).then().statusCode(400);
        Api.admin().get(path("/electors/" + UUID.randomUUID())).then().statusCode(404);
        audit("?kind=changed").body("items.operation", not(hasItem("VolunteerResource_create")));
        audit("?kind=saw").body("items.operation", not(hasItem("ElectorResource_get")));
    }

    @Test
    void aChangeIsCommittedWithItsRecordOrNotAtAll() {
        addVolunteer("Vera");
        verified("");
        audit("?kind=changed").body("items[0].what", equalTo("Write a volunteer down"));
        alter("alter table audit_entry add constraint refuses check (campaign_id <> '" + seat.campaign()
                + "' or what <> 'Write a volunteer down' or batch is not null)");
        try {
            Api.admin()
                    .body(Map.of("name", "Unrecorded", "languages", List.of("en"), "car", false))
                    .post(path("/volunteers"))
                    .then()
                    .statusCode(500);
        } finally {
            alter("alter table audit_entry drop constraint refuses");
        }
        Api.admin().get(path("/volunteers")).then().body("items.name", equalTo(List.of("Vera")));
    }

    @Test
    void givingAccessIsAKindOfItsOwn() {
        seat.invite("teller", List.of(), List.of(), seat.station("EA"));
        audit("?kind=granted").body("items[0].operation", startsWith("InvitationResource"));
    }

    @Test
    void returnsAreInTheChainThoughTheyAreALogOfTheirOwn() {
        returns();
        verified("").body("sound", equalTo(true));
        audit("?kind=program").body("items.operation", hasItem("Returns_came"));
        run("delete from return_log where campaign_id = :campaign");
        verified("").body("sound", equalTo(false)).body("problems.fault", equalTo(List.of("returns_changed")));
    }

    private void returns() {
        Api.admin()
                .body(Map.of(
                        "returns",
                        List.of(Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "type",
                                "told",
                                "at",
                                "2024-07-04T09:00:00+01:00",
                                "elector",
                                Map.of("district", "EA", "number", 1)))))
                .post(path("/returns"))
                .then()
                .statusCode(200);
        log.stirred(org.committeeroom.security.Scope.ofProgram(seat.campaign()));
    }

    private String twoLinks() {
        addVolunteer("Vera");
        String first = verified("").extract().path("head");
        addVolunteer("Wanda");
        verified("").body("sound", equalTo(true)).body("problems", empty());
        return first;
    }

    @Test
    void aChangedEntryIsFound() {
        twoLinks();
        run("update audit_entry set caller_name = 'Nobody' where campaign_id = :campaign and batch = 1");
        verified("").body("sound", equalTo(false)).body("problems.fault", hasItem("link_changed"));
    }

    @Test
    void anEntryThatWasTakenOutIsFound() {
        twoLinks();
        run("delete from audit_entry where campaign_id = :campaign and batch = 1");
        verified("").body("problems[0].fault", equalTo("link_changed")).body("problems[0].link", equalTo(1));
    }

    @Test
    void aLinkThatWasTakenOutIsFound() {
        twoLinks();
        run("delete from audit_entry where campaign_id = :campaign and batch = 1");
        run("delete from audit_batch where campaign_id = :campaign and number = 1");
        verified("").body("problems.fault", hasItems("link_missing", "link_changed"));
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheHeadThatIsOnPaper() {
        String first = twoLinks();
        String last = verified("").extract().path("head");
        verified("?head=" + first).body("sound", equalTo(true));
        verified("?head=" + last.substring(0, 12)).body("sound", equalTo(true));
        run("delete from audit_entry where campaign_id = :campaign and batch > 1");
        run("delete from audit_batch where campaign_id = :campaign and number > 1");
        verified("?head=" + last).body("problems.fault", hasItem("head_unknown"));
        verified("?head=" + first).body("sound", equalTo(true));
    }

    @Test
    void linksThatWereCutOffAloneAreFound() {
        twoLinks();
        int links = verified("").extract().path("links");
        run("delete from audit_batch where campaign_id = :campaign and number = " + links);
        assertTrue(jdbi.withHandle(h -> h.createQuery(
                                "select count(*) from audit_entry where campaign_id = :campaign and batch = " + links)
                        .bind("campaign", seat.campaign())
                        .mapTo(Integer.class)
                        .one())
                > 0);
        verified("").body("sound", equalTo(false));
    }

    @Test
    void onlyTheAgentReadsIt() {
        var officer = Staff.of(seat.campaign(), Role.DATA_OFFICER);
        officer.get(path("/audit")).then().statusCode(403);
        officer.get(path("/audit/verification")).then().statusCode(403);
        officer.get(path("/audit/export")).then().statusCode(403);
        Staff.of(seat.campaign(), Role.AGENT).get(path("/audit")).then().statusCode(200);
    }

    @Test
    void itLeavesAsAFileInWhichNothingIsAFormula() {
        Api.admin().queryParam("q", "=1+1,2").get(path("/electors/find")).then().statusCode(200);
        audit("");
        String csv = Api.admin()
                .get(path("/audit/export?kind=saw"))
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .extract()
                .asString();
        assertTrue(csv.startsWith("at,kind,what,"));
        assertTrue(csv.contains("\"q==1+1,2\""), csv);
        assertEquals("'=1,x", cell("=1,x"));
        Api.admin()
                .get(path("/audit/export?format=jsonl"))
                .then()
                .body(startsWith("{\"at\":"))
                .header("Content-Disposition", containsString("audit.jsonl"));
        audit("?kind=exported").body("items.operation", hasItem("AuditResource_export"));
    }

    private static String cell(String detail) {
        Entry entry = new Entry(
                new UUID(0, 1),
                Instant.EPOCH,
                Kind.SAW,
                "a",
                detail,
                null,
                "",
                org.committeeroom.security.Scope.CallerKind.STAFF,
                new UUID(0, 2),
                "",
                "");
        String line = AuditCsv.line(new Searched.Line(entry, null));
        return line.replaceAll("^[^,]*,saw,\"(.*?)\",a.*\r\n$", "$1");
    }

    @Test
    void badQuestionsAreRefused() {
        for (String bad :
                List.of("?kind=spied", "?from=yesterday", "?after=x", "?subject=x", "?q=" + "x".repeat(101))) {
            int status = Api.admin().get(path("/audit" + bad)).statusCode();
            assertTrue(status == 400 || status == 404, bad + " answers " + status);
        }
        Api.admin().get(path("/audit/verification?head=xyz")).then().statusCode(400);
        Api.admin().get(path("/audit/export?format=pdf")).then().statusCode(400);
    }

    @Test
    void whatWasReadInACampaignThatIsRemovedHoldsUpNoOther() {
        readings.add(
                UUID.randomUUID(),
                new Entry(
                        Ids.next(),
                        Instant.now(),
                        Kind.SAW,
                        "ElectorResource_list",
                        "Electors",
                        null,
                        "",
                        Scope.CallerKind.STAFF,
                        UUID.randomUUID(),
                        "",
                        ""));
        Api.admin().get(path("/electors")).then().statusCode(200);
        chainer.work(true);
        audit("?kind=saw").body("items.operation", hasItem("ElectorResource_list"));
    }

    @Test
    void anEndWithoutClosingIsSaid() {
        jdbi.useHandle(h -> h.createUpdate("insert into audit_run (id, started_at, seen_at) values (:id, :at, :at)")
                .bind("id", UUID.randomUUID())
                .bind("at", Instant.parse("2024-07-04T12:00:00Z").atOffset(ZoneOffset.UTC))
                .execute());
        new Runs(jdbi, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)), log, wall).seen();
        audit("?kind=program").body("items.operation", hasItem("Run_ended"));
    }

    /** What is left out is named, so that nothing new is left out by mistake. */
    @Test
    void whatShowsNobodyIsOfferedAtAll() {
        List<Object> all =
                RestAssured.get("/q/openapi?format=json").path("paths.collect { it.value.values() }.flatten()");
        List<Map<?, ?>> operations = all.stream()
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .toList();
        TreeSet<String> unknown = new TreeSet<>(Operation.notRecorded());
        operations.forEach(each -> unknown.remove(String.valueOf(each.get("operationId"))));
        assertEquals(new TreeSet<>(), unknown);
        assertFalse(operations.isEmpty());
    }
}
