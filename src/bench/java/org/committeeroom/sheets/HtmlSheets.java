package org.committeeroom.sheets;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.committeeroom.canvass.Packet;

/** The same sheets by way of HTML and CSS: the same rows, boxes, fonts and running head and foot. */
final class HtmlSheets {

    private static final String STYLE = """
            @page { size: A4; margin: 70pt 34pt 62pt 34pt;
              @bottom-left { content: "Confidential – return to the committee room"; font: bold 8pt Noto }
              @bottom-right { content: "Page " counter(page) "/" counter(pages); font: bold 9.5pt Noto }
              @top-left { content: "W-7KQ4 EA"; font: bold 19pt Noto } }
            body { font: 8.5pt Noto; margin: 0 }
            h1 { font-size: 26pt; margin: 0 } h2 { background: #e4e4e4; font-size: 13pt; margin: 4pt 0 0 0; padding: 2pt 4pt }
            table { width: 100%; border-collapse: collapse }
            tr { page-break-inside: avoid } td { height: 31pt; border-top: 0.5pt solid black; vertical-align: top; padding: 1pt 2pt }
            .door { width: 72pt; font-weight: bold; font-size: 14pt } .number { width: 43pt; font-size: 11pt }
            .name { font-weight: bold; font-size: 11.5pt } .known { font-size: 8.5pt; font-weight: normal }
            .box { width: 20pt; border: 0.6pt solid black; text-align: center; font-weight: bold; font-size: 12pt }
            .note { width: 60pt; border-bottom: 0.8pt dotted black }
            """;

    private HtmlSheets() {}

    static byte[] pdf(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        Path fonts = Path.of("src", "main", "resources", "fonts");
        builder.useFont(fonts.resolve("NotoSans-Regular.ttf").toFile(), "Noto", 400, normal(), true);
        builder.useFont(fonts.resolve("NotoSans-Bold.ttf").toFile(), "Noto", 700, normal(), true);
        builder.withHtmlContent(html(sheet), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle normal() {
        return com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
    }

    private static String html(Sheet sheet) {
        Form form = Form.of(sheet);
        Packet packet = sheet.packet();
        StringBuilder html = new StringBuilder("<html><head><style>" + STYLE + "</style></head><body><h1>EA "
                + text(packet.ward()) + "</h1><p>" + text(Phrases.dataAge(sheet)) + "</p><table>");
        String street = null;
        for (Packet.Door door : packet.doors()) {
            List<Packet.Elector> electors = form.electors(door);
            if (electors.isEmpty()) {
                continue;
            }
            if (!door.street().equals(street)) {
                street = door.street();
                html.append("</table><h2>").append(text(street)).append("</h2><table>");
            }
            for (int i = 0; i < electors.size(); i++) {
                row(html, sheet, i == 0 ? door.label() : "", electors.get(i));
            }
        }
        return html.append("</table></body></html>").toString();
    }

    private static void row(StringBuilder html, Sheet sheet, String label, Packet.Elector elector) {
        html.append("<tr><td class=\"door\">").append(text(label)).append("</td><td class=\"number\">");
        html.append(Phrases.number(elector)).append("</td><td class=\"name\">").append(text(elector.name()));
        html.append("<br/><span class=\"known\">")
                .append(text(Phrases.lastKnock(elector, RowInk.zone(sheet))))
                .append("</span></td>");
        for (String letter : List.of("V", "W", "O", "X", "L", "N")) {
            html.append("<td class=\"box\">").append(letter).append("</td>");
        }
        html.append("<td class=\"note\"></td></tr>");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
