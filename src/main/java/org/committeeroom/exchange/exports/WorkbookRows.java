package org.committeeroom.exchange.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: the conditions on its first sheet, the rows on the next, and on more where one cannot hold them. */
final class WorkbookRows implements RowFile {

    /** What the format allows on one sheet, the titles included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSHED_EVERY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 27;
    private static final String VERSION = "01.0000";

    private final Workbook book;
    private final String name;
    private final List<String> columns;
    private final Watermark mark;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int next;

    WorkbookRows(OutputStream out, String name, List<String> columns, Watermark mark) throws IOException {
        this(out, name, columns, mark, MOST_ROWS);
    }

    /** @param most rows of a sheet */
    WorkbookRows(OutputStream out, String name, List<String> columns, Watermark mark, int most) throws IOException {
        book = new Workbook(new Kept(out), "Committee Room", VERSION);
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.columns = columns;
        this.mark = mark;
        this.most = most;
        conditions();
        begin();
    }

    private void conditions() throws IOException {
        Worksheet first = book.newWorksheet(mark.sheetTitle());
        List<String> lines = mark.conditions().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            first.inlineString(i, 0, text(lines.get(i)));
        }
        first.finish();
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? name : name + ' ' + sheets);
        sheet.freezePane(0, 1);
        sheet.footer(mark.line().replace("&", "&&"), Position.CENTER);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i));
        }
        next = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        if (next == most) {
            sheet.finish();
            begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            set(i, cells.get(i));
        }
        if (++next % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    /** Texts are set as texts, so that none is a formula, and not collected in memory as shared ones are. */
    private void set(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(next, column, truth);
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.inlineString(next, column, text(cell.toString()));
        }
    }

    /** Without what XML has no way to write. */
    private static String text(String text) {
        String whole = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return whole.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }

    /** The archive goes on after the workbook. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
