package org.committeeroom.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeeroom.security.Role;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.committeeroom.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything comes out, for those who may, with who took it and on what conditions. */
@DatabaseTest
class ExportTest {

    private Rights rights;

    @BeforeEach
    void makeSeat() {
        rights = new Rights();
        rights.send(rights.answer());
        rights.send(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "type",
                "knock_up",
                "at",
                "2024-07-04T10:00:00+01:00",
                "elector",
                Map.of("id", rights.elector.toString()),
                "result",
                "voted",
                "round",
                1));
    }

    private Map<String, String> export(String query) throws IOException {
        byte[] zip = Api.admin()
                .get(rights.path("/export.zip" + query))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void hasTheRegisterTheReturnsAndWhoTookIt() throws IOException {
        Map<String, String> files = export("");
        assertTrue(files.get("CONDITIONS.txt").contains("Exported for"));
        assertTrue(files.get("CONDITIONS.txt").contains("regulations 102 and 108"));
        assertEquals(181, files.get("elector.csv").lines().count());
        assertTrue(files.get("elector.csv").contains(",Hale,Dev,"));
        assertTrue(files.get("return_log.csv").contains("Dog bites <b>postmen</b>"));
        assertTrue(files.get("return_log.csv").contains("KNOCK_UP"));
        Api.admin()
                .get(rights.path("/audit?kind=exported"))
                .then()
                .body("items[0].operation", equalTo("ExportResource_export"));
    }

    @Test
    void hasNothingThatLetsSomebodyIn() throws IOException {
        Map<String, String> files = export("?format=jsonl");
        assertTrue(files.get("device.jsonl").contains("\"name\":\"Test phone\""));
        assertFalse(files.toString().contains("token_hash"));
        assertFalse(files.get("invitation.jsonl").contains("\"code\""));
        assertFalse(files.containsKey("account.jsonl"));
    }

    /** RPA 1983 s.66A. */
    @Test
    void beforeTheCloseNobodyLearnsFromItWhoHasVoted() throws IOException {
        Api.admin()
                .body(Map.of(
                        "election",
                        Map.of(
                                "type", "uk_parliament",
                                "nation", "england",
                                "pollDate", LocalDate.now().plusDays(1).toString())))
                .patch(rights.path(""))
                .then()
                .statusCode(200);
        Map<String, String> files = export("");
        assertTrue(files.get("CONDITIONS.txt").contains("The poll has not closed"));
        assertFalse(files.get("return_log.csv").contains("KNOCK_UP"));
        assertTrue(files.get("return_log.csv").contains("CANVASS"));
        assertFalse(files.get("elector_state.csv").contains("REPORTED"));
    }

    @Test
    void isForThoseWhoAnswerForTheData() {
        for (Role role : new Role[] {Role.ORGANISER, Role.OBSERVER}) {
            Staff.of(rights.seat.campaign(), role)
                    .get(rights.path("/export.zip"))
                    .then()
                    .statusCode(403);
        }
        Api.device(rights.phone).get(rights.path("/export.zip")).then().statusCode(403);
        Api.admin().get(rights.path("/export.zip?format=xls")).then().statusCode(400);
    }

    @Test
    void nothingInItIsAFormula() {
        assertEquals("'=HYPERLINK(1)", Exporter.cell("=HYPERLINK(1)", false));
        assertEquals("\"'+1,2\"", Exporter.cell("+1,2", false));
        assertEquals("-3", Exporter.cell("-3", true));
        assertEquals("\"a\"\"b\"", Exporter.cell("a\"b", false));
    }
}
