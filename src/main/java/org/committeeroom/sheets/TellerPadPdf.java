package org.committeeroom.sheets;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.List;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.QrCode;

/** Blank numbered pads, a page each, with the rules that tellers keep. */
final class TellerPadPdf {

    private static final float TOP = 812;
    private static final float QR = 84;
    private static final float BOTTOM = 26;
    private static final int ROWS = 9;
    private static final int CELLS = 8;
    private static final float TIME = 63;
    private static final float CELL = (RowInk.WIDTH - TIME) / CELLS;
    private static final float CELL_HEIGHT = 50;
    private static final int REFUSALS = 24;

    private final Ink ink;
    private final TellerPad pad;

    private TellerPadPdf(Ink ink, TellerPad pad) {
        this.ink = ink;
        this.pad = pad;
    }

    static byte[] bytes(List<TellerPad> pads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addCreator("Committee Room");
        document.open();
        for (int i = 0; i < pads.size(); i++) {
            document.newPage();
            new TellerPadPdf(new Ink(writer.getDirectContent()), pads.get(i)).draw(i + 1, pads.size());
        }
        document.close();
        return out.toByteArray();
    }

    private void draw(int page, int pages) {
        float y = head();
        y = rules(y);
        y = cells(y - 6);
        refused(y - 10);
        foot(page, pages);
    }

    private float head() {
        float room = RowInk.WIDTH - QR - 12;
        ink.text(Fonts.BOLD, 11, RowInk.LEFT, TOP - 10, Wording.of("pad.title").toUpperCase(Wording.LANGUAGE));
        one(Fonts.REGULAR, pad.campaign().name(), 118, TOP - 10, room - 118, 10);
        one(Fonts.BOLD, String.join("  ", pad.districts()), 0, TOP - 38, room, 26);
        one(Fonts.BOLD, pad.station(), 0, TOP - 57, room, 14);
        String poll = Wording.of(
                "head.poll", Phrases.longDay(pad.campaign().election().pollDate()), Election.OPENS, Election.CLOSES);
        one(Fonts.REGULAR, pad.address() == null ? poll : pad.address() + " · " + poll, 0, TOP - 71, room, 9.5f);
        ink.qr(QrCode.matrix(pad.code()), RowInk.RIGHT - QR + 8, TOP - QR, QR);
        ink.right(Fonts.BOLD, 17, RowInk.RIGHT, TOP - QR - 11, pad.code());
        float y = TOP - QR - 30;
        float at = blank(RowInk.LEFT, y, "pad.teller", 170);
        at = blank(at, y, "pad.date", 62);
        at = blank(at, y, "pad.from", 52);
        blank(at, y, "pad.to", 52);
        return y - 14;
    }

    private void one(Face face, String text, float x, float y, float width, float size) {
        Fitted fitted = Fitted.of(face, text, width, size, 7, 1);
        ink.text(face, fitted.size(), RowInk.LEFT + x, y, fitted.lines().get(0));
    }

    private float blank(float x, float y, String label, float width) {
        String text = Wording.of(label);
        ink.text(Fonts.REGULAR, 9.5f, x, y, text);
        float start = x + Fonts.REGULAR.width(text, 9.5f) + 4;
        ink.blank(start, y - 2, width);
        return start + width + 8;
    }

    private float rules(float top) {
        float y = top;
        for (String line : Fitted.wrap(Fonts.REGULAR, Wording.of("pad.rules"), RowInk.WIDTH, 9)) {
            ink.text(Fonts.REGULAR, 9, RowInk.LEFT, y - 9, line);
            y -= 11.5f;
        }
        return y;
    }

    private float cells(float top) {
        float y = top;
        boolean single = pad.districts().size() == 1;
        for (int row = 0; row < ROWS; row++) {
            y -= CELL_HEIGHT;
            ink.text(Fonts.REGULAR, 8, RowInk.LEFT, y + CELL_HEIGHT - 10, Wording.of("pad.taken"));
            ink.blank(RowInk.LEFT, y + 14, TIME - 8);
            for (int cell = 0; cell < CELLS; cell++) {
                float x = RowInk.LEFT + TIME + cell * CELL;
                ink.frame(x, y + 4, CELL, CELL_HEIGHT - 4, 0.9f);
                ink.text(Fonts.REGULAR, 6.5f, x + 3, y + CELL_HEIGHT - 8, String.valueOf(row * CELLS + cell + 1));
                if (single) {
                    ink.right(
                            Fonts.REGULAR,
                            6.5f,
                            x + CELL - 3,
                            y + CELL_HEIGHT - 8,
                            pad.districts().get(0));
                }
            }
        }
        return y;
    }

    private void refused(float top) {
        ink.text(Fonts.BOLD, 9.5f, RowInk.LEFT, top - 8, Wording.of("pad.refused"));
        float width = RowInk.WIDTH / REFUSALS;
        for (int line = 0; line < 2; line++) {
            for (int i = 0; i < REFUSALS; i++) {
                ink.frame(RowInk.LEFT + i * width + 3, top - 32 - line * 20, width - 6, 15, 0.7f);
            }
        }
        float y = top - 68;
        for (String line : Fitted.wrap(Fonts.REGULAR, Wording.of("pad.legend"), RowInk.WIDTH, 8.5f)) {
            ink.text(Fonts.REGULAR, 8.5f, RowInk.LEFT, y, line);
            y -= 11;
        }
    }

    private void foot(int page, int pages) {
        ZoneId zone = pad.campaign().election().timeZone();
        String at = Phrases.day(pad.printedAt(), zone) + " " + Phrases.time(pad.printedAt(), zone);
        String number = Wording.of("foot.page", page, pages);
        ink.right(Fonts.BOLD, 9.5f, RowInk.RIGHT, BOTTOM, number);
        String line = Wording.of("pad.confidential", pad.code(), pad.printedBy(), at);
        one(Fonts.BOLD, line, 0, BOTTOM, RowInk.WIDTH - Fonts.BOLD.width(number, 9.5f) - 8, 8);
        SheetPdf.imprint(ink, SheetPdf.imprint(pad.imprint()), BOTTOM + 10.5f);
    }
}
