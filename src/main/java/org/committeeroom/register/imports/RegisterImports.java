package org.committeeroom.register.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Database;
import org.committeeroom.platform.Problems;
import org.committeeroom.register.Absent;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Takes register files: one at a time on a node, each in one transaction, so that a failure changes nothing. */
@ApplicationScoped
public class RegisterImports {

    private static final Logger LOG = Logger.getLogger(RegisterImports.class);

    /** On PostgreSQL another node may have a job in its queue; none waits for so long. */
    private static final Duration LONGEST_QUEUE = Duration.ofHours(6);

    private static final String STOPPED =
            "The program stopped while this was under way. The register is as it was: send the file again";

    private final ImportRecords records;
    private final ImportReports reports;
    private final ImportJob job;
    private final Uploads uploads;
    private final Undoing undoing;
    private final Campaigns campaigns;
    private final Jdbi jdbi;
    private final Staging staging;
    private final Database.Kind kind;
    private final Clock clock;
    private final Event<RegisterChanged> changed;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), RegisterImports::thread);

    private final Wall wall;

    RegisterImports(
            ImportRecords records,
            ImportReports reports,
            ImportJob job,
            Uploads uploads,
            Undoing undoing,
            Campaigns campaigns,
            Jdbi jdbi,
            Staging staging,
            Database.Kind kind,
            Clock clock,
            Wall wall,
            Event<RegisterChanged> changed) {
        this.wall = wall;
        this.records = records;
        this.reports = reports;
        this.job = job;
        this.uploads = uploads;
        this.undoing = undoing;
        this.campaigns = campaigns;
        this.jdbi = jdbi;
        this.staging = staging;
        this.kind = kind;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Imports a file in the caller's thread and returns when it is done.
     *
     * @return the import, whose record says what became of it
     * @throws IllegalStateException if the file was refused
     */
    public UUID importFile(Scope scope, ImportKind kind, String filename, Path file) {
        UUID id = records.create(scope, new ImportRecords.NewImport(kind, false, filename, null, null, null));
        run(scope, id, new ImportJob.Request(kind, null, false, file, null, null, null));
        ImportRecord record = reports.find(scope, id).orElseThrow();
        if (record.status() != ImportStatus.COMPLETED) {
            throw new IllegalStateException(
                    record.problem().title() + ": " + record.problem().detail());
        }
        return id;
    }

    /**
     * How an upload is to be read.
     *
     * @param absent what a list of absent voters is of, where no column says so; or null
     * @param poll which past poll a marked register is of; or null
     */
    record Wanted(
            ImportKind kind,
            Layout layout,
            LocalDate published,
            boolean part,
            String filename,
            Absent absent,
            Poll poll) {}

    /** Puts an upload into the queue; its file is deleted when it is done. */
    UUID queue(Scope scope, Wanted wanted, Uploads.Upload upload) {
        UUID id = records.create(
                scope,
                new ImportRecords.NewImport(
                        wanted.kind(),
                        wanted.part(),
                        wanted.filename(),
                        upload.hash(),
                        wanted.published(),
                        wanted.poll()));
        enqueue(
                scope,
                id,
                new ImportJob.Request(
                        wanted.kind(),
                        wanted.layout(),
                        wanted.part(),
                        upload.file(),
                        null,
                        wanted.absent(),
                        wanted.poll()));
        return id;
    }

    /** Puts a file that has waited into the queue, now that somebody has said what its columns hold. */
    void map(Scope scope, UUID id, NewMapping said) {
        ImportRecord waiting = waiting(scope, id);
        Fields.check(
                waiting.kind(),
                said.columns(),
                preview(waiting, said.header()).titles().size());
        Poll poll = said.poll() == null ? waiting.poll() : said.poll();
        if (waiting.kind() == ImportKind.MARKED && poll == null) {
            throw Problems.invalid("poll", "is missing: which past poll is it of?");
        }
        if (!records.queuedAgain(scope, id, poll)) {
            throw Problems.NOT_WAITING.plain();
        }
        Path file = uploads.waiting(id);
        enqueue(
                scope,
                id,
                new ImportJob.Request(waiting.kind(), null, waiting.part(), file, said.mapping(), said.absent(), poll));
    }

    /** @param header whether the first row holds titles; null to find out */
    Preview preview(Scope scope, UUID id, Boolean header) {
        return preview(waiting(scope, id), header);
    }

    private ImportRecord waiting(Scope scope, UUID id) {
        ImportRecord record = reports.find(scope, id).orElseThrow(Problems.NOT_FOUND::plain);
        if (record.status() != ImportStatus.NEEDS_MAPPING) {
            throw Problems.NOT_WAITING.plain();
        }
        return record;
    }

    private Preview preview(ImportRecord waiting, Boolean header) {
        try {
            return Preview.of(uploads.waiting(waiting.id()), waiting.kind(), header, waiting.poll());
        } catch (NoSuchFileException e) {
            throw Problems.UPLOAD_GONE.plain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends an import that is not done yet. False if it is. */
    boolean cancel(Scope scope, UUID id) {
        if (records.cancelWaiting(scope, id)) {
            uploads.delete(uploads.waiting(id));
            return true;
        }
        return records.wantCancelled(scope, id);
    }

    private void enqueue(Scope scope, UUID id, ImportJob.Request request) {
        try {
            worker.execute(() -> {
                if (!run(scope, id, request)) {
                    uploads.delete(request.file());
                }
            });
        } catch (RejectedExecutionException e) {
            uploads.delete(request.file());
            records.refused(scope, id, Refused.INTERRUPTED, STOPPED, 0, ImportStatus.FAILED);
        }
    }

    /** @return whether the file is kept, for somebody to say what its columns hold */
    private boolean run(Scope scope, UUID id, ImportJob.Request request) {
        oneAtATime.lock();
        try {
            if (!records.started(scope, id)) {
                throw Refused.CANCELLED.because("It had not begun, and the register is as it was");
            }
            inItsCampaign(scope, () -> job.run(scope, id, request));
        } catch (Refusal e) {
            boolean waits = e.needsMapping();
            if (waits) {
                uploads.keep(id, request.file());
            }
            ImportStatus status = waits ? ImportStatus.NEEDS_MAPPING : ImportStatus.FAILED;
            records.refused(scope, id, e.reason(), e.getMessage(), e.rowsRead(), status);
            return waits;
        } catch (RuntimeException e) {
            LOG.error("Register import failed", e);
            String detail = "The register is as it was. The log has the details";
            records.refused(scope, id, Refused.BROKEN, detail, 0, ImportStatus.FAILED);
            return false;
        } finally {
            oneAtATime.unlock();
        }
        changed.fire(new RegisterChanged(scope.campaign()));
        return false;
    }

    /**
     * Takes back the latest import that stands in the register.
     *
     * @throws org.committeeroom.platform.Problem if it is not the latest one
     */
    void undo(Scope scope, UUID id) {
        oneAtATime.lock();
        try {
            inItsCampaign(scope, () -> undoing.undo(scope, id));
        } finally {
            oneAtATime.unlock();
        }
        changed.fire(new RegisterChanged(scope.campaign()));
    }

    private void inItsCampaign(Scope scope, Runnable work) {
        wall.within(scope, () -> {
            QuarkusTransaction.requiringNew().run(work);
            return scope;
        });
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "register-import");
        thread.setDaemon(true);
        return thread;
    }

    /** What a crash has left under way is over: the transaction went with it. */
    void endAbandoned(@Observes @Priority(200) StartupEvent start) {
        Instant before = clock.instant().minus(kind == Database.Kind.H2 ? Duration.ZERO : LONGEST_QUEUE);
        Set<UUID> waiting = new HashSet<>();
        campaigns.all().forEach(scope -> waiting.addAll(records.waiting(scope)));
        uploads.clear(before, waiting);
        campaigns.all().forEach(scope -> endAbandoned(scope, before));
    }

    private void endAbandoned(Scope scope, Instant queuedBefore) {
        boolean free =
                QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(h -> staging.isFree(h, scope.campaign())));
        if (free) {
            records.unfinished(scope, queuedBefore)
                    .forEach(r -> records.refused(scope, r.id(), Refused.INTERRUPTED, STOPPED, 0, ImportStatus.FAILED));
        }
    }

    /** Without interrupting: H2 would take that for a broken file. */
    void stop(@Observes ShutdownEvent stop) {
        worker.getQueue().clear();
        worker.shutdown();
    }
}
