package org.committeeroom.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through the parts of a workbook before they are read: what unpacks to far more than a register could be, and
 * texts without end, would fill the memory of the reader. Knows the length of the sheets, too.
 */
final class WorkbookCheck {

    /** Sheets shrink to a tenth or so; the library for office files that most use draws the line here too. */
    private static final int MOST_RATIO = 100;

    private static final long SMALL = 4L << 20;
    private static final long LONGEST_PART = 4L << 30;
    /** These are kept in memory while reading. */
    private static final long LONGEST_STRINGS = 96L << 20;

    private static final long LONGEST_SMALL_PART = 8L << 20;
    /** A cell holds at most 32,767 characters, of at most four bytes or a reference like {@code &#128512;} each. */
    private static final int LONGEST_TEXT = 1 << 19;

    private static final int LONGEST_ROW = 8 << 20;
    /** The end of a row's tag, whatever the prefix of its name; one without attributes counts twice, which does no harm. */
    private static final byte[] ROW_END = "row>".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] SHEET_END = "worksheet>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DTD = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private long length;
    private int text;
    private int row;
    private int rowEnd;
    private int dtd;
    private int sheetEnd;
    private long rows;

    private WorkbookCheck() {}

    /** How many rows there are in all its sheets. */
    static long check(Path file) throws IOException {
        long rows = 0;
        long packed = Files.size(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        WorkbookCheck part = new WorkbookCheck();
                        part.read(entry.getName(), in, packed);
                        rows += part.rows;
                    }
                }
            }
        } catch (ZipException e) {
            throw Refused.TRUNCATED.because("It is a workbook that is damaged. Get the file again");
        }
        return rows;
    }

    private void read(String name, InputStream in, long packed) throws IOException {
        boolean sheet = name.startsWith("xl/worksheets/");
        long longest =
                sheet ? LONGEST_PART : name.equals("xl/sharedStrings.xml") ? LONGEST_STRINGS : LONGEST_SMALL_PART;
        byte[] block = new byte[1 << 16];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            length += n;
            if (length > SMALL && length > packed * MOST_RATIO) {
                throw Refused.WORKBOOK.because("It unpacks to far more than it holds. Save it as CSV and send that");
            }
            if (length > longest) {
                throw Refused.WORKBOOK.because("It is too large for a workbook. Save it as CSV and send that");
            }
            for (int i = 0; i < n; i++) {
                look(block[i], sheet);
            }
        }
        if (sheet && name.endsWith(".xml") && sheetEnd != SHEET_END.length) {
            throw Refused.TRUNCATED.because("It is a workbook whose sheet ends in the middle. Get the file again");
        }
    }

    private void look(byte b, boolean sheet) {
        text = b == '<' ? 0 : text + 1;
        rowEnd = b == ROW_END[rowEnd] ? rowEnd + 1 : b == ROW_END[0] ? 1 : 0;
        sheetEnd =
                b == SHEET_END[sheetEnd % SHEET_END.length] ? sheetEnd % SHEET_END.length + 1 : b <= ' ' ? sheetEnd : 0;
        dtd = b == DTD[dtd] ? dtd + 1 : b == '<' ? 1 : 0;
        row++;
        if (rowEnd == ROW_END.length) {
            row = 0;
            rows++;
            rowEnd = 0;
        }
        if (dtd == DTD.length) {
            throw Refused.WORKBOOK.because("It is not made as workbooks are");
        }
        if (text > LONGEST_TEXT || (sheet && row > LONGEST_ROW)) {
            throw Refused.NOT_A_REGISTER.because("A cell or a row in it is longer than workbooks allow");
        }
    }
}
