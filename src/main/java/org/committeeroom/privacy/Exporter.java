package org.committeeroom.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes every table of a campaign as a file of its own, so that no feature has to be told that there are exports. */
@ApplicationScoped
class Exporter {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Derived from others, or blocks of bytes that the files from the officer are kept in. */
    private static final Set<String> LEFT_OUT = Set.of("register_word", "edition_rows", "suppression");

    /** What would let somebody in. */
    private static final Set<String> SECRET = Set.of("token_hash", "password_hash");

    /** Tells who has voted, or how many: not before the close (RPA 1983 ss.66 and 66A). */
    private static final Map<String, String> OF_THE_DAY = Map.of(
            "return_log", "type not in ('TOLD', 'KNOCK_UP', 'POSTAL_RETURNED', 'STATION_COUNT', 'TELLER_SHIFT')",
            "elector_state", "voted is null and last_knock is null");

    private final Jdbi jdbi;
    private final Clock clock;
    private final Campaigns campaigns;

    Exporter(Jdbi jdbi, Clock clock, Campaigns campaigns) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.campaigns = campaigns;
    }

    @Transactional
    public void write(Scope scope, String by, boolean csv, OutputStream out) {
        Campaigns.Facts campaign = campaigns.facts(scope);
        boolean closed = !clock.instant().isBefore(campaign.election().closes());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("CONDITIONS.txt"));
            writer.write(conditions(campaign, by, closed));
            writer.flush();
            zip.closeEntry();
            jdbi.useHandle(h -> {
                for (Map.Entry<String, List<String>> table : tables(h).entrySet()) {
                    zip.putNextEntry(new ZipEntry(table.getKey() + (csv ? ".csv" : ".jsonl")));
                    rows(h, scope, table.getKey(), table.getValue(), closed, csv, writer);
                    writer.flush();
                    zip.closeEntry();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String conditions(Campaigns.Facts campaign, String by, boolean closed) {
        return Words.of(
                        "export.conditions",
                        campaign.name(),
                        by,
                        Words.time(clock.instant(), campaign.election().timeZone()))
                + "\n\n" + Words.of("conditions") + "\n\n"
                + (closed ? "" : Words.of("export.before") + "\n\n")
                + Words.of("export.files") + "\n";
    }

    /** Those of campaigns, with their columns in order. */
    private static Map<String, List<String>> tables(Handle h) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        h.createQuery("select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' order by table_name, ordinal_position")
                .map((r, c) -> tables.computeIfAbsent(r.getString(1), t -> new ArrayList<>())
                        .add(r.getString(2)))
                .forEach(added -> {});
        tables.keySet().removeAll(LEFT_OUT);
        tables.values().removeIf(columns -> !columns.contains("campaign_id"));
        tables.values().forEach(columns -> {
            columns.remove("campaign_id");
            columns.removeAll(SECRET);
        });
        tables.computeIfPresent("invitation", (table, columns) -> {
            columns.remove("code");
            return columns;
        });
        return tables;
    }

    private static void rows(
            Handle h, Scope scope, String table, List<String> columns, boolean closed, boolean csv, Writer writer)
            throws IOException {
        if (csv) {
            writer.write(String.join(",", columns) + "\r\n");
        }
        String limits = closed || !OF_THE_DAY.containsKey(table) ? "" : " and " + OF_THE_DAY.get(table);
        scope.bind(h.createQuery("select " + String.join(", ", columns) + " from " + table
                        + " where campaign_id = :campaign" + limits))
                .setFetchSize(1000)
                .map((r, c) -> csv ? line(r, columns) : json(r, columns))
                .forEach(line -> {
                    try {
                        writer.write(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String line(ResultSet r, List<String> columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            Object value = value(r, i);
            cells.add(cell(value == null ? "" : value.toString(), value instanceof Number));
        }
        return String.join(",", cells) + "\r\n";
    }

    private static String json(ResultSet r, List<String> columns) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 1; i <= columns.size(); i++) {
            Object value = value(r, i);
            fields.put(columns.get(i - 1), value instanceof Number || value instanceof Boolean ? value : text(value));
        }
        try {
            return JSON.writeValueAsString(fields) + '\n';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Object value(ResultSet r, int i) throws SQLException {
        int type = r.getMetaData().getColumnType(i);
        if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
            java.time.OffsetDateTime time = r.getObject(i, java.time.OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        return type == Types.BINARY || type == Types.VARBINARY ? null : r.getObject(i);
    }

    /** Nothing in it is a formula to a spreadsheet. */
    static String cell(String text, boolean number) {
        String safe = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
