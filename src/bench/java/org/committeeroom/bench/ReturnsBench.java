package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;

/**
 * Returns over HTTP, sent by phones that have joined, beside pgbench, which runs the statements of one return in one
 * transaction on the same server with the same tables, in turns. The log is empty before every turn.
 */
public final class ReturnsBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 72_600);
    private static final int PHONES = 32;
    private static final int WALKS_EACH = 4;
    private static final int BATCH = 50;
    private static final int MOST_WARM_UPS = 8;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 6);

    private final PackagedProgram program;
    private final Connection connection;
    private final Pgbench pgbench;
    private final Map<Integer, String> spentOn = new HashMap<>();
    private final Path script;
    private Phones phones;

    private ReturnsBench(PackagedProgram program, Connection connection, Pgbench pgbench, Path folder) {
        this.program = program;
        this.connection = connection;
        this.pgbench = pgbench;
        this.script = folder.resolve("one-return.sql");
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "returns");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres).start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            ReturnsBench bench =
                    new ReturnsBench(program, connection, new Pgbench(postgres.getPort(), "postgres"), folder);
            bench.prepare(folder);
            bench.measure();
        }
    }

    private void prepare(Path folder) throws Exception {
        ProgramApi api = new ProgramApi(program.url());
        api.signIn();
        String slug = api.newCampaign();
        Path register = folder.resolve("register.csv");
        MadeUpRegister.write(register, ROWS);
        api.importRegister(slug, register, ROWS);
        List<String> walks =
                api.cutWalks(slug, IntStream.range(0, 10).mapToObj(d -> "D" + d).toList());
        List<Phones.Phone> joined = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            List<String> its = walks.subList(i * WALKS_EACH, (i + 1) * WALKS_EACH);
            joined.add(new Phones.Phone(api.join(slug, its, List.of()), electors(its)));
        }
        phones = new Phones(program.url(), slug, joined);
        Files.writeString(script, OneReturn.script(connection, slug));
    }

    private List<UUID> electors(List<String> walks) throws SQLException {
        List<UUID> electors = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select e.id from walk_door w join elector e on e.campaign_id"
                        + " = w.campaign_id and e.property_id = w.property_id where w.walk_id in ('"
                        + String.join("', '", walks) + "')")) {
            while (row.next()) {
                electors.add(row.getObject(1, UUID.class));
            }
        }
        return electors;
    }

    private void measure() throws Exception {
        warmUp(BATCH);
        warmUp(1);
        List<Double> batches = new ArrayList<>();
        List<Double> singles = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                ours(batches, singles);
                beside.add(pgbench());
            } else {
                beside.add(pgbench());
                ours(batches, singles);
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: batches of %d %.0f/s, one per request %.0f/s, pgbench %.0f/s%n",
                    round + 1,
                    BATCH,
                    batches.get(round),
                    singles.get(round),
                    beside.get(round));
        }
        double half = median(batches) / 2;
        empty();
        double[] receipts = phones.receipts(BATCH, half, 2.0 * SECONDS);
        double p99 = receipts[(int) Math.ceil(receipts.length * 0.99) - 1];
        report(batches, singles, beside, receipts, p99);
    }

    /** Until it gets no faster: the compiler of a virtual machine takes its time, above all on a busy machine. */
    private void warmUp(int batch) throws Exception {
        double before = 0;
        double now = phones.topRate(batch, SECONDS);
        for (int i = 0; i < MOST_WARM_UPS && now > 1.05 * before; i++) {
            before = now;
            empty();
            now = phones.topRate(batch, SECONDS);
        }
    }

    private void ours(List<Double> batches, List<Double> singles) throws Exception {
        empty();
        batches.add(rate(BATCH));
        empty();
        singles.add(rate(1));
    }

    private double rate(int batch) throws Exception {
        CpuTime before = CpuTime.of(program.pid());
        double rate = phones.topRate(batch, SECONDS);
        String spent = before.until(CpuTime.of(program.pid()), rate * SECONDS);
        spentOn.put(batch, spent);
        System.out.println(spent);
        return rate;
    }

    private double pgbench() throws Exception {
        empty();
        return pgbench.transactions(script, PHONES, SECONDS);
    }

    private void report(List<Double> batches, List<Double> singles, List<Double> beside, double[] receipts, double p99)
            throws Exception {
        String text = """
                Returns sent by %d phones that have joined (each with %d walks of 50 doors, device token, scope), over HTTP \
                to the packaged program, beside `pgbench --protocol=prepared` with as many clients, which runs the \
                statements of one return in one transaction: seen before, elector, on the walk, insert, read the \
                elector's returns, write the state. Same PostgreSQL 18 with `fsync` and `synchronous_commit` on, in turns \
                (A B B A …) of %d s, log empty before each; returns a second, median and range of %d rounds. \
                Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=returns`.

                | | returns a second | beside pgbench | target |
                | --- | --- | ---: | ---: |
                | batches of %d | %s | %.1f | ≥ 5 |
                | one per request | %s | %.2f | ≥ 1.0 |
                | pgbench | %s | | |

                Receipt of a batch at half of the top rate: median %.0f ms, p99 %.0f ms (target ≤ 250 ms).

                Row-level security and the audit are on; pgbench has neither. In the last round, one per request, %s; in \
                batches, %s.

                %s.
                """.formatted(
                        PHONES,
                        WALKS_EACH,
                        SECONDS,
                        ROUNDS,
                        BATCH,
                        rates(batches),
                        median(batches) / median(beside),
                        rates(singles),
                        median(singles) / median(beside),
                        rates(beside),
                        receipts[receipts.length / 2],
                        p99,
                        spentOn.get(1),
                        spentOn.get(BATCH),
                        Report.machine());
        System.out.println(text);
        Report.write("Returns", text);
    }

    private static String rates(List<Double> values) {
        double[] all = values.stream().mapToDouble(v -> v).toArray();
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                Report.median(all),
                java.util.Arrays.stream(all).min().orElseThrow(),
                java.util.Arrays.stream(all).max().orElseThrow());
    }

    private static double median(List<Double> values) {
        return Report.median(values.stream().mapToDouble(v -> v).toArray());
    }

    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate return_log, elector_state cascade");
            statement.execute("checkpoint");
        }
    }
}
