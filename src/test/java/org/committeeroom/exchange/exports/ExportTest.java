package org.committeeroom.exchange.exports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.lingala.zip4j.exception.ZipException;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Exported;
import org.committeeroom.testing.Seat;
import org.committeeroom.testing.Staff;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything comes out, for those who may, encrypted, for a while, with who took it and on what conditions. */
@DatabaseTest
class ExportTest {

    private Seat seat;
    private Exported exports;

    @BeforeEach
    void makeSeat() {
        seat = Seat.in(Api.newCampaign("registered_party"));
        exports = new Exported(seat.slug());
        send(Map.of("type", "canvass", "result", "spoke", "intention", 1, "notes", "=HYPERLINK(\"x\") Dog, bites"));
        send(Map.of("type", "knock_up", "result", "voted", "round", 1));
    }

    private void send(Map<String, Object> fields) {
        Map<String, Object> one = new java.util.HashMap<>(fields);
        one.put("id", Ids.next().toString());
        one.put("at", "2024-07-04T10:00:00+01:00");
        one.put("elector", Map.of("id", seat.elector("EA", 1).toString()));
        Api.admin()
                .body(Map.of("returns", List.of(one)))
                .post("/api/campaigns/" + seat.slug() + "/returns")
                .then()
                .statusCode(200);
    }

    @Test
    void hasTheRegisterTheAnswersAndInEveryRowWhoTookIt() throws Exception {
        Map<String, byte[]> files = exports.files(Exported.wanted("csv"));
        String conditions = new String(files.get("CONDITIONS.txt"), UTF_8);
        assertTrue(conditions.contains("Exported for Administrator on "), conditions);
        assertTrue(conditions.contains("regulations 102 and 108"));
        List<String> electors =
                new String(files.get("electors_and_answers.csv"), UTF_8).lines().toList();
        assertEquals(181, electors.size(), () -> String.join("\n", electors.subList(0, 5)));
        assertTrue(electors.get(0).startsWith("district,number,suffix,surname"), electors.get(0));
        assertTrue(electors.get(0).endsWith(",voted,voted_at,flags,id,exported"), electors.get(0));
        assertTrue(electors.get(1).startsWith("EA,1,0,Hale,Dev,"), electors.get(1));
        assertTrue(electors.stream()
                .skip(1)
                .allMatch(line -> line.contains("Administrator, ") && line.contains(", export ")));
        assertTrue(new String(files.get("return_log.csv"), UTF_8).contains("KNOCK_UP"));
    }

    @Test
    void isEncryptedWithThePassphraseAndNothingElse() throws Exception {
        byte[] zip = exports.archive(Api.admin(), exports.ready(Exported.wanted("csv")));
        assertThrows(ZipException.class, () -> Exported.open(zip, "another passphrase"));
        assertFalse(new String(zip, ISO_8859_1).contains("Exported for"));
        List<String> kept = Seat.jdbi().withHandle(h -> h.createQuery(
                        "select cast(id as varchar(40)) || format || kinds || state || by_name from data_export")
                .mapTo(String.class)
                .list());
        assertFalse(kept.toString().contains(Exported.PASSPHRASE));
    }

    @Test
    void aWorkbookHasItsRowsAndConditionsAndNoFormula() throws Exception {
        byte[] file = exports.files(Exported.wanted("xlsx", "kinds", List.of("canvass")))
                .get("return_log.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals("Conditions", book.getFirstSheet().getName());
            List<Row> rows = book.getSheet(1).orElseThrow().read();
            assertEquals(3, rows.size());
            int notes = rows.get(0).stream().map(c -> c.getText()).toList().indexOf("body");
            assertTrue(rows.stream().anyMatch(r -> r.getCellText(notes).contains("=HYPERLINK")));
            assertTrue(rows.stream().flatMap(Row::stream).allMatch(c -> c == null || c.getFormula() == null));
        }
    }

    @Test
    void linesOfJsonHaveNumbersAndNulls() throws Exception {
        Map<String, byte[]> files = exports.files(Exported.wanted("jsonl", "kinds", List.of("register")));
        String first = new String(files.get("electors_and_answers.jsonl"), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(first.startsWith("{\"district\":\"EA\",\"number\":1,\"suffix\":0,"), first);
        assertTrue(first.contains("\"contacted\":true"), first);
        assertFalse(files.containsKey("return_log.jsonl"), "only what was asked for");
    }

    @Test
    void hasNothingThatLetsSomebodyIn() throws Exception {
        seat.device("canvasser", List.of(seat.walk(seat.property("EA", 1))), List.of(), null);
        Map<String, byte[]> files = exports.files(Exported.wanted("jsonl"));
        String devices = new String(files.get("device.jsonl"), UTF_8);
        assertTrue(devices.contains("\"name\":\"Test phone\""));
        assertFalse(devices.contains("token_hash"));
        assertFalse(new String(files.get("invitation.jsonl"), UTF_8).contains("\"code\""));
        assertFalse(files.containsKey("account.jsonl"));
    }

    @Test
    void everyFetchingIsRecordedAndTheLinkEnds() throws Exception {
        String id = exports.ready(Exported.wanted("csv", "hours", 1));
        var officer = Staff.of(seat.campaign(), Role.DATA_OFFICER);
        exports.archive(officer, id);
        Api.admin().get(exports.base() + '/' + id).then().body("downloads", equalTo(1));
        Api.admin()
                .get("/api/campaigns/" + seat.slug() + "/audit?kind=exported")
                .then()
                .body("items[0].operation", equalTo("ExportResource_export"))
                .body("items[0].subject", equalTo(id));
        Api.admin().delete(exports.base() + '/' + id).then().statusCode(204);
        officer.get(exports.base() + '/' + id + "/archive.zip")
                .then()
                .statusCode(410)
                .body("code", equalTo("export_over"));
        Api.admin().get(exports.base()).then().body("items[0].state", equalTo("over"));
        assertEquals(0, parts(id));
    }

    private static int parts(String id) {
        return Seat.jdbi().withHandle(h -> h.createQuery("select count(*) from data_export_part where export_id = :id")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
    }

    /** It would hold whoever was erased. */
    @Test
    void whoIsErasedIsInNothingThatLiesReady() throws Exception {
        String id = exports.ready(Exported.wanted("csv"));
        assertEquals(1, parts(id));
        Api.admin()
                .body(Map.of("words", "By letter"))
                .post("/api/campaigns/" + seat.slug() + "/people/" + seat.elector("EA", 2) + "/erasure")
                .then()
                .statusCode(200);
        assertEquals(0, parts(id));
        Api.admin().get(exports.base() + '/' + id + "/archive.zip").then().statusCode(410);
    }

    @Test
    void isForThoseWhoAnswerForTheData() throws Exception {
        String id = exports.ready(Exported.wanted("csv"));
        for (Role role : new Role[] {Role.ORGANISER, Role.OBSERVER}) {
            Staff.of(seat.campaign(), role)
                    .get(exports.base() + '/' + id + "/archive.zip")
                    .then()
                    .statusCode(403);
            Staff.of(seat.campaign(), role)
                    .body(Exported.wanted("csv"))
                    .post(exports.base())
                    .then()
                    .statusCode(403);
        }
        Api.anonymous().get(exports.base() + '/' + id + "/archive.zip").then().statusCode(401);
        Exported elsewhere = new Exported(Api.newCampaign());
        Api.admin().get(elsewhere.base() + '/' + id + "/archive.zip").then().statusCode(404);
    }

    @Test
    void badWishesAreRefused() {
        for (Map<String, Object> bad : List.of(
                Exported.wanted("xls"),
                Exported.wanted("csv", "passphrase", "short"),
                Exported.wanted("csv", "passphrase", "not of ASCII: ñandú"),
                Exported.wanted("csv", "passphrase", " begins with a space"),
                Exported.wanted("csv", "hours", 0),
                Exported.wanted("csv", "hours", 169),
                Exported.wanted("csv", "kinds", List.of("gossip")))) {
            Api.admin()
                    .body(bad)
                    .post(exports.base())
                    .then()
                    .statusCode(400)
                    .contentType(containsString("problem+json"));
        }
    }
}
