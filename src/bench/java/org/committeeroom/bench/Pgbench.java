package org.committeeroom.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, as the distribution ships it. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final String program;
    private final int port;
    private final String database;

    /** @param port of the server on this machine */
    Pgbench(int port, String database) throws IOException, InterruptedException {
        this.port = port;
        this.database = database;
        this.program = find();
    }

    /** Debian keeps its newest under a version; where there is none it is installed. */
    private static String find() throws IOException, InterruptedException {
        if (run(List.of("sh", "-c", "command -v pgbench || (apt-get install -y postgresql-contrib >&2)"))
                        .isEmpty()
                && run(List.of("sh", "-c", "command -v pgbench")).isEmpty()) {
            throw new IllegalStateException("This benchmark needs pgbench: install postgresql-contrib");
        }
        return run(List.of("sh", "-c", "command -v pgbench")).strip();
    }

    /** Transactions a second of this script, prepared once on each connection. */
    double transactions(Path script, int clients, int seconds) throws IOException, InterruptedException {
        String output = run(List.of(
                program,
                "--host=localhost",
                "--port=" + port,
                "--username=postgres",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + script,
                database));
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("pgbench", ".log");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 && !command.get(0).equals("sh")) {
            throw new IllegalStateException(output + Files.readString(errors));
        }
        Files.delete(errors);
        return output;
    }
}
