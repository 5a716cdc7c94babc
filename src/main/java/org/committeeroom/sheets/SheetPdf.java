package org.committeeroom.sheets;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;

/** Writes sheets as A4 pages, each page as soon as it is drawn: a whole seat takes no more memory than a walk. */
final class SheetPdf {

    private static final float BOTTOM = 26;
    private static final float LEGEND_LINE = 10.5f;
    static final float IMPRINT = 6.5f;
    static final float IMPRINT_LINE = 7.5f;

    private final PdfWriter writer;
    private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);

    private SheetPdf(OutputStream out) {
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        // Of what a page takes, more than half was squeezing it by another tenth.
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        document.addCreator("Committee Room");
        document.open();
    }

    static void write(Iterator<Sheet> sheets, OutputStream out) {
        SheetPdf pdf = new SheetPdf(out);
        while (sheets.hasNext()) {
            pdf.add(sheets.next());
        }
        pdf.document.close();
    }

    /** One sheet with how many pages it has. */
    record Printed(byte[] pdf, int pages) {}

    static Printed print(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetPdf pdf = new SheetPdf(out);
        pdf.add(sheet);
        int pages = pdf.writer.getPageNumber();
        pdf.document.close();
        return new Printed(out.toByteArray(), pages);
    }

    static byte[] bytes(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(sheets.iterator(), out);
        return out.toByteArray();
    }

    private void add(Sheet sheet) {
        Form form = Form.of(sheet);
        int rows = sheet.packet().doors().stream()
                .mapToInt(d -> form.electors(d) == null ? 1 : form.electors(d).size())
                .sum();
        Head head = new Head(form, sheet, rows);
        document.newPage();
        Ink ink = new Ink(writer.getDirectContent());
        float firstTop = head.first(ink);
        Foot foot = new Foot(form, sheet);
        float floor = BOTTOM + foot.height();
        List<List<Pages.Item>> pages =
                Pages.of(form, sheet.packet().doors(), firstTop - floor, Head.TOP_OF_NEXT - floor);
        for (int i = 0; i < pages.size(); i++) {
            float top = firstTop;
            if (i > 0) {
                document.newPage();
                top = head.next(ink);
            }
            rows(ink, form, sheet, pages.get(i), top);
            foot.draw(ink, i + 1, pages.size());
        }
    }

    private static void rows(Ink ink, Form form, Sheet sheet, List<Pages.Item> items, float top) {
        float y = top;
        for (Pages.Item item : items) {
            y -= item.height();
            if (item instanceof Pages.StreetHead street) {
                street(ink, street, y);
            } else if (item instanceof Pages.BuildingHead building) {
                building(ink, building, y);
            } else if (item instanceof Pages.Remark remark) {
                remark(ink, remark, y);
            } else if (item instanceof Pages.RowItem row) {
                form.draw(ink, sheet, row.row(), y);
            }
        }
        if (items.isEmpty()) {
            ink.text(Fonts.BOLD, 13, RowInk.LEFT, y - 30, Wording.of("rows.nobody"));
        } else {
            ink.line(RowInk.LEFT, y, RowInk.WIDTH, 0.9f);
        }
    }

    private static void street(Ink ink, Pages.StreetHead street, float y) {
        ink.tint(RowInk.LEFT, y, RowInk.WIDTH, Pages.STREET - 5);
        String name = street.street().isBlank() ? Wording.of("rows.no_address") : street.street();
        Fitted fitted = Fitted.of(Fonts.BOLD, name, RowInk.WIDTH - 90, 13, 9, 1);
        ink.text(
                Fonts.BOLD,
                fitted.size(),
                RowInk.LEFT + 4,
                y + 5.5f,
                fitted.lines().get(0));
        if (street.continued()) {
            ink.right(Fonts.REGULAR, 9.5f, RowInk.RIGHT - 4, y + 5.5f, Wording.of("rows.continued"));
        }
    }

    private static void building(Ink ink, Pages.BuildingHead building, float y) {
        ink.line(RowInk.LEFT, y + building.height(), RowInk.WIDTH, 0.9f);
        Fitted name = Fitted.of(Fonts.BOLD, building.building(), RowInk.WIDTH - 90, 12, 8, 1);
        ink.text(
                Fonts.BOLD, name.size(), RowInk.LEFT + 2, y + 5.5f, name.lines().get(0));
        if (building.continued()) {
            ink.right(Fonts.REGULAR, 9.5f, RowInk.RIGHT - 4, y + 5.5f, Wording.of("rows.continued"));
        }
    }

    private static void remark(Ink ink, Pages.Remark remark, float y) {
        float top = y + remark.height();
        ink.line(RowInk.LEFT, top, RowInk.WIDTH, 0.9f);
        ink.tint(RowInk.LEFT, y, 3, remark.height());
        for (String line : remark.lines()) {
            top -= Pages.Remark.LINE;
            ink.text(Fonts.BOLD, Pages.Remark.SIZE, RowInk.LEFT + 8, top, line);
        }
    }

    /** All of it, however long an address is: a part of it would be none. */
    static List<String> imprint(String text) {
        return text == null ? List.of() : Fitted.wrap(Fonts.REGULAR, text, RowInk.WIDTH, IMPRINT);
    }

    /** Draws it above the line and returns its height. */
    static float imprint(Ink ink, List<String> lines, float bottom) {
        for (int i = 0; i < lines.size(); i++) {
            float y = bottom + IMPRINT_LINE * (lines.size() - 1 - i);
            ink.text(Fonts.REGULAR, IMPRINT, RowInk.LEFT, y, lines.get(i));
        }
        return IMPRINT_LINE * lines.size();
    }

    /** Legend, and what must not be missing on a page that has come off its staple. */
    private static final class Foot {

        private final Sheet sheet;
        private final List<String> legend;
        private final List<String> imprint;

        Foot(Form form, Sheet sheet) {
            this.sheet = sheet;
            this.legend = form.legend(sheet).stream()
                    .flatMap(line -> Fitted.wrap(Fonts.REGULAR, line, RowInk.WIDTH, 8).stream())
                    .toList();
            this.imprint = imprint(sheet.imprint());
        }

        float height() {
            return 22 + LEGEND_LINE * legend.size() + IMPRINT_LINE * imprint.size();
        }

        void draw(Ink ink, int number, int pages) {
            float y = BOTTOM + 14 + LEGEND_LINE * (legend.size() - 1);
            y += imprint(ink, imprint, BOTTOM + 10.5f);
            for (String line : legend) {
                ink.text(Fonts.REGULAR, 8, RowInk.LEFT, y, line);
                y -= LEGEND_LINE;
            }
            String page = Wording.of("foot.page", number, pages);
            ink.right(Fonts.BOLD, 9.5f, RowInk.RIGHT, BOTTOM, page);
            float room = RowInk.WIDTH - Fonts.BOLD.width(page, 9.5f) - 8;
            Fitted line = Fitted.of(Fonts.BOLD, answersFor(), room, 8, 6, 1);
            ink.text(Fonts.BOLD, line.size(), RowInk.LEFT, BOTTOM, line.lines().get(0));
        }

        private String answersFor() {
            ZoneId zone = RowInk.zone(sheet);
            String at = Phrases.day(sheet.printedAt(), zone) + " " + Phrases.time(sheet.printedAt(), zone);
            String code = sheet.packet().code();
            return Wording.of("foot.confidential", code, sheet.printedBy(), at, Phrases.shortAge(sheet));
        }
    }
}
