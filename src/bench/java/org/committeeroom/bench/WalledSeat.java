package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.committeeroom.testing.Wire;

/** One of the programs that are compared: with a database, a seat and phones of its own. */
final class WalledSeat implements AutoCloseable {

    static final int CONNECTIONS = 4;
    static final int WALKS_EACH = 4;
    private static final int BATCH = 50;

    private final PackagedProgram program;
    private final Connection connection;
    private final String slug;
    private final String cookies;
    private final List<String> walks;
    private final List<Phones.Phone> joined = new ArrayList<>();

    private WalledSeat(PackagedProgram program, Connection connection, Path register, int rows) throws Exception {
        this.program = program;
        this.connection = connection;
        ProgramApi api = new ProgramApi(program.url());
        api.signIn();
        slug = api.newCampaign();
        api.importRegister(slug, register, rows);
        cookies = api.cookies();
        walks = api.cutWalks(slug, IntStream.range(0, 4).mapToObj(d -> "D" + d).toList());
        for (int i = 0; i < CONNECTIONS; i++) {
            List<String> its = walks.subList(i * WALKS_EACH, (i + 1) * WALKS_EACH);
            joined.add(new Phones.Phone(api.join(slug, its, List.of()), electors(its)));
        }
        analyze();
    }

    static WalledSeat of(EmbeddedPostgres postgres, String database, Path app, Path register, int rows)
            throws Exception {
        try (Connection server = postgres.getPostgresDatabase().getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create database " + database);
        }
        PackagedProgram program = PackagedProgram.of(app, postgres.getJdbcUrl("postgres", database))
                .start();
        return new WalledSeat(
                program, postgres.getDatabase("postgres", database).getConnection(), register, rows);
    }

    private List<UUID> electors(List<String> its) throws SQLException {
        List<UUID> electors = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select e.id from walk_door w join elector e on e.campaign_id"
                        + " = w.campaign_id and e.property_id = w.property_id where w.walk_id in ('"
                        + String.join("', '", its) + "')")) {
            while (row.next()) {
                electors.add(row.getObject(1, UUID.class));
            }
        }
        return electors;
    }

    long pid() {
        return program.pid();
    }

    /** What phones fetch before they set out. */
    double packets(double seconds) throws Exception {
        List<Wires> wires = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            List<Wire> each = new ArrayList<>();
            for (String walk : walks.subList(i * WALKS_EACH, (i + 1) * WALKS_EACH)) {
                each.add(new Wire(
                        program.url(),
                        "GET",
                        path("/walks/" + walk),
                        joined.get(i).token()));
            }
            wires.add(new Wires(each));
        }
        return rate(wires, seconds);
    }

    /** Pages of a district's electors, as somebody at a desk goes through them. */
    double pages(double seconds) throws Exception {
        return rate(atDesks(IntStream.range(0, 8).mapToObj(d -> "/electors?limit=100&district=D" + d)), seconds);
    }

    double searches(double seconds) throws Exception {
        return rate(
                atDesks(Stream.of("bacor", "delfen", "galhum", "jorkel", "limmor", "nasol", "perqui", "rossta")
                        .map(name -> "/electors/find?q=" + name)),
                seconds);
    }

    /** Returns a second, in batches; the log is empty before. */
    double returns(double seconds) throws Exception {
        execute("truncate return_log, elector_state cascade");
        execute("checkpoint");
        return new Phones(program.url(), slug, joined).topRate(BATCH, seconds);
    }

    private String path(String rest) {
        return "/api/campaigns/" + slug + rest;
    }

    private List<Wires> atDesks(Stream<String> paths) throws IOException {
        List<String> all = paths.toList();
        List<Wires> desks = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            List<Wire> each = new ArrayList<>();
            for (String one : all) {
                each.add(Wire.ofStaff(program.url(), "GET", path(one), cookies));
            }
            desks.add(new Wires(each));
        }
        return desks;
    }

    private record Wires(List<Wire> all) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            for (Wire each : all) {
                each.close();
            }
        }
    }

    private static double rate(List<Wires> wires, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        ExecutorService threads = Executors.newFixedThreadPool(wires.size());
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (Wires each : wires) {
                running.add(threads.submit(() -> {
                    int answers = 0;
                    try (each) {
                        while (System.nanoTime() < end) {
                            each.all().get(answers++ % each.all().size()).get();
                        }
                    }
                    return answers;
                }));
            }
            int answers = 0;
            for (Future<Integer> each : running) {
                answers += each.get();
            }
            return answers / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    void analyze() throws SQLException {
        execute("analyze");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        program.close();
    }
}
