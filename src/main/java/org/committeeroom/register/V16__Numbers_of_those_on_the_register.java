package org.committeeroom.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * A number is one elector's among those on the register; who is no longer on it keeps the last one beside whoever has it
 * now. In SQL alone the two databases cannot say it alike: the key that goes has a name of their own giving, and a
 * statement that renumbers everybody needs PostgreSQL to look at its end.
 */
class V16__Numbers_of_those_on_the_register extends BaseJavaMigration {

    private static final String KEY = "select constraint_name from information_schema.table_constraints"
            + " where table_schema = current_schema and table_name = 'elector' and constraint_type = 'UNIQUE'";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table elector drop constraint \"" + name(statement) + '"');
            statement.execute("alter table elector add column on_register boolean generated always as"
                    + " (case when removed then null else true end)" + (postgresql ? " stored" : ""));
            statement.execute("alter table elector add constraint elector_number unique"
                    + " (campaign_id, district_id, number, suffix, on_register)"
                    + (postgresql ? " deferrable initially immediate" : ""));
        }
    }

    private static String name(Statement statement) throws SQLException {
        try (ResultSet keys = statement.executeQuery(KEY)) {
            keys.next();
            return keys.getString(1);
        }
    }
}
