package org.committeeroom.returns;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.committeeroom.platform.Database;
import org.committeeroom.platform.Durability;
import org.committeeroom.security.Scope;

/**
 * One lane for each campaign, in which its transactions follow one another. What arrives while one is under way goes
 * together into the next: so many small requests cost hardly more than a large one.
 */
@ApplicationScoped
class Lanes {

    private static final int ATTEMPTS = 6;
    /** Serialisation failure, deadlock, unique violation; and H2's own for concurrent updates and lock timeouts. */
    private static final Set<String> WORTH_ANOTHER = Set.of("40001", "40P01", "23505", "90131", "HYT00", "90149");

    private final Batch batch;
    private final Flusher flusher;
    private final ExecutorService threads;
    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();

    Lanes(Batch batch, Database.Kind kind, Durability durability) {
        this.batch = batch;
        this.flusher = new Flusher(durability);
        // H2 writes one transaction at a time in any case, and Batch relies on that it is one of ours.
        int atOnce = kind == Database.Kind.H2 ? 1 : 6;
        threads = Executors.newFixedThreadPool(atOnce, work -> {
            Thread thread = new Thread(work, "returns");
            thread.setDaemon(true);
            return thread;
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
        flusher.stop();
    }

    /** The receipts, once they are durable. */
    CompletableFuture<List<Receipts.Receipt>> take(Scope scope, List<NewReturn> returns) {
        Request request = new Request(new Batch.Sent(scope, returns), new CompletableFuture<>());
        lane(scope.campaign()).add(request);
        return request.done();
    }

    /** Runs other work on the returns of a campaign in its turn; its result, once it is durable. */
    <T> CompletableFuture<T> run(Scope scope, Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        lane(scope.campaign()).add(new Job(() -> attempt(work, done)));
        return done;
    }

    private Lane lane(UUID campaign) {
        return lanes.computeIfAbsent(campaign, c -> new Lane(Scope.ofProgram(c)));
    }

    private sealed interface Work permits Request, Job {}

    private record Request(Batch.Sent sent, CompletableFuture<List<Receipts.Receipt>> done) implements Work {}

    private record Job(Runnable work) implements Work {}

    private final class Lane implements Runnable {

        private final Scope program;
        private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean running = new AtomicBoolean();

        Lane(Scope program) {
            this.program = program;
        }

        void add(Work work) {
            waiting.add(work);
            start();
        }

        private void start() {
            if (running.compareAndSet(false, true)) {
                threads.execute(this);
            }
        }

        /** One transaction, then back to the end of the queue: busy campaigns do not hold up the others. */
        @Override
        public void run() {
            try {
                if (waiting.peek() instanceof Job job) {
                    waiting.poll();
                    job.work().run();
                } else {
                    apply(requests());
                }
            } finally {
                running.set(false);
                if (!waiting.isEmpty()) {
                    start();
                }
            }
        }

        private List<Request> requests() {
            List<Request> requests = new ArrayList<>();
            int size = 0;
            while (waiting.peek() instanceof Request next
                    && (size == 0 || size + next.sent().returns().size() <= ReturnShape.MOST)) {
                waiting.poll();
                requests.add(next);
                size += next.sent().returns().size();
            }
            return requests;
        }

        private void apply(List<Request> requests) {
            if (requests.isEmpty()) {
                return;
            }
            try {
                List<List<Receipts.Receipt>> receipts = persistently(() -> batch.apply(
                        program, requests.stream().map(Request::sent).toList()));
                for (int i = 0; i < requests.size(); i++) {
                    flusher.afterFlush(requests.get(i).done(), receipts.get(i));
                }
            } catch (Exception e) {
                if (requests.size() == 1) {
                    requests.get(0).done().completeExceptionally(e);
                } else {
                    // One of them is to blame; the others must not suffer for it.
                    requests.forEach(r -> apply(List.of(r)));
                }
            }
        }
    }

    private <T> void attempt(Callable<T> work, CompletableFuture<T> done) {
        try {
            flusher.afterFlush(done, persistently(work));
        } catch (Exception e) {
            done.completeExceptionally(e);
        }
    }

    /** Again, after a moment, where somebody else's transaction was in the way. */
    private static <T> T persistently(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !worthAnother(e)) {
                    throw e;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
            }
        }
    }

    private static boolean worthAnother(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && WORTH_ANOTHER.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
