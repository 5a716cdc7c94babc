package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.Imported.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.committeeroom.testing.Api;
import org.committeeroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody means to send, sent. */
@DatabaseTest
class BadFileTest {

    @TempDir
    Path folder;

    @Test
    void otherKindsOfFilesAreRefusedAndChangeNothing() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        List<String> before = Imported.electors(slug);
        byte[] bomb = new TestWorkbook()
                .part("xl/worksheets/sheet1.xml", TestWorkbook.sheet("<row><c/></row>".repeat(3_000_000)))
                .bytes();
        Map<byte[], String> files = Map.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                "not_text",
                "%PDF-1.7 register".getBytes(StandardCharsets.US_ASCII),
                "not_text",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "workbook",
                new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                "not_text",
                bomb,
                "workbook",
                new TestWorkbook().row("only", "titles", "and", "nothing").bytes(),
                "not_a_register");
        files.forEach((file, code) -> {
            JsonPath view = Fixture.taken(slug, "kind=full", file);
            assertEquals("failed", view.getString("status"), view::prettify);
            assertEquals(code, view.getString("problem.code"), view::prettify);
        });
        assertEquals(before, Imported.electors(slug));
    }

    @Test
    void aCellOfAMillionCharactersCostsItsRowOnly() {
        String slug = Api.newCampaign();
        String file = new String(Fixture.bytes("xpress_14-utf-8.csv"), StandardCharsets.UTF_8)
                .replace("Muster,Max", "Muster," + "x".repeat(1_000_000));
        JsonPath view = Fixture.taken(slug, "kind=full", file.getBytes(StandardCharsets.UTF_8));
        assertCounts(view, 7, 6, 0, 0, 0, 1);
        assertEquals("too_long", view.getString("rejectReasons[0].reason"));
        String rejects = Api.admin()
                .get("/api/campaigns/" + slug + "/register-imports/" + view.getString("id") + "/rejects")
                .asString();
        assertTrue(rejects.lines().allMatch(l -> l.length() < 9_000));
    }

    @Test
    void formulasInAWorkbookCountAsWhatTheyCameTo() {
        String slug = Api.newCampaign();
        TestWorkbook book = new TestWorkbook();
        book.row("PD", "ENO", "First Names", "Surname", "Date of Attainment", "Address 1", "Postcode");
        book.xmlRow(
                TestWorkbook.inline("EA"),
                TestWorkbook.number("1", 0),
                TestWorkbook.formula("CONCATENATE(\"A\",\"da\")", "str", "Ada"),
                TestWorkbook.inline("=cmd|' /C calc'!A0"),
                TestWorkbook.number("45478", 1),
                TestWorkbook.inline("14 Example Road"),
                TestWorkbook.inline("N7 1AA"));
        book.xmlRow(
                TestWorkbook.inline("EA"),
                TestWorkbook.formula("1/0", "e", "#DIV/0!"),
                null,
                TestWorkbook.inline("Ben"));
        JsonPath view = Fixture.taken(slug, "kind=full", book.bytes());
        assertCounts(view, 2, 1, 0, 0, 0, 1);
        assertEquals("no_number", view.getString("rejectReasons[0].reason"));
        assertEquals(
                List.of("EA-1/0 Ada|=cmd|' /C calc'!A0 [] NO NONE 2024-07-05 @ null|14|Example Road|N7 1AA"),
                Imported.electors(slug));
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        String slug = Api.newCampaign();
        URI server = URI.create(io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port);
        try (Socket socket = new Socket("localhost", server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/campaigns/" + slug + "/register-imports?kind=full HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: text/csv\r\nContent-Length: 2147483648\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void twoGigabytesOfNothingAreRefusedInLittleMemory() throws IOException {
        Path file = folder.resolve("zeros");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 31);
        }
        long before = used();
        Refusal refusal = assertThrows(Refusal.class, () -> Table.open(file).close());
        assertEquals(Refused.NOT_TEXT, refusal.reason());
        assertTrue(used() - before < 64L << 20);
        Files.delete(file);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
