package org.committeeroom.privacy;

import java.util.List;

/** A page that stands by itself: no script, nothing fetched, good on paper. */
final class Html {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;"
            + "padding:1.5rem;color:#16181d;background:#fff}h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.15rem;"
            + "margin-block:2rem .5rem;border-block-end:2px solid currentColor}dl{display:grid;grid-template-columns:"
            + "minmax(8rem,13rem) 1fr;gap:.1rem 1rem;margin-block:.75rem;padding-block-end:.75rem;border-block-end:"
            + "1px solid #ccd}dt{color:#555c6b}dd{margin:0;overflow-wrap:anywhere}p.soft,footer{color:#555c6b;"
            + "font-size:.9rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;"
            + "padding:.4rem .8rem .4rem 0;border-block-end:1px solid #ccd}th{font-weight:600}@media(max-width:30rem)"
            + "{dl{grid-template-columns:1fr}dd{margin-block-end:.4rem}}@media(prefers-color-scheme:dark){body{color:"
            + "#e8eaf0;background:#14161b}dt,p.soft,footer{color:#a3aab8}dl,th,td{border-color:#333a48}}"
            + "@media print{body{color:#000;background:#fff;padding:0}dl,tr{break-inside:avoid}}";

    private final StringBuilder out = new StringBuilder();

    Html(String title) {
        out.append("<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"><title>");
        text(title);
        out.append("</title><style>").append(STYLE).append("</style><body>");
        element("h1", title);
    }

    Html heading(String title) {
        return element("h2", title);
    }

    Html paragraph(String words) {
        return element("p", words);
    }

    Html soft(String words) {
        out.append("<p class=\"soft\">");
        text(words);
        out.append("</p>");
        return this;
    }

    Html list(List<String> items) {
        out.append("<ul>");
        items.forEach(item -> element("li", item));
        out.append("</ul>");
        return this;
    }

    Html beginFacts() {
        out.append("<dl>");
        return this;
    }

    Html fact(String label, String value) {
        return element("dt", label).element("dd", value);
    }

    Html endFacts() {
        out.append("</dl>");
        return this;
    }

    Html table(List<String> heads, List<List<String>> rows) {
        out.append("<table><thead><tr>");
        heads.forEach(head -> element("th", head));
        out.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> element("td", cell));
            out.append("</tr>");
        });
        out.append("</tbody></table>");
        return this;
    }

    String end() {
        return out.append("</body></html>\n").toString();
    }

    private Html element(String name, String words) {
        out.append('<').append(name).append('>');
        text(words);
        out.append("</").append(name).append('>');
        return this;
    }

    private void text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
