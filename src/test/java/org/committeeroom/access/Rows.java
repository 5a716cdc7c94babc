package org.committeeroom.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeeroom.testing.Seat;
import org.jdbi.v3.core.Handle;

/** What lies in the tables of campaigns, whatever tables there are. */
final class Rows {

    private static final Pattern REFERENCE = Pattern.compile("(\\w+)(?:\\.(\\w+))?(?:\\[(.+)])?");

    /** What the program itself writes or clears away at any moment. */
    private static final Set<String> CLEARED =
            Set.of("knock_up_pack", "knock_up_pack_sheet", "data_export_part", "reading_alert");

    /** The columns of every table that has a campaign, with their types. */
    private final Map<String, Map<String, String>> tables = new TreeMap<>();

    Rows() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        Seat.jdbi().useHandle(h -> h.createQuery("select table_name, column_name, data_type from"
                        + " information_schema.columns where lower(table_schema) = 'public'")
                .map((r, c) -> List.of(r.getString(1), r.getString(2), r.getString(3)))
                .forEach(column -> all.computeIfAbsent(column.get(0), t -> new TreeMap<>())
                        .put(column.get(1), column.get(2).toLowerCase(Locale.ROOT))));
        all.forEach((table, columns) -> {
            if (columns.containsKey("campaign_id")) {
                tables.put(table, columns);
            }
        });
    }

    /**
     * The first row, or the last, that a reference of the table of access means.
     *
     * @param reference table, table.column or table[condition]
     */
    Optional<String> value(UUID campaign, String reference, boolean last) {
        if (reference.startsWith("'")) {
            return Optional.of(reference.substring(1, reference.length() - 1));
        }
        Matcher m = REFERENCE.matcher(reference);
        if (!m.matches() || !tables.containsKey(m.group(1))) {
            throw new IllegalArgumentException("There is no table of a campaign for " + reference);
        }
        String column = m.group(2) == null ? "id" : m.group(2);
        String sql = "select " + column + " from " + m.group(1) + " where campaign_id = :campaign"
                + (m.group(3) == null ? "" : " and " + m.group(3)) + " order by " + column + (last ? " desc" : "")
                + " limit 1";
        return Seat.jdbi().withHandle(h -> h.createQuery(sql)
                .bind("campaign", campaign)
                .map((r, c) -> r.getString(1))
                .findOne());
    }

    /** Every identifier that a row of the campaign has, that of the campaign among them. */
    Set<String> ids(UUID campaign) {
        Set<String> ids = new HashSet<>();
        Seat.jdbi().useHandle(h -> {
            tables.forEach((table, columns) -> uuids(columns)
                    .forEach(column -> ids.addAll(h.createQuery("select distinct " + column + " from " + table
                                    + " where campaign_id = :campaign and " + column + " is not null")
                            .bind("campaign", campaign)
                            .map((r, c) -> r.getString(1))
                            .list())));
            ids.removeAll(h.createQuery("select id from account")
                    .map((r, c) -> r.getString(1))
                    .list());
        });
        ids.remove(new UUID(0, 0).toString());
        return ids;
    }

    /** Where in this campaign one of these identifiers lies; "target_id" may name what has not come yet. */
    List<String> holding(UUID campaign, Set<String> ids) {
        List<String> found = new ArrayList<>();
        Seat.jdbi()
                .useHandle(h -> tables.forEach((table, columns) -> uuids(columns).stream()
                        .filter(column -> !column.equals("target_id"))
                        .forEach(column -> h.createQuery("select " + column + " from " + table
                                        + " where campaign_id = :campaign and " + column + " is not null")
                                .bind("campaign", campaign)
                                .map((r, c) -> r.getString(1))
                                .filter(ids::contains)
                                .forEach(id -> found.add(table + '.' + column + ' ' + id)))));
        return found;
    }

    private static List<String> uuids(Map<String, String> columns) {
        return columns.keySet().stream()
                .filter(c -> columns.get(c).equals("uuid"))
                .toList();
    }

    /** All that the campaign has, to see whether anything has changed; who did what is kept whatever became of it. */
    Map<String, List<String>> content(UUID campaign) {
        Map<String, List<String>> content = new TreeMap<>();
        Seat.jdbi().useHandle(h -> tables.keySet().stream()
                .filter(table -> !table.startsWith("audit") && !CLEARED.contains(table))
                .forEach(table -> content.put(table, content(h, table, campaign))));
        return content;
    }

    private static List<String> content(Handle h, String table, UUID campaign) {
        return h
                .createQuery("select * from " + table + " where campaign_id = :campaign")
                .bind("campaign", campaign)
                .map((r, c) -> {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                        row.append(r.getString(i)).append(" | ");
                    }
                    return row.toString();
                })
                .stream()
                .sorted()
                .toList();
    }
}
