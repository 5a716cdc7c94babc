package org.committeeroom.sheets;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.committeeroom.campaign.Election;
import org.committeeroom.canvass.Packet;
import org.committeeroom.platform.QrCode;

/** The head of a sheet's first page and the line at the head of the others. */
final class Head {

    private static final float QR = 92;
    private static final float TOP = 812;
    private static final float SMALL_QR = 58;
    static final float TOP_OF_NEXT = TOP - SMALL_QR + 8;
    private static final float TEXT_WIDTH = RowInk.WIDTH - QR - 12;

    private final Form form;
    private final Sheet sheet;
    private final int rows;
    private final BitMatrix qr;

    Head(Form form, Sheet sheet, int rows) {
        this.form = form;
        this.sheet = sheet;
        this.rows = rows;
        this.qr = QrCode.matrix(sheet.qr());
    }

    /** Draws the head and returns its lower edge. */
    float first(Ink ink) {
        Packet packet = sheet.packet();
        ink.text(Fonts.BOLD, 11, RowInk.LEFT, TOP - 10, form.title().toUpperCase(Wording.LANGUAGE));
        Fitted campaign = Fitted.of(
                Fonts.REGULAR,
                Wording.of(
                        "head.campaign",
                        sheet.campaign().name(),
                        sheet.campaign().candidate()),
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
        float after = RowInk.LEFT + Fonts.BOLD.width(district, 26) + 10;
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
        ink.qr(qr, RowInk.RIGHT - QR + 9, code, QR);
        ink.right(Fonts.BOLD, 19, RowInk.RIGHT, code - 14, packet.code());
        return blanks(ink, Math.min(y, code - 18) - 12);
    }

    private static String wardAndName(Packet packet) {
        boolean known = packet.ward() != null && !packet.ward().isBlank();
        return known ? Wording.of("head.ward", packet.ward(), packet.name()) : packet.name();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Packet packet = sheet.packet();
        String poll = Phrases.longDay(sheet.campaign().election().pollDate());
        Packet.Station station = packet.station();
        if (station == null) {
            facts.add(Wording.of("head.poll", poll, Election.OPENS, Election.CLOSES));
        } else {
            facts.add(
                    station.address() == null
                            ? Wording.of("head.station", station.name())
                            : Wording.of("head.station.address", station.name(), station.address()));
            facts.add(Wording.of("head.poll", poll, station.opens(), station.closes()));
        }
        facts.add(Phrases.dataAge(sheet));
        long doors = packet.doors().stream()
                .filter(d -> form.electors(d) == null || !form.electors(d).isEmpty())
                .count();
        facts.add(
                form instanceof LeafletForm ? Wording.of("head.doors", doors) : Wording.of("head.count", doors, rows));
        return facts;
    }

    /** Who holds the board, and from when to when: what every campaign that lost sheets had not written down. */
    private float blanks(Ink ink, float y) {
        float at = blank(ink, RowInk.LEFT, y, Wording.of("head.runner"), 158);
        at = blank(ink, at, y, Wording.of("head.phone"), 108);
        at = blank(ink, at, y, Wording.of("head.out"), 52);
        blank(ink, at, y, Wording.of("head.in"), 52);
        float bottom = y - 8;
        if (form instanceof KnockUpForm knockUp) {
            bottom = rounds(ink, y - 22, knockUp.rounds()) - 8;
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

    private static float rounds(Ink ink, float y, int rounds) {
        ink.text(Fonts.REGULAR, 9.5f, RowInk.LEFT, y, Wording.of("head.round"));
        String[] numbers =
                IntStream.rangeClosed(1, rounds).mapToObj(String::valueOf).toArray(String[]::new);
        float at = RowInk.boxes(ink, true, 11, RowInk.LEFT + 34, y - 5, 20, 18, numbers) + 16;
        ink.text(Fonts.REGULAR, 9.5f, at, y, Wording.of("head.team"));
        ink.blank(at + 30, y - 2, RowInk.RIGHT - at - 30);
        return y - 3;
    }

    private static float blank(Ink ink, float x, float y, String label, float width) {
        ink.text(Fonts.REGULAR, 9.5f, x, y, label);
        float start = x + Fonts.REGULAR.width(label, 9.5f) + 4;
        ink.blank(start, y - 2, width);
        return start + width + 8;
    }

    /** Draws the short head, with which a page can be scanned by itself, and returns its lower edge. */
    float next(Ink ink) {
        Packet packet = sheet.packet();
        ink.qr(qr, RowInk.RIGHT - SMALL_QR + 5, TOP - SMALL_QR + 8, SMALL_QR);
        ink.text(Fonts.BOLD, 19, RowInk.LEFT, TOP - 16, packet.code());
        float after = RowInk.LEFT + Fonts.BOLD.width(packet.code(), 19) + 14;
        ink.text(Fonts.BOLD, 16, after, TOP - 16, String.join(", ", packet.districts()));
        String about =
                Wording.of("head.campaign", form.title(), sheet.campaign().name());
        Fitted line = Fitted.of(Fonts.REGULAR, about, RowInk.WIDTH - SMALL_QR - 6, 9.5f, 7, 1);
        ink.text(Fonts.REGULAR, line.size(), RowInk.LEFT, TOP - 31, line.lines().get(0));
        return TOP_OF_NEXT;
    }
}
