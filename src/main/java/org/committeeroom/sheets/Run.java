package org.committeeroom.sheets;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/** Letters of one typeface in one direction. */
record Run(Typeface typeface, String text, boolean rightToLeft) {

    private boolean shaped() {
        return rightToLeft || typeface.joined() || text.codePoints().anyMatch(Run::sitsOnItsNeighbour);
    }

    private static boolean sitsOnItsNeighbour(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** At size 1. */
    float width() {
        if (!shaped()) {
            return typeface.letters().getWidthPoint(text, 1);
        }
        GlyphVector glyphs = typeface.shape(text, rightToLeft);
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / Typeface.UNITS;
    }

    /** Within a text object; returns how wide it is. */
    float draw(PdfContentByte canvas, float size, float x, float y) {
        canvas.setFontAndSize(typeface.letters(), size);
        if (!shaped()) {
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            return typeface.letters().getWidthPoint(text, size);
        }
        GlyphVector glyphs = typeface.shape(text, rightToLeft);
        float scale = size / Typeface.UNITS;
        canvas.beginMarkedContentSequence(PdfName.SPAN, meaning(), true);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            canvas.setTextMatrix(x + (float) at.getX() * scale, y - (float) at.getY() * scale);
            canvas.showText(glyphs, i, i + 1);
        }
        canvas.endMarkedContentSequence();
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * scale;
    }

    /** What programs that read the file, or read it out, make of the shapes. */
    private PdfDictionary meaning() {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return properties;
    }
}
