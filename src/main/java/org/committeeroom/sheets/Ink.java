package org.committeeroom.sheets;

import com.google.zxing.common.BitMatrix;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** Draws on a page: text by its baseline, boxes by their lower left corner, lengths in points (1/72 inch). */
final class Ink {

    private static final Color TINT = new Color(0xE4, 0xE4, 0xE4);

    /** Keeps what stands side by side apart for programs that read the text of the file. */
    private static final char BETWEEN = ' ';

    private final PdfContentByte canvas;

    Ink(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    void text(Face face, float size, float x, float y, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        canvas.beginText();
        if (Face.plain(text)) {
            canvas.setFontAndSize(face.main().letters(), size);
            canvas.setTextMatrix(x, y);
            canvas.showText(text + BETWEEN);
        } else {
            float at = x;
            for (Run run : face.runs(text + BETWEEN)) {
                at += run.draw(canvas, size, at, y);
            }
        }
        canvas.endText();
    }

    void right(Face face, float size, float x, float y, String text) {
        text(face, size, x - face.width(text, size), y, text);
    }

    void centred(Face face, float size, float x, float y, String text) {
        text(face, size, x - face.width(text, size) / 2, y, text);
    }

    void line(float x, float y, float width, float thickness) {
        canvas.setLineWidth(thickness);
        canvas.moveTo(x, y);
        canvas.lineTo(x + width, y);
        canvas.stroke();
    }

    /** A line to write on. */
    void blank(float x, float y, float width) {
        canvas.saveState();
        canvas.setLineDash(0.8f, 1.6f, 0);
        line(x, y, width, 0.8f);
        canvas.restoreState();
    }

    void tint(float x, float y, float width, float height) {
        canvas.saveState();
        canvas.setColorFill(TINT);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
        canvas.restoreState();
    }

    void frame(float x, float y, float width, float height, float thickness) {
        canvas.setLineWidth(thickness);
        canvas.rectangle(x, y, width, height);
        canvas.stroke();
    }

    /** A box with a letter to be circled or crossed. */
    void box(Face face, float size, float x, float y, float width, float height, String letter) {
        frame(x, y, width, height, 0.6f);
        centred(face, size, x + width / 2, y + (height - size * 0.71f) / 2, letter);
    }

    void qr(BitMatrix code, float x, float y, float size) {
        float module = size / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    canvas.rectangle(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
    }
}
