package org.committeeroom.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.statement.SqlStatements;

/** What the program knows of its database, and SQL for the paths on which entities are too slow. */
public class Database {

    /** Which of the two this build is for. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    /**
     * An H2 build that is told to use PostgreSQL would go on with H2 after a mere warning, so the program refuses to
     * start when the address and the build disagree.
     */
    void check(
            @Observes @Priority(1) StartupEvent start,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        if (!url.startsWith("jdbc:" + kind + ":")) {
            throw new IllegalStateException("This build is for " + kind + ", but QUARKUS_DATASOURCE_JDBC_URL is for "
                    + "another database. Build with -Ppostgresql for PostgreSQL and without it for H2.");
        }
    }

    @Produces
    @Singleton
    Kind kind(@ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        return Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
    }

    /** Handles join the transaction under way, which alone commits. */
    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        jdbi.getConfig(SqlArrayTypes.class).register(UUID.class, "uuid").register(String.class, "varchar");
        return jdbi;
    }
}
