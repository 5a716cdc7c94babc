package org.committeeroom.sheets;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of one font file, which is read when a letter is first wanted of it. */
final class Typeface {

    /** Shapes are laid out at this size and scaled. */
    static final float UNITS = 1000;

    private static final int COMMON = 0x250;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String file;
    /** Letters change or move with their neighbours. */
    private final boolean joined;

    private volatile BaseFont letters;
    /** Of the letters of nearly every text: those before this one, in thousandths. */
    private volatile int[] advances;

    private volatile Font shapes;

    Typeface(String file, boolean joined) {
        this.file = file;
        this.joined = joined;
    }

    boolean joined() {
        return joined;
    }

    boolean has(int character) {
        return letters().charExists(character);
    }

    BaseFont letters() {
        if (letters == null) {
            synchronized (this) {
                if (letters == null) {
                    letters = read();
                }
            }
        }
        return letters;
    }

    /** Of a text in which every letter stands beside the one before it. */
    float width(String text, float size) {
        int[] known = advances();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < known.length ? known[c] : letters().getWidth(c);
        }
        return width * size / UNITS;
    }

    private int[] advances() {
        int[] known = advances;
        if (known == null) {
            known = new int[COMMON];
            for (int c = 0; c < COMMON; c++) {
                known[c] = letters().getWidth(c);
            }
            advances = known;
        }
        return known;
    }

    GlyphVector shape(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shapes().layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
    }

    private Font shapes() {
        if (shapes == null) {
            synchronized (this) {
                if (shapes == null) {
                    try {
                        shapes = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()))
                                .deriveFont(UNITS);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (FontFormatException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return shapes;
    }

    private BaseFont read() {
        try {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            return in.readAllBytes();
        }
    }
}
