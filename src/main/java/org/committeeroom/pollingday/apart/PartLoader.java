package org.committeeroom.pollingday.apart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes what the centre gave of one table over what is here. What the room has made by itself stays, and whoever was
 * ended here stays ended.
 */
final class PartLoader {

    private static final String CAMPAIGN = "cast(:campaign as uuid)";

    private final Handle h;
    private final Scope scope;
    private final CopiedTable table;
    private final Map<String, String> types;
    private final List<String> key;

    private PartLoader(Handle h, Scope scope, CopiedTable table) {
        this.h = h;
        this.scope = scope;
        this.table = table;
        this.types = types();
        this.key = key();
    }

    /** @throws IllegalArgumentException if it is not a table that a room has: the centre runs another version */
    static void load(Handle h, Scope scope, RoomPart.Table given) {
        CopiedTable table = SetUp.TABLES.stream()
                .filter(each ->
                        each.name().equals(given.name()) && each.columns().equals(given.columns()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a table of a room: " + given.name()));
        new PartLoader(h, scope, table).load(given.rows());
    }

    private void load(List<List<String>> rows) {
        if (table.whole() != null) {
            clear(rows);
        }
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = h.prepareBatch(table.whole() == null ? merge() : insert());
        for (List<String> row : rows) {
            batch.bind("campaign", scope.campaign().toString());
            for (int i = 0; i < table.columns().size(); i++) {
                batch.bindByType(table.columns().get(i), row.get(i), String.class);
            }
            batch.add();
        }
        batch.execute();
    }

    private void clear(List<List<String>> rows) {
        if (table.whole().equals("campaign_id")) {
            scope.bind(h.createUpdate("delete from " + table.name() + " where campaign_id = :campaign"))
                    .execute();
            return;
        }
        int column = table.columns().indexOf(table.whole());
        PreparedBatch batch = h.prepareBatch("delete from " + table.name() + " where campaign_id = " + CAMPAIGN
                + " and " + table.whole() + " = " + cast(table.whole()));
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        values.forEach(value -> batch.bind("campaign", scope.campaign().toString())
                .bind(table.whole(), value)
                .add());
        batch.execute();
    }

    private boolean ofCampaign() {
        return !table.name().equals("campaign");
    }

    private String insert() {
        return "insert into " + table.name() + " (campaign_id, " + String.join(", ", table.columns()) + ") values ("
                + CAMPAIGN + ", " + table.columns().stream().map(this::cast).collect(Collectors.joining(", ")) + ")";
    }

    private String merge() {
        String values = table.columns().stream().map(c -> cast(c) + " as " + c).collect(Collectors.joining(", "));
        List<String> same = new ArrayList<>();
        if (ofCampaign()) {
            same.add("t.campaign_id = " + CAMPAIGN);
        }
        key.forEach(column -> same.add("t." + column + " = s." + column));
        String set = table.columns().stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = " + now(column))
                .collect(Collectors.joining(", "));
        String columns = String.join(", ", table.columns());
        String given = table.columns().stream().map(c -> "s." + c).collect(Collectors.joining(", "));
        return "merge into " + table.name() + " t using (select " + values + ") s on " + String.join(" and ", same)
                + (set.isEmpty() ? "" : " when matched then update set " + set) + " when not matched then insert ("
                + (ofCampaign() ? "campaign_id, " : "") + columns + ") values ("
                + (ofCampaign() ? CAMPAIGN + ", " : "") + given + ")";
    }

    private static String now(String column) {
        return switch (column) {
            case "ended_at" -> "coalesce(t.ended_at, s.ended_at)";
            case "used" -> "greatest(t.used, s.used)";
            default -> "s." + column;
        };
    }

    private String cast(String column) {
        return "cast(:" + column + " as " + types.get(column) + ")";
    }

    private Map<String, String> types() {
        Map<String, String> found = new HashMap<>();
        h.createQuery("select column_name, data_type from information_schema.columns where table_name = :table"
                        + " and table_schema = current_schema")
                .bind("table", table.name())
                .map((r, c) -> Map.entry(r.getString(1), r.getString(2)))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    private List<String> key() {
        try (ResultSet keys = h.getConnection()
                .getMetaData()
                .getPrimaryKeys(
                        h.getConnection().getCatalog(), h.getConnection().getSchema(), table.name())) {
            List<String> columns = new ArrayList<>();
            while (keys.next()) {
                columns.add(keys.getString("COLUMN_NAME"));
            }
            columns.remove("campaign_id");
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
