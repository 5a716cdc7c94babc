package org.committeeroom.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program as it is shipped, in a process of its own, on H2 or on a PostgreSQL made for it. */
public final class PackagedProgram implements AutoCloseable {

    public static final String ADMIN_PASSWORD = TestDatabase.ADMIN_PASSWORD;

    /** Those of tests, which are short, make it start faster; measurements give none. */
    private static final List<String> OPTIONS =
            List.of(System.getProperty("packaged.program.options", "").split(" ")).stream()
                    .filter(option -> !option.isBlank())
                    .toList();

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path jar;
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final int port;
    private Process process;

    private PackagedProgram(Path jar, EmbeddedPostgres postgres) throws IOException {
        this.jar = jar;
        this.postgres = postgres;
        this.folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "test-data").toAbsolutePath()), "program");
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        environment.put("COMMITTEE_ROOM_DATA", folder.toString());
        environment.put("COMMITTEE_ROOM_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    }

    public static PackagedProgram onH2() throws IOException {
        return new PackagedProgram(Path.of("target", "quarkus-app", "quarkus-run.jar"), null);
    }

    public static PackagedProgram onPostgresql() throws IOException {
        return onPostgresql(EmbeddedPostgres.start());
    }

    /** @param postgres which ends with the program */
    public static PackagedProgram onPostgresql(EmbeddedPostgres postgres) throws IOException {
        PackagedProgram program =
                new PackagedProgram(Path.of("target", "quarkus-app-postgresql", "quarkus-run.jar"), postgres);
        program.environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        program.environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        return program;
    }

    /**
     * A program in a folder of its own, on a database that somebody else looks after.
     *
     * @param app as Quarkus packs it
     */
    public static PackagedProgram of(Path app, String jdbcUrl) throws IOException {
        return new PackagedProgram(app.resolve("quarkus-run.jar"), null)
                .with("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl)
                .with("QUARKUS_DATASOURCE_USERNAME", "postgres");
    }

    public PackagedProgram with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts the process and waits until it answers; what it prints goes to program.log in its folder. */
    public PackagedProgram start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
        Instant end = Instant.now().plus(Duration.ofSeconds(120));
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The program did not start:\n" + Files.readString(log()));
            }
            Thread.sleep(100);
        }
        return this;
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/live"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The most memory that the process has held so far, in bytes; Linux only. */
    public long mostMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow();
    }

    /** Of the program's process. */
    public long pid() {
        return process.pid();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path folder() {
        return folder;
    }

    public Path log() {
        return folder.resolve("program.log");
    }

    /** As a power cut or the kernel would end it: no warning, no cleaning up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
