package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.committeeroom.security.Attendance;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Everybody who listens to changes on this node. What a fold changed is read once for a campaign and written out once,
 * however many listen; each listener then takes from it what its scope covers.
 */
@ApplicationScoped
class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration ROLL_CALL = Duration.ofSeconds(2);
    /** Folds that may wait for a slow reader, about half a minute; then it is cut off, and resumes when it can. */
    private static final int MOST_WAITING = 128;
    /** Returns looked through for one page of what a listener has missed. */
    private static final int PAGE = 2_000;

    private final Changes changes;
    private final ChangeEvents events;
    private final Sequencer sequencer;
    private final Attendance attendance;
    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "changes");
        daemon.setDaemon(true);
        return daemon;
    });

    ChangeFeed(Changes changes, ChangeEvents events, Sequencer sequencer, Attendance attendance) {
        this.changes = changes;
        this.events = events;
        this.sequencer = sequencer;
        this.attendance = attendance;
        every(HEARTBEAT, () -> everybody().forEach(l -> l.send(Bundle.HEARTBEAT)));
        every(ROLL_CALL, this::callTheRoll);
    }

    /** What one fold changed. */
    private record Bundle(long to, List<ChangeEvents.Announced> announced) {

        static final Bundle HEARTBEAT = new Bundle(Long.MAX_VALUE, List.of());

        List<OutboundSseEvent> events(Scope scope, long after) {
            if (this == HEARTBEAT) {
                return List.of(ChangeEvents.HEARTBEAT);
            }
            return announced.stream()
                    .filter(a -> a.sequence() > after && a.isFor(scope))
                    .map(Changes.bare(scope) ? ChangeEvents.Announced::bare : ChangeEvents.Announced::event)
                    .toList();
        }
    }

    private static final class Listener {

        private final Scope scope;
        private final UnicastProcessor<Bundle> waiting;
        private volatile long has;

        Listener(Scope scope, Runnable ended) {
            this.scope = scope;
            // Full: the processor ends the stream with an error.
            this.waiting = UnicastProcessor.create(new ArrayBlockingQueue<>(MOST_WAITING), ended);
        }

        void send(Bundle bundle) {
            if (bundle.to() > has) {
                waiting.onNext(bundle);
            }
        }

        /** What it missed was read up to here, perhaps beyond what has been waiting for it meanwhile. */
        void caughtUp(long sequence) {
            has = Math.max(has, sequence);
        }

        List<OutboundSseEvent> events(Bundle bundle) {
            return bundle.to() > has ? bundle.events(scope, has) : List.of();
        }
    }

    /**
     * The changes in the scope from now on.
     *
     * @param after the number that the listener has seen last; what came since is sent first. Null: nothing is
     */
    Multi<OutboundSseEvent> listen(Scope scope, Long after) {
        Listener[] self = new Listener[1];
        self[0] = new Listener(scope, () -> gone(self[0]));
        listeners
                .computeIfAbsent(scope.campaign(), c -> ConcurrentHashMap.newKeySet())
                .add(self[0]);
        // Only now: what is numbered after this is sent to the listener, and what was before it is read for it.
        long now = sequencer.latest(scope);
        self[0].has = now;
        Multi<OutboundSseEvent> live = self[0].waiting.onItem().transformToIterable(self[0]::events);
        Multi<OutboundSseEvent> opening = Multi.createFrom().item(ChangeEvents.HEARTBEAT);
        return Multi.createBy()
                .concatenating()
                .streams(opening, after == null ? Multi.createFrom().empty() : missed(self[0], after, now), live)
                .onTermination()
                .invoke(() -> gone(self[0]))
                .onFailure()
                .recoverWithCompletion();
    }

    /** Read page by page, as fast as the listener takes them. */
    private Multi<OutboundSseEvent> missed(Listener listener, long after, long now) {
        AtomicLong at = new AtomicLong(after);
        return Multi.createBy()
                .repeating()
                .supplier(() -> {
                    Changes.Batch page = changes.since(listener.scope, at.get(), null, PAGE);
                    changes.settle(listener.scope, page.sequence());
                    listener.caughtUp(page.sequence());
                    boolean end = page.sequence() == at.getAndSet(page.sequence()) || page.sequence() >= now;
                    return new Page(events.events(page.items()), end);
                })
                .whilst(page -> !page.end())
                .onItem()
                .transformToIterable(Page::events)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private record Page(List<OutboundSseEvent> events, boolean end) {}

    void folded(@Observes Folded news) {
        if (!news.electors().isEmpty() && listeners.containsKey(news.campaign())) {
            thread.execute(() -> tell(news));
        }
    }

    private void tell(Folded news) {
        Set<Listener> all = listeners.getOrDefault(news.campaign(), Set.of());
        if (all.isEmpty()) {
            return;
        }
        try {
            Bundle bundle = new Bundle(
                    news.to(),
                    events.announced(changes.placed(Scope.ofProgram(news.campaign()), news.from() - 1, news.to())));
            all.forEach(l -> l.send(bundle));
        } catch (RuntimeException e) {
            // They would not know what they have missed: they come back and ask.
            LOG.error("Changes could not be read; all who listen are cut off", e);
            all.forEach(l -> l.waiting.onComplete());
        }
    }

    /** Cuts off devices that are ended or expired, and people who have no role any more. */
    private void callTheRoll() {
        listeners.forEach((campaign, all) -> {
            if (all.isEmpty()) {
                return;
            }
            Set<UUID> callers = all.stream().map(l -> l.scope.caller()).collect(java.util.stream.Collectors.toSet());
            Set<UUID> present = attendance.present(campaign, callers);
            all.stream().filter(l -> !present.contains(l.scope.caller())).forEach(l -> l.waiting.onComplete());
        });
    }

    private List<Listener> everybody() {
        return listeners.values().stream().flatMap(Set::stream).toList();
    }

    private void gone(Listener listener) {
        listeners.getOrDefault(listener.scope.campaign(), Set.of()).remove(listener);
    }

    private void every(Duration pause, Runnable work) {
        Runnable safely = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Listeners could not be looked after", e);
            }
        };
        thread.scheduleWithFixedDelay(safely, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
        everybody().forEach(l -> l.waiting.onComplete());
    }
}
