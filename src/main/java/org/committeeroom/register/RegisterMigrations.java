package org.committeeroom.register;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Steps of the schema that SQL alone cannot take; Quarkus does not find them by itself. */
@Singleton
class RegisterMigrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new V16__Numbers_of_those_on_the_register());
    }
}
