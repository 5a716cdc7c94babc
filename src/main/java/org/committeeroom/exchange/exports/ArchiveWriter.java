package org.committeeroom.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Holding;
import org.committeeroom.security.personal.Holdings;
import org.committeeroom.security.personal.Keeping;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes an archive, encrypted as it is written: nothing of it lies anywhere in clear. */
@ApplicationScoped
class ArchiveWriter {

    private static final String MARK = "exported";

    private final Jdbi jdbi;
    private final Holdings holdings;
    private final Archives archives;
    private final Clock clock;

    ArchiveWriter(Jdbi jdbi, Holdings holdings, Archives archives, Clock clock) {
        this.jdbi = jdbi;
        this.holdings = holdings;
        this.archives = archives;
        this.clock = clock;
    }

    /** In one transaction, so that all files are of one moment. */
    @Transactional
    void write(Scope scope, Watermark mark, Format format, Set<Keeping> kinds, char[] passphrase) {
        long written = jdbi.withHandle(h -> written(h, scope, mark, format, kinds, passphrase));
        if (!archives.ready(scope, mark.export(), written, clock.instant())) {
            throw Problems.EXPORT_OVER.plain();
        }
    }

    private long written(Handle h, Scope scope, Watermark mark, Format format, Set<Keeping> kinds, char[] passphrase) {
        PartsStream parts = new PartsStream(h, scope, mark.export());
        try (ZipOutputStream zip = new ZipOutputStream(parts, passphrase, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry("CONDITIONS.txt", CompressionLevel.NORMAL));
            zip.write(mark.conditions().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            if (kinds.isEmpty() || kinds.contains(Keeping.REGISTER) || kinds.contains(Keeping.CANVASS)) {
                List<String> columns = ElectorList.columns(mark.closed());
                file(h, scope, zip, mark, format, ElectorList.NAME, columns, ElectorList.query(mark.closed()));
            }
            Set<String> wanted = tables(kinds);
            for (ExportedTable each : ExportedTable.all(h, mark.closed())) {
                if (kinds.isEmpty() || wanted.contains(each.name())) {
                    file(h, scope, zip, mark, format, each.name(), each.columns(), each.query());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.written();
    }

    private Set<String> tables(Set<Keeping> kinds) {
        return holdings.all().stream()
                .filter(each -> kinds.contains(each.keeping()))
                .map(Holding::table)
                .collect(Collectors.toSet());
    }

    private static ZipParameters entry(String name, CompressionLevel level) {
        ZipParameters entry = new ZipParameters();
        entry.setFileNameInZip(name);
        entry.setCompressionLevel(level);
        entry.setEncryptFiles(true);
        entry.setEncryptionMethod(EncryptionMethod.AES);
        entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        return entry;
    }

    private static void file(
            Handle h,
            Scope scope,
            ZipOutputStream zip,
            Watermark mark,
            Format format,
            String name,
            List<String> columns,
            String sql)
            throws IOException {
        List<String> titles = new ArrayList<>(columns);
        titles.add(MARK);
        String line = mark.line();
        CompressionLevel level = format == Format.XLSX ? CompressionLevel.FASTEST : CompressionLevel.NORMAL;
        zip.putNextEntry(entry(name + '.' + format.extension(), level));
        RowFile file = format.open(zip, name, titles, mark);
        scope.bind(h.createQuery(sql))
                .setFetchSize(1000)
                .map((r, c) -> cells(r, columns.size(), line))
                .forEach(cells -> {
                    try {
                        file.row(cells);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        file.end();
        zip.closeEntry();
    }

    private static List<Object> cells(ResultSet r, int columns, String mark) throws SQLException {
        List<Object> cells = new ArrayList<>(columns + 1);
        for (int i = 1; i <= columns; i++) {
            cells.add(cell(r, i));
        }
        cells.add(mark);
        return cells;
    }

    private static Object cell(ResultSet r, int i) throws SQLException {
        int type = r.getMetaData().getColumnType(i);
        if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
            OffsetDateTime time = r.getObject(i, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }
        if (type == Types.BINARY || type == Types.VARBINARY) {
            return null;
        }
        Object value = r.getObject(i);
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
