package org.committeeroom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.committeeroom.platform.Ids;
import org.committeeroom.testing.Listeners;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;

/**
 * A told number, and when every open list that has it loses it: devices that have joined listen over one connection
 * each, most to the walk of their invitation, one in a hundred to all districts. Counted from when the number is sent.
 */
public final class FeedBench {

    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("bench.listeners", "1000,10000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    /** Of one invitation. */
    private static final int MOST_USES = 1_000;

    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int TOLD_PER_SECOND = 20;
    private static final int SENDERS = 8;
    private static final int ROWS = 18_000;
    private static final int EVERYWHERE = 100;
    private static final int WAIT_SECONDS = 30;

    private final PackagedProgram program;
    private final ProgramApi api;
    private final String slug;
    private final List<String> districts;
    private final Map<String, List<String>> walks = new LinkedHashMap<>();
    private int next;

    private FeedBench(PackagedProgram program, ProgramApi api, String slug) throws Exception {
        this.program = program;
        this.api = api;
        this.slug = slug;
        this.districts = IntStream.range(0, 10).mapToObj(d -> "D" + d).toList();
        for (String walk : api.cutWalks(slug, districts)) {
            walks.put(walk, api.electorsOf(slug, walk));
        }
    }

    private record Told(String elector, String walk, long sent, long receipt) {}

    private record Ear(Listeners.Listener listener, String walk) {
        boolean covers(Told told) {
            return walk == null || walk.equals(told.walk);
        }
    }

    private record Figures(
            int listeners, int heard, int missed, double receipt, double p50, double p99, double most, long memory) {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "feed");
        List<Figures> all = new ArrayList<>();
        for (int size : SIZES) {
            try (PackagedProgram program = PackagedProgram.onH2().start()) {
                ProgramApi api = new ProgramApi(program.url());
                api.signIn();
                String slug = api.newCampaign();
                Path register = folder.resolve("register.csv");
                MadeUpRegister.write(register, ROWS);
                api.importRegister(slug, register, ROWS);
                Figures figures = new FeedBench(program, api, slug).measure(size);
                System.out.println(figures);
                all.add(figures);
            }
        }
        report(all);
    }

    private Figures measure(int size) throws Exception {
        List<Told> told = new ArrayList<>();
        try (Listeners listeners = new Listeners(program.url(), slug)) {
            List<Ear> ears = ears(listeners, size);
            listeners.start(200);
            tell(told, 100);
            told.clear();
            tell(told, SECONDS * TOLD_PER_SECOND);
            Figures figures = judge(ears, told);
            if (figures.missed > 0) {
                sayWhatWasMissed(ears, told);
            }
            if (listeners.listening() < size) {
                throw new IllegalStateException("Only " + listeners.listening() + " still listen");
            }
            return figures;
        }
    }

    private List<Ear> ears(Listeners listeners, int size) throws Exception {
        List<String> names = List.copyOf(walks.keySet());
        int uses = Math.min(size, MOST_USES);
        String everywhere = api.invite(slug, List.of(), districts, uses);
        Map<String, String> codes = new LinkedHashMap<>();
        for (String walk : names) {
            codes.put(walk, api.invite(slug, List.of(walk), List.of(), uses));
        }
        ExecutorService joining = Executors.newFixedThreadPool(8);
        List<Future<String>> tokens = new ArrayList<>();
        List<String> of = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String walk = i % EVERYWHERE == 0 ? null : names.get(i % names.size());
            of.add(walk);
            String code = walk == null ? everywhere : codes.get(walk);
            tokens.add(joining.submit(() -> api.join(code)));
        }
        List<Ear> ears = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ears.add(new Ear(listeners.add(tokens.get(i).get()), of.get(i)));
        }
        joining.shutdown();
        return ears;
    }

    /** By several senders at an even pace, each number of somebody who has not been told; timed from when it is due. */
    private void tell(List<Told> told, int count) throws Exception {
        List<String> names = List.copyOf(walks.keySet());
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<Told>> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / TOLD_PER_SECOND;
            while (System.nanoTime() < due) {
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            }
            String walk = names.get(next % names.size());
            List<String> electors = walks.get(walk);
            String elector = electors.get(next / names.size() % electors.size());
            next++;
            sent.add(senders.submit(() -> {
                api.send(slug, body(elector));
                return new Told(elector, walk, due, System.nanoTime());
            }));
        }
        for (Future<Told> one : sent) {
            told.add(one.get());
        }
        senders.shutdown();
    }

    private static String body(String elector) {
        return "{\"returns\":[{\"id\":\"" + Ids.next() + "\",\"type\":\"told\",\"at\":\"" + Instant.now()
                + "\",\"elector\":{\"id\":\"" + elector + "\"}}]}";
    }

    private Figures judge(List<Ear> ears, List<Told> told) throws Exception {
        long until = System.nanoTime() + WAIT_SECONDS * 1_000_000_000L;
        while (missed(ears, told) > 0 && System.nanoTime() < until) {
            Thread.sleep(500);
        }
        double[] millis = ears.stream()
                .flatMapToDouble(ear -> told.stream()
                        .filter(ear::covers)
                        .filter(t -> ear.listener().heard(t.elector()) != null)
                        .mapToDouble(t -> (ear.listener().heard(t.elector()) - t.sent()) / 1e6))
                .sorted()
                .toArray();
        return new Figures(
                ears.size(),
                millis.length,
                missed(ears, told),
                Report.median(told.stream()
                        .mapToDouble(t -> (t.receipt() - t.sent()) / 1e6)
                        .toArray()),
                millis[millis.length / 2],
                millis[(int) Math.ceil(millis.length * 0.99) - 1],
                millis[millis.length - 1],
                program.mostMemory() >> 20);
    }

    private static void sayWhatWasMissed(List<Ear> ears, List<Told> told) {
        long numbers = told.stream()
                .filter(t ->
                        ears.stream().anyMatch(e -> e.covers(t) && e.listener().heard(t.elector()) == null))
                .count();
        long byAll = told.stream()
                .filter(t -> ears.stream()
                        .filter(e -> e.covers(t))
                        .allMatch(e -> e.listener().heard(t.elector()) == null))
                .count();
        long devices = ears.stream()
                .filter(e ->
                        told.stream().anyMatch(t -> e.covers(t) && e.listener().heard(t.elector()) == null))
                .count();
        System.out.printf("missed: %d numbers, %d of them by all, on %d devices%n", numbers, byAll, devices);
    }

    private static int missed(List<Ear> ears, List<Told> told) {
        return (int) ears.stream()
                .flatMap(ear -> told.stream()
                        .filter(ear::covers)
                        .filter(t -> ear.listener().heard(t.elector()) == null))
                .count();
    }

    private static void report(List<Figures> all) throws Exception {
        StringBuilder text =
                new StringBuilder("`mvn -q -Pbench,both-builds verify -DskipTests -Dbench=feed` lets devices that have"
                        + " joined listen to the packaged program on H2, each over a connection of its own: one in a"
                        + " hundred to all districts, the others to one walk. " + TOLD_PER_SECOND
                        + " numbers a second are told for "
                        + SECONDS + " seconds; the time runs from when a number is sent until a device has the change."
                        + " Listeners, senders and the program share the machine (" + Report.machine() + ").\n\n"
                        + "| devices |"
                        + " changes"
                        + " delivered |"
                        + " missed |"
                        + " half of the"
                        + " receipts"
                        + " within |"
                        + " half within"
                        + " | 99 %"
                        + " within |"
                        + " all within"
                        + " | memory of"
                        + " the program"
                        + " |\n"
                        + "| --- | ---"
                        + " | --- | ---"
                        + " | --- | ---"
                        + " | --- | ---"
                        + " |\n");
        for (Figures f : all) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %d MB |%n",
                    f.listeners,
                    f.heard,
                    f.missed,
                    f.receipt,
                    f.p50,
                    f.p99,
                    f.most,
                    f.memory));
        }
        Report.write(
                "A told number, to every open list", text + "\nThe target is 99 % within a second, and none missed.");
    }
}
