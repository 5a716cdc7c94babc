package org.committeeroom.sheets;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.committeeroom.canvass.Packet;
import org.committeeroom.canvass.WalkKind;

/**
 * The knock-up sheets of 40 districts with 72,600 electors, of whom about half are on them, and of one district by way
 * of HTML, in turns; compared by the page, because the pages of the two do not hold quite the same number of rows.
 */
public final class SheetsStudy {

    private static final int DISTRICTS = 40;
    private static final int ELECTORS = 72_600;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    private SheetsStudy() {}

    /** @param perPage milliseconds a page, ours and theirs by round; {@code seat} seconds a seat */
    public record Outcome(int pages, int rows, double[] seat, double[] ours, double[] theirs, long[] memory) {

        public String text(String machine) {
            double[] ratios = IntStream.range(0, ours.length)
                    .mapToDouble(i -> theirs[i] / ours[i])
                    .sorted()
                    .toArray();
            return String.format(
                    Locale.ROOT,
                    "`mvn -q -Pbench,both-builds verify -DskipTests -Dbench=sheets` prints the knock-up sheets of 40"
                            + " districts with 72,600 electors, and one of these districts through openhtmltopdf (fast"
                            + " mode, the same rows, boxes and fonts), in turns, %d rounds, one thread (%s).%n%n"
                            + "| | |%n| --- | --- |%n| the whole seat: %,d rows on %,d pages | %.1f s (%.1f–%.1f) |%n"
                            + "| a page | %.2f ms |%n| a page by way of HTML | %.2f ms |%n"
                            + "| HTML beside ours, target ≥ 10 | %.1f (%.1f–%.1f) |%n"
                            + "| memory held after 10, 20 and 40 districts | %d, %d, %d MB |%n",
                    ours.length,
                    machine,
                    rows,
                    pages,
                    median(seat),
                    Arrays.stream(seat).min().orElseThrow(),
                    Arrays.stream(seat).max().orElseThrow(),
                    median(ours),
                    median(theirs),
                    ratios[ratios.length / 2],
                    ratios[0],
                    ratios[ratios.length - 1],
                    memory[0],
                    memory[1],
                    memory[2]);
        }
    }

    public static Outcome run() throws IOException {
        Logger.getLogger("com.openhtmltopdf").setLevel(Level.OFF);
        List<Sheet> seat = seat();
        int pages = seat.stream().mapToInt(s -> SheetPdf.print(s).pages()).sum();
        Sheet one = seat.get(0);
        int theirPages = pages(HtmlSheets.pdf(one));
        for (int i = 0; i < 3; i++) {
            ours(seat);
            HtmlSheets.pdf(one);
        }
        double[] seconds = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                seconds[round] = ours(seat);
                theirs[round] = theirs(one) / theirPages;
            } else {
                theirs[round] = theirs(one) / theirPages;
                seconds[round] = ours(seat);
            }
            ours[round] = seconds[round] * 1_000 / pages;
            System.out.printf(
                    Locale.ROOT, "%.2f s, %.3f and %.3f ms a page%n", seconds[round], ours[round], theirs[round]);
        }
        int rows = seat.stream()
                .mapToInt(s -> Form.of(s).allElectors(s.packet()).size())
                .sum();
        return new Outcome(pages, rows, seconds, ours, theirs, memory(seat));
    }

    private static double ours(List<Sheet> seat) {
        long start = System.nanoTime();
        SheetPdf.write(seat.iterator(), OutputStream.nullOutputStream());
        return (System.nanoTime() - start) / 1e9;
    }

    private static double theirs(Sheet one) {
        long start = System.nanoTime();
        HtmlSheets.pdf(one);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What is held while the file is being written, after so many districts. */
    private static long[] memory(List<Sheet> seat) {
        long[] held = new long[3];
        Iterator<Sheet> watched = new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                int index = List.of(10, 20, 40).indexOf(at);
                if (index >= 0) {
                    System.gc();
                    held[index] = (Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory())
                            >> 20;
                }
                return at < seat.size();
            }

            @Override
            public Sheet next() {
                return seat.get(at++);
            }
        };
        SheetPdf.write(watched, OutputStream.nullOutputStream());
        return held;
    }

    private static List<Sheet> seat() {
        Random random = new Random(1);
        List<Sheet> seat = new ArrayList<>();
        int left = ELECTORS;
        for (int i = 0; i < DISTRICTS; i++) {
            List<Packet.Door> doors = new ArrayList<>();
            int wanted = left / (DISTRICTS - i);
            int have = 0;
            for (Packet.Door door : Sheets.mixed(wanted, random)) {
                if (have >= wanted) {
                    break;
                }
                doors.add(door);
                have += door.electors().size();
            }
            left -= have;
            seat.add(Sheets.sheet(WalkKind.KNOCK_UP, doors));
        }
        return seat;
    }

    private static int pages(byte[] pdf) throws IOException {
        return new PdfReader(pdf).getNumberOfPages();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
