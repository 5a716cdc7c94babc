package org.committeeroom.platform;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * An H2 build that is told to use PostgreSQL would go on with H2 after a mere warning, so the program refuses to start
 * when the address and the build disagree. It looks before the first connection is opened, which is Flyway's, and
 * says as whom that is.
 */
@Singleton
class DatabaseCheck implements FlywayConfigurationCustomizer {

    private final String kind;
    private final String url;

    private final String username;
    private final String password;
    private final Optional<String> owner;

    DatabaseCheck(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.kind = kind;
        this.url = url;
        this.username = username.orElse(null);
        this.password = password.orElse(null);
        this.owner = owner;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (!url.startsWith("jdbc:" + kind + ":")) {
            throw new IllegalStateException("This build is for " + kind + ", but QUARKUS_DATASOURCE_JDBC_URL is not."
                    + " Build with -Ppostgresql and give the address of a PostgreSQL database, or build without it.");
        }
        if (kind.equals("postgresql")) {
            // The pool's connections own nothing (security.wall); migrations are the owner's, and about all campaigns.
            if (owner.isEmpty()) {
                configuration.dataSource(url, username, password);
            }
            configuration.initSql("set committee_room.campaign = '*'");
        }
    }
}
