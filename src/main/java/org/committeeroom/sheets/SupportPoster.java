package org.committeeroom.sheets;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.canvass.support.SupportPages;
import org.committeeroom.platform.QrCode;

/** An A4 poster by whose QR code supporters register themselves. */
final class SupportPoster {

    private static final float MIDDLE = PageSize.A4.getWidth() / 2;
    private static final float WIDTH = PageSize.A4.getWidth() - 100;
    private static final float CODE = 330;

    private SupportPoster() {}

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.poster", Locale.UK);

    static byte[] bytes(Campaigns.Facts campaign, String url, SupportPages.SupportPage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        document.addTitle(campaign.candidate());
        Ink ink = new Ink(writer.getDirectContent());
        draw(ink, campaign, url, page);
        document.close();
        return out.toByteArray();
    }

    private static void draw(Ink ink, Campaigns.Facts campaign, String url, SupportPages.SupportPage page) {
        float y = lines(ink, Fitted.of(Fonts.BOLD, campaign.candidate(), WIDTH, 54, 24, 2), 770, true);
        y = lines(ink, Fitted.of(Fonts.REGULAR, campaign.name(), WIDTH, 20, 11, 2), y - 8, false);
        if (page.welcome() != null) {
            y = lines(ink, Fitted.of(Fonts.REGULAR, page.welcome(), WIDTH, 17, 9, 4), y - 14, false);
        }
        float bottom = Math.max(150, y - 40 - CODE);
        ink.qr(QrCode.matrix(url), MIDDLE - CODE / 2, bottom, CODE);
        ink.centred(Fonts.BOLD, 22, MIDDLE, bottom - 18, WORDS.getString("scan"));
        ink.centred(Fonts.REGULAR, 12, MIDDLE, bottom - 38, url);
        lines(ink, Fitted.of(Fonts.REGULAR, WORDS.getString("privacy"), WIDTH, 10, 8, 2), 84, false);
        lines(ink, Fitted.of(Fonts.REGULAR, page.imprint(), WIDTH, 9, 7, 2), 52, false);
    }

    private static float lines(Ink ink, Fitted text, float top, boolean bold) {
        float y = top;
        for (String line : text.lines()) {
            ink.centred(bold ? Fonts.BOLD : Fonts.REGULAR, text.size(), MIDDLE, y, line);
            y -= text.size() * 1.25f;
        }
        return y;
    }
}
