package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.committeeroom.testing.Wire;

/**
 * The dashboard of a polling day over HTTP, with sign-in, beside a statement that counts the same from the returns on
 * the same PostgreSQL, in turns; for seats of several sizes, in which half of the electors have been met.
 */
public final class DashboardBench {

    private static final int MOST_WARM_UPS = 8;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));
    private static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 500;

    /** What the dashboard knows of each district, undos left out, which makes it easier. */
    private static final String COUNTED = """
            select d.code, count(*) as electors, count(*) filter (where e.eligible <> 'NO') as eligible,
                count(*) filter (where e.eligible <> 'NO' and s.contacted) as contacted,
                count(*) filter (where e.eligible <> 'NO' and s.intention = '1') as promised,
                count(*) filter (where e.eligible <> 'NO' and s.intention = '1' and e.absent <> 'NONE') as postal,
                count(*) filter (where e.eligible <> 'NO' and s.intention = '1' and s.voted) as voted
            from elector e join polling_district d on d.campaign_id = e.campaign_id and d.id = e.district_id
            left join (select r.elector_id, bool_or(r.body like '%"result":"spoke"%') as contacted,
                    bool_or(r.type = 'TOLD' or r.body like '%"result":"voted"%') as voted,
                    (array_agg(substring(r.body from '"intention":([1-5])') order by r.counted_at desc)
                        filter (where r.body like '%"intention":_,%'))[1] as intention
                from return_log r where r.campaign_id = '%CAMPAIGN%' and r.problem is null and r.elector_id is not null
                group by r.elector_id) s on s.elector_id = e.id
            where e.campaign_id = '%CAMPAIGN%' and not e.removed group by d.code
            """;

    private final PackagedProgram program;
    private final ProgramApi api;
    private final Connection connection;
    private final Path folder;

    private DashboardBench(PackagedProgram program, Connection connection, Path folder) {
        this.program = program;
        this.api = new ProgramApi(program.url());
        this.connection = connection;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "dashboard");
        int[] sizes = Arrays.stream(
                        System.getProperty("bench.sizes", "7000,72600,700000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        StringBuilder rows = new StringBuilder();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("work_mem", "256MB")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres).start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            DashboardBench bench = new DashboardBench(program, connection, folder);
            bench.api.signIn();
            for (int size : sizes) {
                rows.append(bench.measure(size));
            }
        }
        Report.write("Dashboard", """
                `GET dashboard` on polling day over HTTP by %d connections that staff opened, beside one statement in which \
                PostgreSQL 18 counts the same from the returns (without any estimate), in turns (A B B A …); median and \
                range of %d rounds. Half of the electors have been met, with two returns each. \
                Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=dashboard`.

                | electors | districts | dashboards a second | size | counted in SQL, ms | times as fast, target ≥ 1,000 |
                | ---: | ---: | --- | ---: | --- | ---: |
                %s
                %s.
                """.formatted(CONNECTIONS, ROUNDS, rows, Report.machine()));
    }

    private String measure(int size) throws Exception {
        String slug = seat(size);
        String campaign = one("select id from campaign where slug = '" + slug + "'");
        String counted = COUNTED.replace("%CAMPAIGN%", campaign);
        byte[] text = warmUp(slug).last();
        double[] rates = new double[ROUNDS];
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                rates[round] = dashboards(slug, TURN).perSecond();
                millis[round] = counted(counted);
            } else {
                millis[round] = counted(counted);
                rates[round] = dashboards(slug, TURN).perSecond();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d electors, round %d: %.0f dashboards/s, SQL %.0f ms%n",
                    size,
                    round + 1,
                    rates[round],
                    millis[round]);
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %d kB | %s | %,.0f |%n",
                size,
                one("select count(*) from polling_district where campaign_id = '" + campaign + "'"),
                range(rates),
                text.length >> 10,
                range(millis),
                Report.median(rates) * Report.median(millis) / 1e3);
    }

    /** Until it gets no faster. */
    private Got warmUp(String slug) throws Exception {
        Got before = dashboards(slug, TURN);
        Got now = dashboards(slug, TURN);
        for (int i = 0; i < MOST_WARM_UPS && now.perSecond() > 1.05 * before.perSecond(); i++) {
            before = now;
            now = dashboards(slug, TURN);
        }
        return now;
    }

    private static String range(double[] values) {
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                Report.median(values),
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }

    /** A campaign that polls today, by the clock of a zone in which it is early afternoon. */
    private String seat(int size) throws Exception {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        int ahead = 14 - now.getHour();
        LocalDate today = now.withZoneSameInstant(ZoneOffset.ofHours(ahead)).toLocalDate();
        String slug =
                api.newCampaign(today, java.time.ZoneId.of("Etc/GMT" + (ahead >= 0 ? "-" : "+") + Math.abs(ahead)));
        Path register = folder.resolve("register-" + size + ".csv");
        MadeUpRegister.write(register, size);
        api.importRegister(slug, register, size);
        List<UUID> electors = electors(slug);
        Collections.shuffle(electors, new Random(size));
        DoorstepAnswers answers = new DoorstepAnswers(electors.subList(0, size / 2), size);
        for (int sent = 0; sent < size; sent += AT_ONCE) {
            api.send(slug, answers.body(Math.min(AT_ONCE, size - sent)));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return slug;
    }

    private List<UUID> electors(String slug) throws SQLException {
        List<UUID> electors = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select e.id from elector e join campaign c on c.id ="
                        + " e.campaign_id where c.slug = '" + slug + "' order by e.id")) {
            while (row.next()) {
                electors.add(row.getObject(1, UUID.class));
            }
        }
        return electors;
    }

    private record Got(double perSecond, byte[] last) {}

    private Got dashboards(String slug, Duration length) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> all = new ArrayList<>();
            byte[][] last = new byte[1][];
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(threads.submit(() -> {
                    int answers = 0;
                    try (Wire wire = Wire.ofStaff(
                            program.url(), "GET", "/api/campaigns/" + slug + "/dashboard", api.cookies())) {
                        while (System.nanoTime() - start < length.toNanos()) {
                            last[0] = wire.get();
                            answers++;
                        }
                    }
                    return answers;
                }));
            }
            int answers = 0;
            for (Future<Integer> each : all) {
                answers += each.get();
            }
            return new Got(answers / ((System.nanoTime() - start) / 1e9), last[0]);
        } finally {
            threads.shutdownNow();
        }
    }

    private double counted(String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("Nothing was counted");
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
