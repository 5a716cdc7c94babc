package org.committeeroom.sheets;

import java.util.ArrayList;
import java.util.List;
import org.committeeroom.canvass.Packet;
import org.committeeroom.platform.QrCode;

/** The head of a sheet's first page and the line at the head of the others. */
final class Head {

    private static final float QR = 92;
    private static final float TOP = 812;
    static final float TOP_OF_NEXT = TOP - 20;
    private static final float TEXT_WIDTH = RowInk.WIDTH - QR - 12;

    private final Form form;
    private final Sheet sheet;
    private final int rows;

    Head(Form form, Sheet sheet, int rows) {
        this.form = form;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Draws the head and returns its lower edge. */
    float first(Ink ink) {
        Packet packet = sheet.packet();
        ink.text(Fonts.BOLD, 11, RowInk.LEFT, TOP - 10, form.title().toUpperCase(java.util.Locale.UK));
        Fitted campaign = Fitted.of(
                Fonts.REGULAR,
                sheet.campaign().name() + " · " + sheet.campaign().candidate(),
                TEXT_WIDTH - 120,
                10,
                7,
                1);
        ink.text(
                Fonts.REGULAR,
                campaign.size(),
                RowInk.LEFT + 118,
                TOP - 10,
                campaign.lines().get(0));
        float y = TOP - 38;
        String district = String.join(", ", packet.districts());
        ink.text(Fonts.BOLD, 26, RowInk.LEFT, y, district);
        float after = RowInk.LEFT + Fonts.BOLD.getWidthPoint(district, 26) + 10;
        Fitted ward = Fitted.of(Fonts.BOLD, wardAndName(packet), RowInk.LEFT + TEXT_WIDTH - after, 14, 8, 1);
        ink.text(Fonts.BOLD, ward.size(), after, y, ward.lines().get(0));
        y -= 16;
        for (String line : facts()) {
            Fitted fact = Fitted.of(Fonts.REGULAR, line, TEXT_WIDTH, 9.5f, 8.5f, 2);
            for (String part : fact.lines()) {
                ink.text(Fonts.REGULAR, fact.size(), RowInk.LEFT, y, part);
                y -= 12.5f;
            }
        }
        float code = TOP - QR;
        ink.qr(QrCode.matrix(sheet.qr()), RowInk.RIGHT - QR + 9, code, QR);
        ink.right(Fonts.BOLD, 19, RowInk.RIGHT, code - 14, packet.code());
        return blanks(ink, Math.min(y, code - 18) - 12);
    }

    private static String wardAndName(Packet packet) {
        String ward = packet.ward() == null || packet.ward().isBlank() ? "" : packet.ward() + " ward · ";
        return ward + packet.name();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Packet packet = sheet.packet();
        String poll = Phrases.longDay(sheet.campaign().election().pollDate());
        if (packet.station() == null) {
            facts.add("Poll: " + poll + ", 07:00–22:00");
        } else {
            String address = packet.station().address() == null
                    ? ""
                    : ", " + packet.station().address();
            facts.add("Votes at " + packet.station().name() + address);
            facts.add("Poll: " + poll + ", " + packet.station().opens() + "–"
                    + packet.station().closes());
        }
        facts.add(Phrases.dataAge(sheet));
        long doors = packet.doors().stream()
                .filter(d -> form.electors(d) == null || !form.electors(d).isEmpty())
                .count();
        facts.add(count(doors, "door") + (form instanceof LeafletForm ? "" : " · " + count(rows, "elector")));
        return facts;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Who holds the board, and from when to when: what every campaign that lost sheets had not written down. */
    private float blanks(Ink ink, float y) {
        float at = blank(ink, RowInk.LEFT, y, "Board runner", 158);
        at = blank(ink, at, y, "Phone", 108);
        at = blank(ink, at, y, "Out", 52);
        blank(ink, at, y, "In", 52);
        float bottom = y - 8;
        if (form instanceof KnockUpForm) {
            bottom = rounds(ink, y - 22) - 8;
        }
        String reminder = form.reminder(sheet);
        if (reminder != null) {
            for (String line : Fitted.wrap(Fonts.BOLD, reminder, RowInk.WIDTH, 9)) {
                ink.text(Fonts.BOLD, 9, RowInk.LEFT, bottom - 8, line);
                bottom -= 12;
            }
        }
        return bottom - 6;
    }

    private static float rounds(Ink ink, float y) {
        ink.text(Fonts.REGULAR, 9.5f, RowInk.LEFT, y, "Round");
        RowInk.boxes(ink, true, 11, RowInk.LEFT + 34, y - 5, 20, 18, "1", "2", "3", "4");
        ink.text(Fonts.REGULAR, 9.5f, RowInk.LEFT + 130, y, "Team");
        ink.blank(RowInk.LEFT + 160, y - 2, RowInk.WIDTH - 160);
        return y - 3;
    }

    private static float blank(Ink ink, float x, float y, String label, float width) {
        ink.text(Fonts.REGULAR, 9.5f, x, y, label);
        float start = x + Fonts.REGULAR.getWidthPoint(label, 9.5f) + 4;
        ink.blank(start, y - 2, width);
        return start + width + 8;
    }

    /** Draws the short head and returns its lower edge. */
    float next(Ink ink) {
        Packet packet = sheet.packet();
        ink.text(Fonts.BOLD, 13, RowInk.LEFT, TOP - 11, packet.code() + "   " + String.join(", ", packet.districts()));
        ink.right(
                Fonts.REGULAR,
                9.5f,
                RowInk.RIGHT,
                TOP - 11,
                form.title() + " · " + sheet.campaign().name());
        return TOP_OF_NEXT;
    }
}
