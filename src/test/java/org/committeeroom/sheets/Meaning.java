package org.committeeroom.sheets;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a page says its shaped runs mean, and which glyphs it draws for each. */
final class Meaning {

    record Shaped(String text, List<Integer> glyphs) {}

    private Meaning() {}

    static List<Shaped> of(byte[] pdf) {
        try {
            PdfReader reader = new PdfReader(pdf);
            List<Shaped> found = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                ofPage(reader.getPageContent(page), found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ofPage(byte[] content, List<Shaped> found) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operands = new ArrayList<>();
        String text = null;
        List<Integer> glyphs = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            String operator = operands.get(operands.size() - 1).toString();
            if (operator.equals("BDC") && operands.get(1) instanceof PdfDictionary properties) {
                text = ((PdfString) properties.get(PdfName.ACTUALTEXT)).toUnicodeString();
                glyphs = new ArrayList<>();
            } else if (operator.equals("Tj") && text != null) {
                byte[] codes = ((PdfString) operands.get(0)).getBytes();
                for (int i = 0; i + 1 < codes.length; i += 2) {
                    glyphs.add((codes[i] & 0xff) << 8 | codes[i + 1] & 0xff);
                }
            } else if (operator.equals("EMC")) {
                found.add(new Shaped(text, glyphs));
                text = null;
            }
        }
    }
}
