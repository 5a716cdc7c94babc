package org.committeeroom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.committeeroom.testing.MadeUpRegister;
import org.committeeroom.testing.PackagedProgram;
import org.committeeroom.testing.ProgramApi;
import org.postgresql.PGConnection;

/**
 * The import of a register over HTTP beside PostgreSQL's COPY of the rows that come of it, into the same tables with the
 * same indexes and foreign keys, in turns (A B B A …) on one server with {@code fsync} on. The tables are empty before
 * every run. {@code -Dbench.sizes=72600,1000000,5000000} and {@code -Dbench.rounds=} in {@code JAVA_TOOL_OPTIONS}.
 */
public final class ImportBench {

    private static final UUID COPIED = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final List<String> TABLES = List.of("polling_district", "property", "elector", "edition_rows");
    private static final String HEAP = "256m";

    private final PackagedProgram program;
    private final ProgramApi api;
    private final Connection connection;
    private final Path folder;

    private ImportBench(PackagedProgram program, Connection connection, Path folder) {
        this.program = program;
        this.api = new ProgramApi(program.url());
        this.connection = connection;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "import");
        StringBuilder rows = new StringBuilder();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                PackagedProgram program = PackagedProgram.onPostgresql(postgres)
                        .with("JAVA_TOOL_OPTIONS", "-Xmx" + HEAP)
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            ImportBench bench = new ImportBench(program, connection, folder);
            bench.api.signIn();
            for (String size :
                    System.getProperty("bench.sizes", "72600,1000000").split(",")) {
                rows.append(bench.measure(Integer.parseInt(size), Integer.getInteger("bench.rounds", 5)));
            }
        }
        Report.write("Import", """
                A register file sent over HTTP until its import is completed (read, checked, matched, written, committed),
                beside `COPY` of the rows that come of it into the same tables with the same indexes and foreign keys.
                In turns (A B B A …) on one PostgreSQL 18 with `fsync` on, tables empty before every run; median and range.
                The program runs with a heap of %s. Again: `mvn -q -Pbench,both-builds verify -DskipTests -Dbench=import`
                with `JAVA_TOOL_OPTIONS="-Dbench.sizes=72600,1000000,5000000 -Dbench.rounds=5"`.

                | rows | import | rows a second | `COPY` | ratio, target ≥ 0.5 | first of this size | most memory of the process |
                | ---: | --- | ---: | --- | ---: | --- | ---: |
                %s
                %s.
                """.formatted(HEAP, rows, Report.machine()));
    }

    private String measure(int rows, int rounds) throws Exception {
        Path register = folder.resolve("register-" + rows + ".csv");
        MadeUpRegister.write(register, rows);
        double first = imported(register, rows);
        dump();
        List<Double> imports = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < 2; turn++) {
                empty();
                if (turn == round % 2) {
                    imports.add(imported(register, rows));
                } else {
                    copies.add(copied());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d rows, round %d: import %.2f s, COPY %.2f s%n",
                    rows,
                    round + 1,
                    imports.get(round),
                    copies.get(round));
        }
        double[] a = imports.stream().mapToDouble(x -> x).toArray();
        double[] b = copies.stream().mapToDouble(x -> x).toArray();
        empty();
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,.0f | %s | %.2f | %.2f s | %d MB |%n",
                rows,
                Report.seconds(a),
                rows / Report.median(a),
                Report.seconds(b),
                Report.median(b) / Report.median(a),
                first,
                program.mostMemory() >> 20);
    }

    private double imported(Path register, int rows) throws Exception {
        String slug = api.newCampaign();
        long start = System.nanoTime();
        api.importRegister(slug, register, rows);
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is in the tables, as rows of another campaign. */
    private void dump() throws SQLException, IOException {
        execute("insert into campaign select '" + COPIED + "', 'copied', name, candidate, controller, election_type,"
                + " nation, poll_date, time_zone, created_at from campaign where slug <> 'copied' limit 1"
                + " on conflict do nothing");
        List<String> tables = new ArrayList<>(TABLES);
        tables.add("register_import");
        for (String table : tables) {
            String columns = columns(table);
            String sql = "copy (select '" + COPIED + "'" + columns.substring("campaign_id".length()) + " from " + table
                    + ") to stdout";
            try (OutputStream out = Files.newOutputStream(folder.resolve(table))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
            }
        }
    }

    private double copied() throws SQLException, IOException {
        copy("polling_district");
        copy("register_import");
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        copy("property");
        // Else the check of the foreign key is planned for an empty table, and reads all of it for every elector.
        execute("analyze property");
        copy("elector");
        copy("edition_rows");
        connection.commit();
        connection.setAutoCommit(true);
        return (System.nanoTime() - start) / 1e9;
    }

    private void copy(String table) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(table))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns(table) + ") from stdin", in, 1 << 16);
        }
    }

    private String columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("select string_agg(column_name, ', ' order by ordinal_position)"
                        + " from information_schema.columns where table_name = '" + table
                        + "' and is_generated = 'NEVER'")) {
            result.next();
            return result.getString(1);
        }
    }

    private void empty() throws SQLException {
        execute("truncate elector, property, polling_district, register_import cascade");
        execute("checkpoint");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
