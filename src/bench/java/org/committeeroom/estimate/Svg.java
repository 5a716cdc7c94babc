package org.committeeroom.estimate;

import java.util.Locale;

/** The little of SVG that plots need. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String title) {
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n<title>%s</title>%n<rect width=\"%d\""
                        + " height=\"%d\" fill=\"#ffffff\"/>%n",
                width,
                height,
                title,
                width,
                height));
        text(60, 24, title, "start");
    }

    void line(double x1, double y1, double x2, double y2, String colour, int width) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    void text(double x, double y, String text, String anchor) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }

    void polyline(String points, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%n",
                points.trim(),
                colour));
    }

    void polygon(String points, String colour) {
        out.append(String.format(Locale.ROOT, "<polygon points=\"%s\" fill=\"%s\"/>%n", points.trim(), colour));
    }

    void box(double x, double y, double width, double height, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                height,
                colour));
    }

    void dot(double x, double y, boolean full, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                x,
                y,
                full ? colour : "#ffffff",
                colour));
    }

    String end() {
        return out + "</svg>\n";
    }
}
