package org.committeeroom.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What of a table leaves. Every table of campaigns does, so that no feature has to be told that there are exports; but
 * before the close of the poll nothing that tells who has voted, or how many (RPA 1983 ss.66 and 66A).
 *
 * @param limit condition of its rows {@code t}
 */
record ExportedTable(String name, List<String> columns, String limit) {

    /**
     * Derived from others, blocks of bytes, what knows again who asked to be left alone, and what would tell whoever takes
     * the file away which of its people are made up.
     */
    static final Set<String> NEVER = Set.of(
            "register_word",
            "edition_rows",
            "suppression",
            "knock_up_pack_sheet",
            "data_export_part",
            "answer_import_part",
            "canary",
            "reading_alert");

    /** What would let somebody in, by column or by table and column. */
    private static final Set<String> SECRET = Set.of("token_hash", "password_hash", "invitation.code", "webhook.url");

    /**
     * Whole before the close; what nobody has judged stays until then. Not states: they tell who has voted, and leaving
     * out theirs alone would tell it as well. Not knock-up sheets, which have whoever has not; nor numbers and sums of
     * returns, which tell how many marks have come.
     */
    static final Set<String> BEFORE_CLOSE = judged();

    private static final String SAID_AT_DOORS = "('CANVASS', 'DELIVERED')";

    /** Only in part before the close. */
    static final Map<String, String> IN_PART = Map.of(
            "return_log",
            "(t.type in " + SAID_AT_DOORS + " or t.type = 'UNDO' and exists (select 1 from return_log r where"
                    + " r.campaign_id = t.campaign_id and r.id = t.target_id and r.type in " + SAID_AT_DOORS + "))",
            "question",
            "exists (select 1 from return_log r where r.campaign_id = t.campaign_id and r.id = t.return_id and r.type in "
                    + SAID_AT_DOORS + ')',
            "sheet",
            "t.kind <> 'KNOCK_UP'",
            "sheet_elector",
            ofCanvassSheet(),
            "sheet_out",
            ofCanvassSheet());

    private static Set<String> judged() {
        try (InputStream in = ExportedTable.class.getResourceAsStream("/exchange/before-the-close.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofCanvassSheet() {
        return "exists (select 1 from sheet s where s.campaign_id = t.campaign_id and s.code = t.code"
                + " and s.kind <> 'KNOCK_UP')";
    }

    /** Those that leave now, in order. */
    static List<ExportedTable> all(Handle h, boolean closed) {
        List<ExportedTable> tables = new ArrayList<>();
        columns(h).forEach((table, columns) -> {
            if (!NEVER.contains(table) && (closed || BEFORE_CLOSE.contains(table) || IN_PART.containsKey(table))) {
                columns.removeIf(c -> c.equals("campaign_id")
                        || SECRET.contains(c)
                        || SECRET.contains(table + '.' + c)
                        || (!closed && c.equals("sequence")));
                tables.add(new ExportedTable(table, columns, closed ? "true" : IN_PART.getOrDefault(table, "true")));
            }
        });
        return tables;
    }

    /** Of every table of campaigns. */
    static Map<String, List<String>> columns(Handle h) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        h.createQuery("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' order by table_name, ordinal_position")
                .map((r, c) -> tables.computeIfAbsent(r.getString(1), t -> new ArrayList<>())
                        .add(r.getString(2)))
                .forEach(added -> {});
        tables.values().removeIf(columns -> !columns.contains("campaign_id"));
        return tables;
    }

    String query() {
        return "select t." + String.join(", t.", columns) + " from " + name + " t where t.campaign_id = :campaign and "
                + limit;
    }
}
