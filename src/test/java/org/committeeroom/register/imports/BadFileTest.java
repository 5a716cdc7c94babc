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
import java.util.Arrays;
import java.util.LinkedHashMap;
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
                "empty");
        files.forEach((file, code) -> {
            JsonPath view = Fixture.taken(slug, "kind=full", file);
            assertEquals("failed", view.getString("status"), view::prettify);
            assertEquals(code, view.getString("problem.code"), view::prettify);
        });
        assertEquals(before, Imported.electors(slug));
    }

    private static final byte[] HALF_A_LIST =
            text("Elector No,Type,Until,Voted\r\n" + "EA-1,postal,2026-01-31,v\r\n".repeat(30) + "EA-2,pos");

    private static byte[] half(String kind) {
        return switch (kind) {
            case "full" -> Fixture.bytes("bad-truncated.csv");
            case "update" -> {
                byte[] whole = Fixture.bytes("xpress_update.csv");
                yield Arrays.copyOf(whole, whole.length - 60);
            }
            default -> HALF_A_LIST;
        };
    }

    /** What is sent, and the words with which it comes back; whatever it was said to be. */
    private static Map<byte[], String> notWhatWasMeant() {
        Map<byte[], String> files = new LinkedHashMap<>();
        files.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, "It is a picture");
        files.put(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'}, "It is a picture");
        files.put("%PDF-1.7 list".getBytes(StandardCharsets.US_ASCII), "It is a PDF");
        files.put(container("Workbook"), "It is of the old kind (.xls)");
        files.put(container("EncryptedPackage"), "It is locked with a password");
        files.put(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "a zip archive");
        files.put(new byte[0], "There is nothing in it");
        files.put(text("Elector No,Type,Until,Voted\r\n"), "There are no rows under its ");
        files.put(text("Some,titles,of,their,own\r\n"), "There are no rows under its first one");
        files.put(text("x".repeat(1_000_000)), "holds more than 20000 characters");
        return files;
    }

    /** As a compound file names a stream: in UTF-16. */
    private static byte[] container(String stream) {
        byte[] file = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1152, name.length);
        return file;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyKindOfFileThatIsNotWhatWasMeantIsRefusedInWordsThatSayWhatItIs() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        List<String> before = Imported.electors(slug);
        for (String kind : List.of("full", "update", "absent_voters", "marked&poll=2022-05-05&pollType=local")) {
            Map<byte[], String> files = notWhatWasMeant();
            files.put(half(kind), "ends in the middle");
            files.forEach((file, words) -> {
                JsonPath view = Fixture.taken(slug, "kind=" + kind, file);
                assertEquals("failed", view.getString("status"), () -> kind + ": " + view.prettify());
                assertTrue(view.getString("problem.detail").contains(words), () -> kind + ": " + view.prettify());
            });
        }
        assertEquals(before, Imported.electors(slug));
    }

    @Test
    void whereNoRowCanBeTakenItIsSaidWhyNot() {
        String slug = Api.newCampaign();
        String header = new String(Fixture.bytes("xpress_14-utf-8.csv"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        JsonPath view = Fixture.taken(
                slug,
                "kind=full",
                text(header + "\r\nEA,1,0,,," + "x".repeat(1_000_000) + ",Ada,N7 1AA,14 Example Road,,,,,\r\n"));
        assertEquals("none_taken", view.getString("problem.code"), view::prettify);
        assertEquals(
                "Of its one row none could be taken: a cell holds more than 20,000 characters, which no cell of a"
                        + " register does",
                view.getString("problem.detail"));
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath strangers = Fixture.taken(
                slug, "kind=absent_voters", text("Elector No,Type\r\nZZ-1,postal\r\nZZ-2,proxy\r\nZZ-3,pigeon\r\n"));
        assertEquals(
                "Of its 3 rows none could be taken: of 2 rows, none names an elector of the register",
                strangers.getString("problem.detail"));
    }

    /** Else everybody in it would vote by post, or would have voted. */
    @Test
    void aRegisterIsNoListOfAbsentVotersAndNoMarkedRegister() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        for (String kind : List.of("absent_voters", "marked&poll=2022-05-05&pollType=local")) {
            JsonPath view = Fixture.taken(slug, "kind=" + kind, Fixture.bytes("xpress_14.csv"));
            assertEquals("wrong_kind", view.getString("problem.code"), view::prettify);
        }
        JsonPath said = Fixture.taken(slug, "kind=absent_voters&absent=postal", Fixture.bytes("xpress_14.csv"));
        assertEquals("completed", said.getString("status"), said::prettify);
    }

    @Test
    void datesThatDoNotExistAndNumbersThatComeTwiceAreCounted() {
        String slug = Api.newCampaign();
        Fixture.taken(slug, "full", "xpress_14.csv");
        JsonPath absent = Fixture.taken(
                slug,
                "kind=absent_voters",
                text("Elector No,Type,Until\r\nEA-1,postal,31/02/2026\r\nEA-1,proxy,31/01/2026\r\n"));
        assertEquals("completed", absent.getString("status"), absent::prettify);
        assertEquals(
                List.of(
                        Map.of("code", "no_date", "count", 1, "example", 2),
                        Map.of("code", "duplicate_number", "count", 1, "example", 3)),
                absent.getList("warnings"));
        JsonPath marked = Fixture.taken(
                slug,
                "kind=marked&poll=2022-05-05&pollType=local",
                text("Elector No,Voted\r\nEA-1,v\r\nEA-2,0\r\nEA-1,x\r\n"));
        assertCounts(marked, 3, 2, 0, 1, 0, 0);
        assertEquals(List.of(Map.of("code", "duplicate_number", "count", 1, "example", 4)), marked.getList("warnings"));
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
