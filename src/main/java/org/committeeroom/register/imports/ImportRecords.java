package org.committeeroom.register.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Keeps how far each import of a campaign is, and what became of it. */
@ApplicationScoped
class ImportRecords {

    private static final String THIS = " where campaign_id = :campaign and id = :id";

    private final Jdbi jdbi;
    private final Clock clock;

    ImportRecords(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @param part the file is one of several: electors of districts that it does not have stay */
    record NewImport(ImportKind kind, boolean part, String filename, String hash, LocalDate published, Poll poll) {}

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
                                + " created_by, created_at, poll_date, poll_type, part) values (:campaign, :id,"
                                + " :kind, :filename, :hash, :published, 'QUEUED', 0, 0, 0, 0, 0, 0, 0, :by, :now,"
                                + " :date, :type, :part)")
                .bind("kind", wanted.kind().name())
                .bind("part", wanted.part())
                .bind("filename", wanted.filename())
                .bind("hash", wanted.hash())
                .bindByType("published", wanted.published(), LocalDate.class)
                .bind("by", scope.caller())
                .bindByType("date", wanted.poll() == null ? null : wanted.poll().date(), LocalDate.class)
                .bind("type", typeOf(wanted.poll()))
                .execute());
        return id;
    }

    private static String typeOf(Poll poll) {
        return poll == null || poll.type() == null ? null : poll.type().name();
    }

    /** False if somebody has stopped it before it could begin. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean started(Scope scope, UUID id) {
        return jdbi.withHandle(h -> update(
                                h,
                                scope,
                                id,
                                "update register_import set status = 'RUNNING', started_at = :now" + THIS
                                        + " and not cancel_wanted")
                        .execute())
                > 0;
    }

    /** What was found out about the file is done with, and it waits in the queue once more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean queuedAgain(Scope scope, UUID id, Poll poll) {
        return jdbi.withHandle(h -> update(
                                h,
                                scope,
                                id,
                                "update register_import set status = 'QUEUED', problem = null, progress = 0, rows_read = 0,"
                                        + " finished_at = null, poll_date = :date, poll_type = :type" + THIS
                                        + " and status = 'NEEDS_MAPPING'")
                        .bindByType("date", poll == null ? null : poll.date(), LocalDate.class)
                        .bind("type", typeOf(poll))
                        .execute())
                > 0;
    }

    /** Ends one that waits for a mapping. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean cancelWaiting(Scope scope, UUID id) {
        return jdbi.withHandle(h -> update(
                                h,
                                scope,
                                id,
                                "update register_import set status = 'FAILED', problem = :problem, finished_at = :now"
                                        + THIS + " and status = 'NEEDS_MAPPING'")
                        .bind("problem", Refused.CANCELLED.name() + "\nThe register is as it was")
                        .execute())
                > 0;
    }

    /** Asks whoever works on it to stop; the register is then as it was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean wantCancelled(Scope scope, UUID id) {
        return jdbi.withHandle(h -> update(
                                h,
                                scope,
                                id,
                                "update register_import set cancel_wanted = true" + THIS
                                        + " and status in ('QUEUED', 'RUNNING')")
                        .execute())
                > 0;
    }

    /**
     * How far the work is.
     *
     * @return whether it should stop
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean progress(Scope scope, UUID id, double done, int rows) {
        return jdbi.withHandle(h -> {
            update(h, scope, id, "update register_import set progress = :done, rows_read = :rows" + THIS)
                    .bind("done", done)
                    .bind("rows", rows)
                    .execute();
            return scope.bind(h.createQuery("select cancel_wanted from register_import" + THIS))
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Those that wait for a mapping. */
    @Transactional
    List<UUID> waiting(Scope scope) {
        return jdbi.withHandle(h -> scope.bind(h.createQuery("select id from register_import where campaign_id ="
                        + " :campaign and status = 'NEEDS_MAPPING'"))
                .mapTo(UUID.class)
                .list());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recognised(Scope scope, UUID id, RegisterFile file, String layout) {
        boolean untitled = file.recognised() == null && file.header().looksLikeData();
        String titles = (untitled ? List.<String>of() : file.header().titles())
                .stream()
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
    void completed(Handle handle, Scope scope, UUID id, Tally tally, YearMonth month) {
        update(
                        handle,
                        scope,
                        id,
                        "update register_import set status = 'COMPLETED', progress = 1, finished_at = :now,"
                                + " rows_read = :read, created = :created, updated = :updated, unchanged = :unchanged,"
                                + " removed = :removed, rejected = :rejected, warnings = :warnings,"
                                + " register_month = :month, edition = case when kind = 'MARKED' then null else 1 +"
                                + " coalesce((select max(r.edition) from register_import r where r.campaign_id ="
                                + " :campaign), 0) end" + THIS)
                .bindByType("month", month == null ? null : month.atDay(1), LocalDate.class)
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
    void refused(Scope scope, UUID id, Refused reason, String detail, int rowsRead, ImportStatus status) {
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
                .map((r, c) -> ImportRecord.read(r, List.of(), 0, clock.instant()))
                .list());
    }

    /** What undoing has made of it. */
    void undone(Handle handle, Scope scope, UUID id) {
        update(
                        handle,
                        scope,
                        id,
                        "update register_import set status = 'UNDONE', edition = null, undone_at = :now, undone_by = :by"
                                + THIS)
                .bind("by", scope.caller())
                .execute();
    }

    private Update update(Handle h, Scope scope, UUID id, String sql) {
        return scope.bind(h.createUpdate(sql)).bind("id", id).bind("now", clock.instant());
    }
}
