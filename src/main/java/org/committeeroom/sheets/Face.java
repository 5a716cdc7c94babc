package org.committeeroom.sheets;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A weight in which any text can be set: each run of it from the first typeface that has its letters. What none of
 * them has is shown as a mark, so that nobody takes half a name for the whole.
 */
final class Face {

    /** The replacement character, a question mark on a black square: Noto Sans has it. */
    static final int NO_GLYPH = 0xFFFD;

    private final List<Typeface> typefaces;

    /** @param typefaces the first one sets what has no script of its own: digits, blanks, punctuation */
    Face(List<Typeface> typefaces) {
        this.typefaces = typefaces;
    }

    float width(String text, float size) {
        if (plain(text)) {
            return main().width(text, size);
        }
        float width = 0;
        for (Run run : runs(text)) {
            width += run.width();
        }
        return width * size;
    }

    Typeface main() {
        return typefaces.get(0);
    }

    /** Letters of which the first typeface is known to have all, each beside the one before it: nearly every text. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0x250 && c != 0xad || c > 0x200f && c < 0x2028;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** From left to right as they stand on the page, in a line that begins at the left. */
    List<Run> runs(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        Bidi bidi = new Bidi(normal, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Object[] stretches = new Object[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            boolean rightToLeft = levels[i] % 2 == 1;
            List<Run> stretch = byTypeface(normal.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), rightToLeft);
            if (rightToLeft) {
                Collections.reverse(stretch);
            }
            stretches[i] = stretch;
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, count);
        List<Run> runs = new ArrayList<>();
        for (Object stretch : stretches) {
            ((List<?>) stretch).forEach(run -> runs.add((Run) run));
        }
        return runs;
    }

    private List<Run> byTypeface(String text, boolean rightToLeft) {
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Typeface current = main();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (invisible(character)) {
                // A joiner matters within its script; elsewhere there is nothing to see.
                if (letters.length() > 0 && current.joined() && current.has(character)) {
                    letters.appendCodePoint(character);
                }
                continue;
            }
            int shown = Character.isWhitespace(character) ? ' ' : character;
            Typeface next = typeface(shown, current);
            if (next == null) {
                shown = NO_GLYPH;
                next = main();
            }
            if (next != current && letters.length() > 0) {
                runs.add(new Run(current, letters.toString(), rightToLeft));
                letters.setLength(0);
            }
            current = next;
            letters.appendCodePoint(shown);
        }
        if (letters.length() > 0) {
            runs.add(new Run(current, letters.toString(), rightToLeft));
        }
        return runs;
    }

    /** Blanks and accents stay with the letters before them. */
    private Typeface typeface(int character, Typeface current) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        boolean common = script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
        if (common && current.has(character)) {
            return current;
        }
        return typefaces.stream()
                .filter(face -> face.has(character))
                .findFirst()
                .orElse(null);
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(character)
                || character >= 0xfe00 && character <= 0xfe0f;
    }
}
