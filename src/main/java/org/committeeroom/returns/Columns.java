package org.committeeroom.returns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeeroom.platform.Database;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Rows of one campaign, written column by column as arrays: one statement, whose text is the same for any number of
 * rows, so that the database plans it once.
 */
final class Columns<R> {

    private static final String ROWS = "given";

    private record Column(String name, Class<?> type, List<?> values) {

        /** An array of the database's type. */
        String array() {
            return "cast(:" + name + " as " + sqlType() + " array)";
        }

        private String sqlType() {
            return switch (type.getSimpleName()) {
                case "UUID" -> "uuid";
                case "Long" -> "bigint";
                case "Integer" -> "integer";
                case "Boolean" -> "boolean";
                case "OffsetDateTime" -> "timestamp with time zone";
                default -> "varchar";
            };
        }
    }

    private final Collection<R> rows;
    private final List<Column> columns = new ArrayList<>();

    Columns(Collection<R> rows) {
        this.rows = rows;
    }

    <T> Columns<R> column(String name, Class<T> type, Function<R, T> value) {
        List<T> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(value.apply(row)));
        columns.add(new Column(name, type, values));
        return this;
    }

    Columns<R> time(String name, Function<R, Instant> value) {
        return column(name, OffsetDateTime.class, row -> {
            Instant time = value.apply(row);
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        });
    }

    void insert(Scope scope, Handle h, String table) {
        execute(scope, h, "insert into " + table + " (" + names() + ") " + values());
    }

    /** Inserts the rows, or writes them over those with the same key. */
    void replace(Scope scope, Handle h, Database.Kind kind, String table, String key) {
        if (kind == Database.Kind.H2) {
            execute(scope, h, "merge into " + table + " (" + names() + ") key (campaign_id, " + key + ") " + values());
        } else {
            execute(
                    scope,
                    h,
                    "insert into " + table + " (" + names() + ") " + values() + " on conflict (campaign_id, " + key
                            + ") do update set "
                            + columns.stream()
                                    .filter(c -> !c.name().equals(key))
                                    .map(c -> c.name() + " = excluded." + c.name())
                                    .collect(Collectors.joining(", ")));
        }
    }

    private String names() {
        return "campaign_id, " + columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String values() {
        return "select cast(:campaign as uuid), "
                + columns.stream().map(c -> ROWS + '.' + c.name()).collect(Collectors.joining(", ")) + " from unnest("
                + columns.stream().map(Column::array).collect(Collectors.joining(", ")) + ") as " + ROWS + '('
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ')';
    }

    private void execute(Scope scope, Handle h, String sql) {
        Update update = h.createUpdate(sql).bind("campaign", scope.campaign());
        columns.forEach(c -> bind(update, c));
        update.execute();
    }

    private static void bind(Update update, Column column) {
        update.bindArray(column.name(), column.type(), column.values());
    }
}
