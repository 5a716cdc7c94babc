package org.committeeroom.platform;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * An H2 build that is told to use PostgreSQL would go on with H2 after a mere warning, so the program refuses to start
 * when the address and the build disagree. It looks before the first connection is opened, which is Flyway's.
 */
@Singleton
class DatabaseCheck implements FlywayConfigurationCustomizer {

    private final String kind;
    private final String url;

    DatabaseCheck(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.kind = kind;
        this.url = url;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (!url.startsWith("jdbc:" + kind + ":")) {
            throw new IllegalStateException("This build is for " + kind + ", but QUARKUS_DATASOURCE_JDBC_URL is not."
                    + " Build with -Ppostgresql and give the address of a PostgreSQL database, or build without it.");
        }
    }
}
