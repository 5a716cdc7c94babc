package org.committeeroom.sheets;

import java.lang.Character.UnicodeScript;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.committeeroom.canvass.Packet;

/** What the rows of all forms have in common: the door at the left, then number and name. */
final class RowInk {

    static final float LEFT = 34;
    static final float WIDTH = 527;
    static final float RIGHT = LEFT + WIDTH;

    private static final float LABEL = 72;
    private static final float NUMBER = 43;
    static final float NAME_AT = LEFT + LABEL + NUMBER;

    private static final Set<UnicodeScript> SHALLOW = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private RowInk() {}

    /** The line above a row: strong where a door begins, else fine and short. */
    static void rule(Ink ink, Form.Row row, float top) {
        if (row.first()) {
            ink.line(LEFT, top, WIDTH, 0.9f);
        } else {
            ink.line(LEFT + LABEL, top, WIDTH - LABEL, 0.3f);
        }
    }

    static void label(Ink ink, Form.Row row, float top) {
        if (!row.first()) {
            return;
        }
        Fitted label = Fitted.of(Fonts.BOLD, row.label(), LABEL - 8, 14, 7, 3);
        float y = top - 14;
        for (String line : label.lines()) {
            ink.text(Fonts.BOLD, label.size(), LEFT + 2, y, line);
            y -= label.size() + 1.5f;
        }
        if (row.continued()) {
            ink.text(Fonts.REGULAR, 7.5f, LEFT + 2, y, Wording.of("rows.continued"));
        }
    }

    static void elector(Ink ink, Packet.Elector elector, String known, float top, float width) {
        float at = LEFT + LABEL;
        Fitted number = Fitted.of(Fonts.REGULAR, Phrases.number(elector), NUMBER - 5, 11, 7, 1);
        ink.text(Fonts.REGULAR, number.size(), at, top - 14, number.lines().get(0));
        if (Phrases.anonymous(elector)) {
            return;
        }
        Fitted tag = Fitted.of(Fonts.BOLD, Phrases.tag(elector), NUMBER - 5, 8.5f, 6, 1);
        ink.text(Fonts.BOLD, tag.size(), at, top - 26, tag.lines().get(0));
        Fitted name = Fitted.of(Fonts.BOLD, elector.name(), width - 8, 11.5f, 7, 2);
        float y = lines(ink, Fonts.BOLD, name, top - 2);
        Fitted said = Fitted.of(
                Fonts.REGULAR, known, width - 8, 8.5f, 6.5f, name.lines().size() > 1 ? 1 : 2);
        lines(ink, Fonts.REGULAR, said, y - (deep(elector.name()) ? 3 : 0.5f));
    }

    /** Whether letters may reach further below the line than Latin, Greek and Cyrillic ones do. */
    static boolean deep(String name) {
        return !name.codePoints().mapToObj(UnicodeScript::of).allMatch(SHALLOW::contains);
    }

    /** Writes the lines below each other and returns the lower edge. */
    private static float lines(Ink ink, Face font, Fitted text, float top) {
        float y = top;
        for (String line : text.lines()) {
            y -= text.size() * 1.12f;
            ink.text(font, text.size(), NAME_AT, y, line);
        }
        return y;
    }

    /** Boxes side by side, each with its letter; returns where the next thing can stand. */
    static float boxes(
            Ink ink, boolean bold, float size, float x, float y, float width, float height, String... letters) {
        float at = x;
        for (String letter : letters) {
            Face face = bold ? Fonts.BOLD : Fonts.REGULAR;
            float room = (width - 2) / face.width(letter, 1);
            ink.box(face, Math.min(size, room), at, y, width, height, letter);
            at += width;
        }
        return at;
    }

    static ZoneId zone(Sheet sheet) {
        return sheet.campaign().election().timeZone();
    }
}
