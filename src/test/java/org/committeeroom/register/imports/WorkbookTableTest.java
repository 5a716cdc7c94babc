package org.committeeroom.register.imports;

import static org.committeeroom.register.imports.TestWorkbook.formula;
import static org.committeeroom.register.imports.TestWorkbook.inline;
import static org.committeeroom.register.imports.TestWorkbook.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, good and bad, without a database. */
class WorkbookTableTest {

    @TempDir
    Path folder;

    @Test
    void cellsAreTextsAsPeopleSeeThem() throws IOException {
        TestWorkbook book = new TestWorkbook();
        book.row("Number", null, "Date", "Note");
        book.xmlRow(
                number("123", 0),
                number("5.001", 2),
                number("45478", 1),
                formula("A1&\"x\"", "str", "from a formula"),
                number("45478.5", 3));
        book.xmlRow(
                number("1.23E2", 0),
                number("123.01000000000001", 2),
                number("0.10000000000000001", 0),
                formula("1/0", "e", "#DIV/0!"),
                formula("2+2", "n", "4"),
                inline("in the cell < & >"));
        book.row("", " ", null);
        book.xmlRow(null, null, "<c r=\"@\" t=\"b\"><v>1</v></c>");
        assertEquals(
                List.of(
                        "1: Number||Date|Note",
                        "2: 123|5.001|2024-07-05|from a formula|2024-07-05",
                        "3: 123|123.010|0.1||4|in the cell < & >",
                        "5: ||true"),
                rows(book));
    }

    @Test
    void aWorkbookHasNoEncodingAndTellsHowFarItIs() throws IOException {
        TestWorkbook book = new TestWorkbook();
        book.row("shown");
        try (Table table = Table.open(file(book.bytes()))) {
            assertEquals("shown", table.next().cells().get(0));
            assertNull(table.next());
            assertEquals(1.0, table.progress());
            assertNull(table.encoding());
        }
    }

    @Test
    void aWorkbookNeedsNoFormats() throws IOException {
        TestWorkbook book = new TestWorkbook().withoutStyles();
        book.row("Number", "Name");
        book.xmlRow(number("123", 0), inline("Ada"));
        assertEquals(List.of("1: Number|Name", "2: 123|Ada"), rows(book));
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        TestWorkbook book = new TestWorkbook();
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Register\" sheetId=\"1\""
                        + " r:id=\"rId1\"/></sheets></workbook>");
        book.xmlRow(number("44016", 1));
        assertEquals(List.of("1: 2024-07-05"), rows(book));
    }

    @Test
    void whatUnpacksToFarMoreIsRefused() throws IOException {
        byte[] bomb = new TestWorkbook()
                .part("xl/worksheets/sheet1.xml", TestWorkbook.sheet("<row><c/></row>".repeat(4_000_000)))
                .bytes();
        assertRefused(Refused.WORKBOOK, "unpacks", bomb);
        byte[] strings = new TestWorkbook()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "<!-- -->".repeat(9_000_000) + "</t></si></sst>")
                .row("x")
                .bytes();
        assertRefused(Refused.WORKBOOK, "unpacks", strings);
    }

    @Test
    void textsAndRowsWithoutEndAreRefused() throws IOException {
        assertRefused(
                Refused.NOT_A_REGISTER,
                "longer",
                new TestWorkbook().xmlRow(inline("x".repeat(1_000_000))).bytes());
        assertRefused(
                Refused.NOT_A_REGISTER,
                "longer",
                new TestWorkbook()
                        .part("xl/worksheets/sheet1.xml", TestWorkbook.sheet("<row>" + cells(700_000) + "</row>"))
                        .bytes());
    }

    private static String cells(int count) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < count; i++) {
            cells.append("<c><v>").append(i * 7919L % 1_000_003).append("</v></c>");
        }
        return cells.toString();
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        assertRefused(
                Refused.WORKBOOK,
                "not made as workbooks are",
                new TestWorkbook()
                        .part(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>")
                        .row("x")
                        .bytes());
    }

    @Test
    void damagedWorkbooksAreRefused() throws IOException {
        byte[] good = new TestWorkbook().row("a", "b").bytes();
        byte[] half = java.util.Arrays.copyOf(good, good.length / 2);
        assertRefused(Refused.TRUNCATED, "damaged", half);
        assertRefused(
                Refused.TRUNCATED,
                "in the middle",
                new TestWorkbook()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></row>")
                        .bytes());
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        assertRefused(Refused.NOT_TEXT, "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertRefused(Refused.NOT_TEXT, "a picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        assertRefused(Refused.NOT_TEXT, "a PDF", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Refused.NOT_TEXT, "Unpack it", zip("register.csv"));
        assertRefused(Refused.NOT_TEXT, "document", zip("[Content_Types].xml", "word/document.xml"));
        assertRefused(Refused.WORKBOOK, "not read here", zip("mimetype", "content.xml"));
        assertRefused(Refused.WORKBOOK, "binary", zip("[Content_Types].xml", "xl/workbook.bin"));
        assertRefused(Refused.WORKBOOK, "old kind", oldOffice("Workbook"));
        assertRefused(Refused.WORKBOOK, "password", oldOffice("EncryptedPackage"));
        assertRefused(Refused.EMPTY, "nothing", new byte[0]);
    }

    private static byte[] oldOffice(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        System.arraycopy(name, 0, file, 2048, name.length);
        return file;
    }

    private byte[] zip(String... entries) throws IOException {
        Path file = folder.resolve("archive");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return Files.readAllBytes(file);
    }

    private void assertRefused(Refused reason, String detail, byte[] bytes) throws IOException {
        Path file = file(bytes);
        Refusal refusal = assertThrows(Refusal.class, () -> {
            try (Table table = Table.open(file)) {
                while (table.next() != null) {
                    // to the end
                }
            }
        });
        assertEquals(reason, refusal.reason(), refusal.getMessage());
        assertEquals(true, refusal.getMessage().contains(detail), refusal.getMessage());
    }

    private List<String> rows(TestWorkbook book) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Table table = Table.open(file(book.bytes()))) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                lines.add(row.number() + ": " + String.join("|", row.cells()));
            }
        }
        return lines;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
