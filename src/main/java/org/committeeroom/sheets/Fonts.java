package org.committeeroom.sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts that are shipped with the program, so that sheets look the same on every machine. Noto Sans has the Latin
 * letters with whatever accents; names in other scripts are set, in bold only, from the fonts that have them. Only the
 * glyphs in use go into a file.
 */
final class Fonts {

    private static final List<Typeface> OTHER_SCRIPTS = Stream.of(("Arabic Bengali Devanagari Gurmukhi Gujarati Tamil"
                            + " Telugu Malayalam Sinhala Hebrew Ethiopic Armenian Georgian Thai")
                    .split(" "))
            .map(script -> new Typeface("NotoSans" + script + "-Bold.ttf", true))
            .toList();

    /** Chinese and Japanese characters. */
    private static final Typeface HAN = new Typeface("DroidSansFallbackFull.ttf", false);

    static final Face REGULAR = face("NotoSans-Regular.ttf");
    static final Face BOLD = face("NotoSans-Bold.ttf");

    private Fonts() {}

    private static Face face(String latin) {
        return new Face(Stream.of(Stream.of(new Typeface(latin, false)), OTHER_SCRIPTS.stream(), Stream.of(HAN))
                .flatMap(some -> some)
                .toList());
    }
}
