package org.committeeroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Writes what was measured into its section of docs/benchmarks.md, over what stood there. */
final class Report {

    private static final Path FILE = Path.of("docs", "benchmarks.md");

    private Report() {}

    /** The section begins with its heading and ends where the next one begins. */
    static void write(String heading, String text) throws IOException {
        String all = Files.exists(FILE) ? Files.readString(FILE) : "# Benchmarks\n";
        int start = all.indexOf("\n## " + heading + "\n");
        int end = start < 0 ? -1 : all.indexOf("\n## ", start + 1);
        String before = start < 0 ? all : all.substring(0, start);
        String after = end < 0 ? "" : all.substring(end);
        Files.writeString(FILE, before + "\n## " + heading + "\n\n" + text.strip() + "\n" + after);
    }

    static String machine() throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown processor");
        return Runtime.getRuntime().availableProcessors() + " × " + cpu + ", Java "
                + Runtime.version().feature() + ", " + LocalDate.now();
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Median and range, in seconds. */
    static String seconds(double... values) {
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f–%.2f)",
                median(values),
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }
}
