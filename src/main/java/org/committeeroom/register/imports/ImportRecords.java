package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.PageRequest;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The imports of a campaign and their rejected rows. */
@ApplicationScoped
class ImportRecords {

    private static final String THIS = " where campaign_id = :campaign and id = :id";

    private final Jdbi jdbi;
    private final Clock clock;

    ImportRecords(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    record NewImport(ImportKind kind, String filename, String hash, LocalDate published) {}

    /** In a transaction of its own, like all that somebody who waits for the import should see. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID create(Scope scope, NewImport wanted) {
        UUID id = Ids.next();
        jdbi.useHandle(h -> update(
                        h,
                        scope,
                        id,
                        "insert into register_import (campaign_id, id, kind, filename, file_hash, published,"
                                + " status, rows_read, created, updated, unchanged, removed, rejected, progress,"
                                + " created_by, created_at) values (:campaign, :id, :kind, :filename, :hash,"
                                + " :published, 'QUEUED', 0, 0, 0, 0, 0, 0, 0, :by, :now)")
                .bind("kind", wanted.kind().name())
                .bind("filename", wanted.filename())
                .bind("hash", wanted.hash())
                .bindByType("published", wanted.published(), LocalDate.class)
                .bind("by", scope.caller())
                .execute());
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void started(Scope scope, UUID id) {
        jdbi.useHandle(
                h -> update(h, scope, id, "update register_import set status = 'RUNNING', started_at = :now" + THIS)
                        .execute());
    }

    /** What was found out about the file, and how far the work is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(Scope scope, UUID id, double done) {
        jdbi.useHandle(h -> update(h, scope, id, "update register_import set progress = :done" + THIS)
                .bind("done", done)
                .execute());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recognised(Scope scope, UUID id, RegisterFile file, String layout) {
        String titles = file.header().titles().stream()
                .map(Cells::clean)
                .map(t -> t.length() > 100 ? t.substring(0, 100) : t)
                .limit(40)
                .collect(Collectors.joining("\n"));
        jdbi.useHandle(h -> update(
                        h,
                        scope,
                        id,
                        "update register_import set layout = :layout, encoding = :encoding, delimiter = :delimiter,"
                                + " header = :header" + THIS)
                .bind("layout", layout)
                .bind("encoding", file.table().encoding())
                .bind("delimiter", delimiter(file.table()))
                .bind("header", titles.length() > 4000 ? titles.substring(0, 4000) : titles)
                .execute());
    }

    private static String delimiter(Table table) {
        return table.delimiter() == null ? null : table.delimiter().name().toLowerCase(Locale.ROOT);
    }

    /** In the transaction of the import itself, so that it is completed when, and only when, it counts. */
    void completed(Handle handle, Scope scope, UUID id, Tally tally) {
        update(
                        handle,
                        scope,
                        id,
                        "update register_import set status = 'COMPLETED', progress = 1, finished_at = :now,"
                                + " rows_read = :read, created = :created, updated = :updated, unchanged = :unchanged,"
                                + " removed = :removed, rejected = :rejected, warnings = :warnings" + THIS)
                .bind("read", tally.read)
                .bind("created", tally.created)
                .bind("updated", tally.updated)
                .bind("unchanged", tally.unchanged)
                .bind("removed", tally.removed)
                .bind("rejected", tally.rejected)
                .bind(
                        "warnings",
                        tally.warnings().stream().map(Tally.Warning::line).collect(Collectors.joining("\n")))
                .execute();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(Scope scope, UUID id, Refused reason, String detail, int rowsRead) {
        ImportStatus status = reason == Refused.UNKNOWN_HEADER ? ImportStatus.NEEDS_MAPPING : ImportStatus.FAILED;
        jdbi.useHandle(h -> update(
                        h,
                        scope,
                        id,
                        "update register_import set status = :status, problem = :problem, rows_read = :read,"
                                + " finished_at = :now" + THIS)
                .bind("status", status.name())
                .bind("problem", reason.name() + '\n' + detail)
                .bind("read", rowsRead)
                .execute());
    }

    /** The imports that say they are queued, since before the given time, or under way. */
    @Transactional
    List<ImportRecord> unfinished(Scope scope, Instant queuedBefore) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from register_import where campaign_id ="
                        + " :campaign and (status = 'RUNNING' or (status = 'QUEUED' and created_at < :before))"))
                .bind("before", queuedBefore)
                .map((r, c) -> ImportRecord.read(r, List.of()))
                .list());
    }

    @Transactional
    Optional<ImportRecord> find(Scope scope, UUID id) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from register_import" + THIS))
                .bind("id", id)
                .map((r, c) -> ImportRecord.read(r, reasons(h, scope, id)))
                .findOne());
    }

    /** Newest first. */
    @Transactional
    List<ImportRecord> list(Scope scope, PageRequest page) {
        UUID after = after(page);
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select * from register_import where campaign_id ="
                        + " :campaign" + (after == null ? "" : " and id < :after") + " order by id desc limit :rows"))
                .bindByType("after", after, UUID.class)
                .bind("rows", page.rows())
                .map((r, c) -> ImportRecord.read(r, reasons(h, scope, r.getObject("id", UUID.class))))
                .list());
    }

    private static UUID after(PageRequest page) {
        try {
            return page.after() == null ? null : UUID.fromString(page.after());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("after", "is not a cursor of this list");
        }
    }

    private static List<ImportRecord.RejectReason> reasons(Handle h, Scope scope, UUID id) {
        return scope.bind(h.createQuery("select reason, count(*) as n from register_reject where campaign_id ="
                        + " :campaign and import_id = :id group by reason order by n desc, reason"))
                .bind("id", id)
                .map((r, c) -> new ImportRecord.RejectReason(r.getString("reason"), r.getInt("n")))
                .list();
    }

    /** The rejected rows as lines of CSV, after the given row, in order. */
    @Transactional
    List<Rejected> rejected(Scope scope, UUID id, int afterRow, int most) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select row_number, reason, raw from register_reject"
                        + " where campaign_id = :campaign and import_id = :id and row_number > :after"
                        + " order by row_number limit :most"))
                .bind("id", id)
                .bind("after", afterRow)
                .bind("most", most)
                .map((r, c) -> new Rejected(r.getInt(1), r.getString(2), r.getString(3)))
                .list());
    }

    record Rejected(int row, String reason, String raw) {}

    /** The header of the file as a row of CSV. */
    @Transactional
    String header(Scope scope, UUID id) {
        String titles = jdbi.withHandle(
                h -> scope.bind(h.createQuery("select coalesce(header, '') from register_import" + THIS))
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
        return titles.lines().map(TableRow::quoted).collect(Collectors.joining(","));
    }

    private Update update(Handle h, Scope scope, UUID id, String sql) {
        return scope.bind(h.createUpdate(sql)).bind("id", id).bind("now", clock.instant());
    }
}
