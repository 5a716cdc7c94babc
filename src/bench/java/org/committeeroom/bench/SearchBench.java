package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.committeeroom.testing.TwoEditions;

/**
 * The search box over HTTP, one question after another, as somebody at a desk types them: how long the answer takes, and
 * how often whoever was meant is in it. {@code -Dbench.sizes=72600,1000000} and {@code -Dbench.questions=300} in
 * {@code JAVA_TOOL_OPTIONS}; H2 only takes the first size.
 */
public final class SearchBench {

    private static final int WARM_UP = 40;

    private final StringBuilder rows = new StringBuilder();
    private final Path folder;
    private final Random random = new Random(3);

    private SearchBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        SearchBench bench = new SearchBench(
                Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "search"));
        int[] sizes = Arrays.stream(
                        System.getProperty("bench.sizes", "72600,1000000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        try (PackagedProgram program = PackagedProgram.onH2().start()) {
            bench.measure(program, "H2", sizes[0]);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres).start()) {
            for (int size : sizes) {
                bench.measure(program, "PostgreSQL", size);
            }
        }
        Report.write("Search", """
                `GET electors/find` over HTTP with sign-in, one question after another, in registers with names as frequent
                as British ones; each question is about somebody drawn by lot, misspelt by one letter left out, added,
                changed or swapped. Found: that person is among the fifty that are answered;
                of a common surname alone there are more than fifty. The target
                is 100 ms. Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=search`.

                | electors | database | question | median | 99th of 100 | slowest | found |
                | ---: | --- | --- | ---: | ---: | ---: | ---: |
                %s
                %s.
                """.formatted(bench.rows, Report.machine()));
    }

    /** Somebody of the register, from the row of the file. */
    private record Person(
            String district, String number, String surname, String forename, String postcode, String door) {

        static Person of(String line) {
            String[] cells = line.split(",", -1);
            String house = cells[9].isEmpty() || cells[9].equals("London") ? cells[8] : cells[8] + ' ' + cells[9];
            return new Person(cells[0], cells[1], cells[5], cells[6].split(" ")[0], cells[7], house);
        }

        String key() {
            return district + '-' + number;
        }
    }

    private interface Question {
        String of(Person person);
    }

    private void measure(PackagedProgram program, String database, int electors) throws Exception {
        Path first = folder.resolve("first.csv");
        TwoEditions.of(electors, 1).write(first, folder.resolve("second.csv"));
        List<String> lines = Files.readAllLines(first);
        ProgramApi api = new ProgramApi(program.url());
        api.signIn();
        String slug = api.newCampaign();
        api.importRegister(slug, first, -1);
        Person last = Person.of(lines.get(lines.size() - 1));
        while (api.find(slug, last.surname() + ' ' + last.forename()).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("name, misspelt", p -> misspelt(p.surname()) + ' ' + p.forename());
        questions.put("surname alone, misspelt", p -> misspelt(p.surname()));
        questions.put("name", p -> p.forename() + ' ' + p.surname());
        questions.put("number", p -> p.district() + ' ' + p.number());
        questions.put("postcode", Person::postcode);
        questions.put("house and street, misspelt", this::misspeltStreet);
        for (Map.Entry<String, Question> each : questions.entrySet()) {
            ask(api, slug, lines, each.getValue(), WARM_UP);
            String figures = ask(api, slug, lines, each.getValue(), Integer.getInteger("bench.questions", 300));
            String row =
                    String.format(Locale.ROOT, "| %,d | %s | %s | %s |%n", electors, database, each.getKey(), figures);
            System.out.print(row);
            rows.append(row);
        }
    }

    private String ask(ProgramApi api, String slug, List<String> lines, Question question, int times) throws Exception {
        List<Double> took = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < times; i++) {
            Person person = Person.of(lines.get(1 + random.nextInt(lines.size() - 1)));
            String typed = question.of(person);
            long start = System.nanoTime();
            List<String> answer = api.find(slug, typed);
            took.add((System.nanoTime() - start) / 1e6);
            found += answer.contains(person.key()) ? 1 : 0;
        }
        double[] sorted = took.stream().mapToDouble(x -> x).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.0f ms | %.0f ms | %.0f ms | %.0f %%",
                Report.median(sorted),
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                sorted[sorted.length - 1],
                100.0 * found / times);
    }

    /** Of "Flat 3 14 Delcor Road" the name before its last word. */
    private String misspeltStreet(Person person) {
        String[] words = person.door().strip().split(" ");
        words[words.length - 2] = misspelt(words[words.length - 2]);
        return String.join(" ", words);
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + 'a' + name.substring(at + 1);
            default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }
}
