package org.committeeroom.estimate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Simulates polling days of every world, and holds four ways of estimating beside the truth: numbers marked alone, marks
 * and reports, the closed form, the model. Prints tables in Markdown and draws plots. The days are others than those on
 * which the model was tried while it was made.
 */
public final class Study {

    private static final int DAYS = Integer.getInteger("bench.days", 40);
    private static final int DISTRICTS = Integer.getInteger("bench.districts", 40);
    private static final String ONLY = System.getProperty("bench.world", "");
    private static final List<World> WORLDS = World.ALL.stream()
            .filter(w -> w == World.AS_EXPECTED || w.name().contains(ONLY))
            .toList();
    private static final long FIRST_SEED = 50_000;
    private static final int[] CLOCKS = {10, 12, 15, 17, 20, 22};
    private static final int OPENS = 7;

    /** The ways of estimating. */
    enum Way {
        MARKS,
        REPORTS,
        CLOSED_FORM,
        MODEL
    }

    /** What a cell of the study is about. */
    record Key(World world, int clock, Way way, boolean close) {}

    private final Map<Key, StudyCell> cells = new ConcurrentHashMap<>();
    private final Map<Integer, Double> truths = new TreeMap<>();

    private Study() {}

    public static void main(String... arguments) throws IOException {
        Study study = new Study();
        List<Runnable> work = new ArrayList<>();
        for (World world : WORLDS) {
            for (int i = 0; i < DAYS; i++) {
                long seed = FIRST_SEED + i;
                work.add(() -> study.day(world, seed));
            }
        }
        IntStream.range(0, work.size()).parallel().forEach(i -> work.get(i).run());
        Files.createDirectories(Path.of("target", "bench"));
        try (PrintStream out = new PrintStream(
                Files.newOutputStream(Path.of("target", "bench", "estimate.md")), true, StandardCharsets.UTF_8)) {
            study.report(out);
            study.report(System.out);
        }
        if (ONLY.isEmpty()) {
            new StudyPlots(study.cells, CLOCKS).draw(Path.of("docs", "images"));
        }
    }

    private StudyCell cell(World world, int clock, Way way, boolean close) {
        return cells.computeIfAbsent(new Key(world, clock, way, close), k -> new StudyCell());
    }

    private void day(World world, long seed) {
        SimulatedDay day = new SimulatedDay(seed, world, DISTRICTS);
        Fit fit = null;
        for (int clock : CLOCKS) {
            double hour = clock - OPENS;
            PollingDay then = day.at(hour);
            fit = TurnoutModel.fit(then, seed, fit);
            take(day, world, clock, Way.MODEL, fit.estimate(then));
            take(day, world, clock, Way.CLOSED_FORM, new ClosedForm().estimate(then));
            int marks = then.districts().stream()
                    .mapToInt(d -> d.marked().until(hour))
                    .sum();
            int known = then.districts().stream().mapToInt(d -> d.known(hour)).sum();
            cell(world, clock, Way.MARKS, false).seat(Range.exactly(marks), day.voted(hour), day.promises());
            cell(world, clock, Way.REPORTS, false).seat(Range.exactly(known), day.voted(hour), day.promises());
            if (world == World.AS_EXPECTED) {
                synchronized (truths) {
                    truths.merge(clock, 100.0 * day.voted(hour) / day.promises() / DAYS, Double::sum);
                }
            }
        }
    }

    private void take(SimulatedDay day, World world, int clock, Way way, Estimate estimate) {
        double hour = clock - OPENS;
        double closes = HourShares.HOURS;
        StudyCell now = cell(world, clock, way, false);
        StudyCell close = cell(world, clock, way, true);
        now.seat(estimate.votedNow(), day.voted(hour), day.promises());
        close.seat(estimate.votedAtClose(), day.voted(closes), day.promises());
        for (int d = 0; d < estimate.districts().size(); d++) {
            now.district(estimate.districts().get(d).votedNow(), day.voted(d, hour));
            close.district(estimate.districts().get(d).votedAtClose(), day.voted(d, closes));
        }
    }

    private void report(PrintStream out) {
        out.printf("%d days a world, %d districts each%n%n", DAYS, DISTRICTS);
        out.println("| clock | voted | marks alone | marks and reports | closed form: now | model: now | closed form:"
                + " close | model: close |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int clock : CLOCKS) {
            World w = World.AS_EXPECTED;
            out.printf(
                    Locale.ROOT,
                    "| %d:00 | %.1f %% | %.1f | %.1f | %s | %s | %s | %s |%n",
                    clock,
                    truths.get(clock),
                    cell(w, clock, Way.MARKS, false).error(),
                    cell(w, clock, Way.REPORTS, false).error(),
                    text(cell(w, clock, Way.CLOSED_FORM, false)),
                    text(cell(w, clock, Way.MODEL, false)),
                    text(cell(w, clock, Way.CLOSED_FORM, true)),
                    text(cell(w, clock, Way.MODEL, true)));
        }
        for (boolean close : new boolean[] {false, true}) {
            out.printf("%n%s: bias / error / covered / width / districts covered%n%n", close ? "At the close" : "Now");
            out.println("| world | 10:00 | 12:00 | 15:00 | 17:00 | 20:00 | 22:00 | closed form, 17:00 |");
            out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
            for (World w : WORLDS) {
                StringBuilder row = new StringBuilder("| " + w.name() + " |");
                for (int clock : CLOCKS) {
                    row.append(' ')
                            .append(text(cell(w, clock, Way.MODEL, close)))
                            .append(" |");
                }
                out.println(row.append(' ')
                        .append(text(cell(w, 17, Way.CLOSED_FORM, close)))
                        .append(" |"));
            }
        }
    }

    private static String text(StudyCell c) {
        return String.format(
                Locale.ROOT,
                "%+.1f / %.1f / %.2f / %.0f / %.2f",
                c.bias(),
                c.error(),
                c.covered(),
                c.width(),
                c.districtsCovered());
    }
}
