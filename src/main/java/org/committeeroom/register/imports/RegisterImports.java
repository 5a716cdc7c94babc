package org.committeeroom.register.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Database;
import org.committeeroom.register.RegisterChanged;
import org.committeeroom.security.Scope;
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
    private final ImportJob job;
    private final Campaigns campaigns;
    private final Jdbi jdbi;
    private final Staging staging;
    private final Database.Kind kind;
    private final Clock clock;
    private final Event<RegisterChanged> changed;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), RegisterImports::thread);

    RegisterImports(
            ImportRecords records,
            ImportJob job,
            Campaigns campaigns,
            Jdbi jdbi,
            Staging staging,
            Database.Kind kind,
            Clock clock,
            Event<RegisterChanged> changed) {
        this.records = records;
        this.job = job;
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
        UUID id = records.create(scope, new ImportRecords.NewImport(kind, filename, null, null));
        run(scope, id, new ImportJob.Request(kind, null, false, file));
        ImportRecord record = records.find(scope, id).orElseThrow();
        if (record.status() != ImportStatus.COMPLETED) {
            throw new IllegalStateException(
                    record.problem().title() + ": " + record.problem().detail());
        }
        return id;
    }

    /** How an upload is to be read. */
    record Wanted(ImportKind kind, Layout layout, LocalDate published, boolean part, String filename) {}

    /** Puts an upload into the queue; its file is deleted when it is done. */
    UUID queue(Scope scope, Wanted wanted, Uploads.Upload upload) {
        UUID id = records.create(
                scope,
                new ImportRecords.NewImport(wanted.kind(), wanted.filename(), upload.hash(), wanted.published()));
        ImportJob.Request request = new ImportJob.Request(wanted.kind(), wanted.layout(), wanted.part(), upload.file());
        try {
            worker.execute(() -> {
                run(scope, id, request);
                delete(upload.file());
            });
        } catch (RejectedExecutionException e) {
            delete(upload.file());
            records.refused(scope, id, Refused.INTERRUPTED, STOPPED, 0);
        }
        return id;
    }

    private void run(Scope scope, UUID id, ImportJob.Request request) {
        oneAtATime.lock();
        try {
            records.started(scope, id);
            QuarkusTransaction.requiringNew().run(() -> job.run(scope, id, request));
        } catch (Refusal e) {
            records.refused(scope, id, e.reason(), e.getMessage(), e.rowsRead());
            return;
        } catch (RuntimeException e) {
            LOG.error("Register import failed", e);
            records.refused(scope, id, Refused.BROKEN, "The register is as it was. The log has the details", 0);
            return;
        } finally {
            oneAtATime.unlock();
        }
        changed.fire(new RegisterChanged(scope.campaign()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "register-import");
        thread.setDaemon(true);
        return thread;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An uploaded file could not be deleted: " + file.getFileName());
        }
    }

    /** What a crash has left under way is over: the transaction went with it. */
    void endAbandoned(@Observes @Priority(200) StartupEvent start, Uploads uploads) {
        Instant before = clock.instant().minus(kind == Database.Kind.H2 ? Duration.ZERO : LONGEST_QUEUE);
        uploads.clear(before);
        campaigns.all().forEach(scope -> endAbandoned(scope, before));
    }

    private void endAbandoned(Scope scope, Instant queuedBefore) {
        boolean free =
                QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(h -> staging.isFree(h, scope.campaign())));
        if (free) {
            records.unfinished(scope, queuedBefore)
                    .forEach(r -> records.refused(scope, r.id(), Refused.INTERRUPTED, STOPPED, 0));
        }
    }

    /** Without interrupting: H2 would take that for a broken file. */
    void stop(@Observes ShutdownEvent stop) {
        worker.getQueue().clear();
        worker.shutdown();
    }
}
