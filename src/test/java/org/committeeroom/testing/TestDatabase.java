package org.committeeroom.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives the tests a folder and an empty database of the kind under test: H2 in a file, or a PostgreSQL of their own. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    public static final String ADMIN_PASSWORD = "correct horse battery staple";

    /** Where each process leaves what it logged. */
    public static final Path LOGS = Path.of("target", "logs");

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Path folder = folder();
        return Map.of(
                "committee.room.data",
                folder.toString(),
                "quarkus.datasource.jdbc.url",
                onPostgresql() ? postgresql() : h2(folder),
                "quarkus.datasource.username",
                onPostgresql() ? "postgres" : "committeeroom",
                "quarkus.datasource.password",
                "",
                "committee.room.admin.password",
                ADMIN_PASSWORD,
                "quarkus.log.file.path",
                LOGS.resolve((onPostgresql() ? "postgresql-" : "h2-") + folder.getFileName() + ".log")
                        .toString());
    }

    public static boolean onPostgresql() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    private String postgresql() {
        try {
            postgres = EmbeddedPostgres.start();
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("test")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "of")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
