package org.committeeroom.sheets;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Noto Sans, which is shipped with the program: sheets look the same on every machine, and no name of a register in
 * Latin letters, with whatever accents, lacks a glyph. Only the glyphs in use go into a file.
 */
final class Fonts {

    static final BaseFont REGULAR = load("NotoSans-Regular.ttf");
    static final BaseFont BOLD = load("NotoSans-Bold.ttf");

    private Fonts() {}

    private static BaseFont load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
