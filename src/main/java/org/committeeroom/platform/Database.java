package org.committeeroom.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;

/** What the program knows of its database, and SQL for the paths on which entities are too slow. */
public class Database {

    /** Which of the two this build is for. */
    public enum Kind {
        H2,
        POSTGRESQL;

        /**
         * The condition that a text begins with that of a parameter, which ends with a percent sign. Said so that
         * PostgreSQL uses an index of beginnings even where it walls rows off: it does not trust "like" there.
         */
        public String begins(String column, String parameter) {
            String beginning = "left(:" + parameter + ", -1)";
            return this == H2
                    ? column + " like :" + parameter
                    : '(' + column + " ~>=~ " + beginning + " and " + column + " ~<~ (" + beginning
                            + " || chr(1114111)))";
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
        jdbi.getConfig(SqlArrayTypes.class)
                .register(UUID.class, "uuid")
                .register(String.class, "varchar")
                .register(Boolean.class, "boolean")
                .register(OffsetDateTime.class, "timestamptz");
        // Its message goes into the log: the statement, and not what it was about.
        jdbi.getConfig(StatementExceptions.class)
                .setMessageRendering(e -> e.getShortMessage() + " ["
                        + (e.getStatementContext() == null
                                ? ""
                                : e.getStatementContext().getRawSql())
                        + ']');
        jdbi.registerArgument(new UuidArguments());
        return jdbi;
    }

    /** Without it an absent identifier would travel as a string, which PostgreSQL refuses. */
    private static final class UuidArguments extends AbstractArgumentFactory<UUID> {

        UuidArguments() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }
}
