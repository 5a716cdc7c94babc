package org.committeeroom.security.personal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A table whose rows are about people, described by its columns. All of a row is shown to whom it is about, but for
 * identifiers, which say nothing to a person, and what {@link #hiding} names.
 */
public final class TableHolding implements Holding {

    private static final String NOBODY = "false";

    private final String table;
    private final Set<String> hidden = new HashSet<>();
    private String condition = NOBODY;
    private String more = "";
    private Keeping keeping;
    private String erasing;
    private Erased.Reason stays;
    private boolean lasting;
    private List<String> others = List.of();

    TableHolding(String table) {
        this.table = table;
    }

    /** The columns that name the person: any of them. */
    public TableHolding of(String... columns) {
        return where(Arrays.stream(columns)
                .map(column -> "t." + column + " = any(:ids)")
                .collect(Collectors.joining(" or ")));
    }

    /** The condition under which a row {@code t} is about the person with the identifiers {@code :ids}. */
    public TableHolding where(String sql) {
        condition = "(" + sql + ")";
        return this;
    }

    /** Columns that are not shown: derived from others, or secret. */
    public TableHolding hiding(String... columns) {
        hidden.addAll(List.of(columns));
        return this;
    }

    /** Shows this too: {@code (select d.code from polling_district d where …) as district}. */
    public TableHolding showing(String expression) {
        more += ", " + expression;
        return this;
    }

    public TableHolding keptAs(Keeping kind) {
        keeping = kind;
        return this;
    }

    public TableHolding erasedByDeleting() {
        erasing = "delete from " + table + " t where t.campaign_id = :campaign and " + condition;
        return this;
    }

    /** @param assignments of an update, for what others build on: {@code name = '', phone = null} */
    public TableHolding erasedBySetting(String assignments) {
        erasing = "update " + table + " t set " + assignments + " where t.campaign_id = :campaign and " + condition;
        return this;
    }

    public TableHolding staysBecause(Erased.Reason reason) {
        stays = reason;
        return this;
    }

    /** Goes with the campaign only, not when the time of its kind is over. */
    public TableHolding lasting() {
        lasting = true;
        return this;
    }

    /** Tables that make no sense without this one: destroyed with it, before it. */
    public TableHolding destroyedWith(String... tables) {
        others = List.of(tables);
        return this;
    }

    /** Says nothing about anybody, although its columns look as if it might. It may still have to go with what does. */
    public TableHolding aboutNobody(String because) {
        Objects.requireNonNull(because);
        return this;
    }

    /** Whether it is said what becomes of it: a description that forgets to is refused. */
    boolean complete() {
        boolean nobody = condition.equals(NOBODY);
        return (nobody || keeping != null) && nobody == (erasing == null && stays == null);
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }

    @Override
    public List<HeldEntry> about(Handle handle, Scope scope, Person person) {
        if (condition.equals(NOBODY)) {
            return List.of();
        }
        return bind(
                        handle.createQuery("select t.*" + more + " from " + table
                                + " t where t.campaign_id = :campaign and " + condition),
                        scope,
                        person)
                .map((r, c) -> new HeldEntry(table, facts(r)))
                .list();
    }

    @Override
    public Erased erase(Handle handle, Scope scope, Person person) {
        if (condition.equals(NOBODY)) {
            return Erased.gone(0);
        }
        if (erasing == null) {
            return Erased.kept(about(handle, scope, person).size(), stays);
        }
        return Erased.gone(bind(handle.createUpdate(erasing), scope, person).execute());
    }

    @Override
    public long destroy(Handle handle, Scope scope) {
        if (keeping == null || lasting) {
            return 0;
        }
        others.forEach(other -> delete(handle, scope, other));
        return delete(handle, scope, table);
    }

    private static long delete(Handle handle, Scope scope, String from) {
        return scope.bind(handle.createUpdate("delete from " + from + " where campaign_id = :campaign"))
                .execute();
    }

    @Override
    public long count(Handle handle, Scope scope) {
        return keeping == null || lasting
                ? 0
                : scope.bind(handle.createQuery("select count(*) from " + table + " where campaign_id = :campaign"))
                        .mapTo(Long.class)
                        .one();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Scope scope, Person person) {
        return scope.bind(statement).bindArray("ids", UUID.class, person.ids());
    }

    private Map<String, Object> facts(ResultSet r) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        ResultSetMetaData columns = r.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i);
            Object value = r.getObject(i);
            boolean meaningless = value instanceof UUID && !column.endsWith("_by") && !column.equals("caller_id");
            if (value != null && !meaningless && !hidden.contains(column)) {
                facts.put(column, readable(value));
            }
        }
        return facts;
    }

    /** PostgreSQL gives times of its own kind where it is not asked for another. */
    private static Object readable(Object value) {
        if (value instanceof java.sql.Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }
}
