package org.committeeroom.estimate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.committeeroom.estimate.Study.Key;
import org.committeeroom.estimate.Study.Way;

/** Draws what the study found, and one polling day as it looks from within. */
final class StudyPlots {

    private static final String[] COLOURS = {"#767676", "#b35900", "#7b3fb5", "#00589c"};

    private final Map<Key, StudyCell> cells;
    private final int[] clocks;

    StudyPlots(Map<Key, StudyCell> cells, int[] clocks) {
        this.cells = cells;
        this.clocks = clocks;
    }

    void draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("estimate-error.svg"), errors());
        Files.writeString(folder.resolve("estimate-coverage.svg"), coverage());
        Files.writeString(folder.resolve("estimate-day.svg"), day());
    }

    private static Svg axes(String title, double top, double step, String unit) {
        Svg svg = new Svg(720, 400, title);
        for (double y = 0; y <= top + 1e-9; y += step) {
            double at = height(y, top);
            svg.line(60, at, 700, at, "#dddddd", 1);
            svg.text(52, at + 4, String.format(Locale.ROOT, "%.0f%s", y, unit), "end");
        }
        return svg;
    }

    private static double height(double value, double top) {
        return 350 - 300 * Math.min(value, top) / top;
    }

    private static double across(double clock) {
        return 60 + 640 * (clock - 7) / 15;
    }

    /** Root mean square error of how many have voted, by the hour. */
    private String errors() {
        Svg svg = axes("Error of “voted now” in points of the promises, days as expected", 60, 10, "");
        String[] names = {"numbers marked alone", "marks and reports", "closed form", "model"};
        for (Way way : Way.values()) {
            StringBuilder path = new StringBuilder();
            for (int clock : clocks) {
                double error =
                        cells.get(new Key(World.AS_EXPECTED, clock, way, false)).error();
                path.append(String.format(Locale.ROOT, "%.1f,%.1f ", across(clock), height(error, 60)));
            }
            svg.polyline(path.toString(), COLOURS[way.ordinal()]);
            svg.line(80, 62 + 20 * way.ordinal(), 110, 62 + 20 * way.ordinal(), COLOURS[way.ordinal()], 3);
            svg.text(118, 66 + 20 * way.ordinal(), names[way.ordinal()], "start");
        }
        for (int clock : clocks) {
            svg.text(across(clock), 372, clock + ":00", "middle");
        }
        return svg.end();
    }

    /** How often intervals of districts, and of the seat over all hours, hold the truth in each world. */
    private String coverage() {
        Svg svg = new Svg(
                720, 60 + 24 * World.ALL.size() + 40, "How often 90 % intervals hold the truth, 10:00 to 22:00");
        double left = 270;
        double scale = 420 / 0.4;
        double bottom = 50 + 24 * World.ALL.size();
        svg.box(left + scale * 0.26, 40, scale * 0.1, bottom - 40, "#e3efe3");
        for (int i = 0; i <= 4; i++) {
            double x = left + scale * i * 0.1;
            svg.line(x, 40, x, bottom, "#dddddd", 1);
            svg.text(x, bottom + 16, 60 + 10 * i + " %", "middle");
        }
        int row = 0;
        for (World w : World.ALL) {
            double y = 56 + 24 * row++;
            svg.text(left - 8, y + 4, w.name(), "end");
            for (int k = 0; k < 4; k++) {
                boolean close = k >= 2;
                double sum = 0;
                for (int clock : clocks) {
                    StudyCell c = cells.get(new Key(w, clock, Way.MODEL, close));
                    sum += (k % 2 == 0 ? c.covered() : c.districtsCovered()) / clocks.length;
                }
                double x = left + scale * Math.max(0, sum - 0.6);
                svg.dot(x, y, k % 2 == 0, close ? "#b35900" : "#00589c");
            }
        }
        svg.text(
                60,
                bottom + 34,
                "● seat  ○ districts; blue: voted now, brown: at the close; green: 86 to 96 %",
                "start");
        return svg.end();
    }

    private String day() {
        SimulatedDay simulated = new SimulatedDay(50_003, World.AS_EXPECTED);
        PollingDay noon = simulated.at(7);
        double promises = simulated.promises();
        List<CurvePoint> curve = TurnoutModel.fit(noon, 1, null).curve(noon);
        Svg svg = axes("One simulated day seen at 14:00: per cent of the promises", 100, 20, "");
        StringBuilder band = new StringBuilder();
        StringBuilder mean = new StringBuilder();
        StringBuilder known = new StringBuilder();
        StringBuilder truth = new StringBuilder();
        for (CurvePoint p : curve) {
            band.append(point(p.hour(), 100 * p.voted().high() / promises));
            mean.append(point(p.hour(), 100 * p.voted().mean() / promises));
            truth.append(point(p.hour(), 100 * simulated.voted(p.hour()) / promises));
            if (p.hour() <= 7) {
                known.append(point(p.hour(), 100 * p.known() / promises));
            }
        }
        for (int i = curve.size() - 1; i >= 0; i--) {
            band.append(point(curve.get(i).hour(), 100 * curve.get(i).voted().low() / promises));
        }
        svg.polygon(band.toString(), "#cfe3f5");
        svg.polyline(mean.toString(), "#00589c");
        svg.polyline(truth.toString(), "#1c1c1c");
        svg.polyline(known.toString(), "#767676");
        svg.text(80, 66, "blue: estimate and 90 % band; black: truth; grey: known to have voted", "start");
        for (int clock = 8; clock <= 22; clock += 2) {
            svg.text(across(clock), 372, clock + ":00", "middle");
        }
        return svg.end();
    }

    private static String point(double hour, double value) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", across(hour + 7), height(value, 100));
    }
}
