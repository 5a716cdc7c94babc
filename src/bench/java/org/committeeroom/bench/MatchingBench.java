package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.committeeroom.testing.TwoEditions;

/**
 * A second edition of an invented register, of which the truth is known: all numbers and districts new, some people
 * moved, misspelt, gone and come. Says how many are found again and how many of those rightly, and how long it takes
 * beside the first edition. {@code -Dbench.sizes=72600,1000000} and {@code -Dbench.seeds=5} in {@code JAVA_TOOL_OPTIONS}.
 */
public final class MatchingBench {

    private static final String HEAP = "512m";

    private MatchingBench() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "matching");
        StringBuilder rows = new StringBuilder();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres)
                        .with("JAVA_TOOL_OPTIONS", "-Xmx" + HEAP)
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            ProgramApi api = new ProgramApi(program.url());
            api.signIn();
            for (String size : System.getProperty("bench.sizes", "72600").split(",")) {
                for (int seed = 1; seed <= Integer.getInteger("bench.seeds", 1); seed++) {
                    Path first = folder.resolve("first.csv");
                    Path second = folder.resolve("second.csv");
                    List<TwoEditions.Same> same =
                            TwoEditions.of(Integer.parseInt(size), seed).write(first, second);
                    String row = measure(api, connection, first, second, same);
                    rows.append(String.format(
                            Locale.ROOT,
                            "| %,d | %d | %s | %d MB |%n",
                            Integer.parseInt(size),
                            seed,
                            row,
                            program.mostMemory() >> 20));
                    System.out.print(rows);
                }
            }
        }
        Report.write("Matching", """
                A second edition of an invented register whose truth is known: every number and every district new; of
                1,000 people 80 gone and as many come, 20 moved within the seat, 30 misspelt, 4 with another surname, 10
                without their middle name; 1 door in 100 written another way. Rightly: of those whom the import took for
                somebody, the share who are (precision, target ≥ 0.999); of those in both registers, the share it found
                (recall, target ≥ 0.98); of the others, the share that waits in the queue. PostgreSQL 18, heap of %s.
                Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=matching` with
                `JAVA_TOOL_OPTIONS="-Dbench.sizes=72600 -Dbench.seeds=5"`.

                | electors | seed | precision | recall | rest in the queue | first edition | second edition | second ÷ first | most memory so far |
                | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                %s
                %s.
                """.formatted(HEAP, rows, Report.machine()));
    }

    private static String measure(
            ProgramApi api, Connection connection, Path first, Path second, List<TwoEditions.Same> same)
            throws Exception {
        String slug = api.newCampaign();
        double one = seconds(() -> api.importRegister(slug, first, -1));
        Map<String, UUID> before = people(connection, slug);
        double two = seconds(() -> api.importRegister(slug, second, -1));
        Map<String, UUID> after = people(connection, slug);
        Set<UUID> known = new HashSet<>(before.values());
        long kept = after.values().stream().filter(known::contains).count();
        Set<String> waiting = waiting(connection, slug);
        long right = 0;
        long queued = 0;
        for (TwoEditions.Same person : same) {
            UUID was = before.get(person.before());
            UUID is = after.get(person.after());
            if (was.equals(is)) {
                right++;
            } else if (waiting.contains(was + " " + is)) {
                queued++;
            }
        }
        return String.format(
                Locale.ROOT,
                "%.5f | %.4f | %.2f (%,d of %,d) | %.1f s | %.1f s | %.1f",
                (double) right / kept,
                (double) right / same.size(),
                (double) queued / Math.max(1, same.size() - right),
                queued,
                same.size() - right,
                one,
                two,
                two / one);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Map<String, UUID> people(Connection connection, String slug) throws SQLException {
        Map<String, UUID> people = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet r =
                        statement.executeQuery("select d.code || '-' || e.number, e.id from elector e join campaign c"
                                + " on c.id = e.campaign_id join polling_district d on d.campaign_id = c.id and d.id = e.district_id"
                                + " where not e.removed and c.slug = '" + slug + "'")) {
            while (r.next()) {
                people.put(r.getString(1), r.getObject(2, UUID.class));
            }
        }
        return people;
    }

    private static Set<String> waiting(Connection connection, String slug) throws SQLException {
        Set<String> waiting = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet r = statement.executeQuery("select m.elector_id || ' ' || m.other_id from match_doubt m join"
                        + " campaign c on c.id = m.campaign_id where c.slug = '" + slug + "'")) {
            while (r.next()) {
                waiting.add(r.getString(1));
            }
        }
        return waiting;
    }
}
