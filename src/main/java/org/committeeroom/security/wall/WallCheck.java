package org.committeeroom.security.wall;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.committeeroom.platform.Database;
import org.jdbi.v3.core.Jdbi;

/** The program does not start on PostgreSQL with a way round the wall: as an owner or superuser, or with an open table. */
class WallCheck {

    private static final String OPEN = "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where a.attname = 'campaign_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relpersistence"
            + " = 'p' and c.relnamespace = current_schema()::regnamespace and not (c.relrowsecurity and"
            + " c.relforcerowsecurity)";
    private static final String ABOVE =
            "select rolname from pg_roles where rolname = current_user" + " and (rolsuper or rolbypassrls)";

    void check(@Observes @Priority(1) StartupEvent start, Database.Kind kind, Jdbi jdbi) {
        if (kind == Database.Kind.H2) {
            return;
        }
        List<String> wrong = jdbi.withHandle(h ->
                h.createQuery(ABOVE + " union all " + OPEN).mapTo(String.class).list());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The campaigns are not walled off from each other in the database: " + wrong
                    + ". See the operator's guide, PostgreSQL");
        }
    }
}
