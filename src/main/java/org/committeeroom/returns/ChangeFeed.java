package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.committeeroom.platform.Clockwork;
import org.committeeroom.security.Admission;
import org.committeeroom.security.RollCall;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Everybody who listens to changes on this node. What a fold changed is read once for a campaign and written out once,
 * however many listen; then each listener is sent what its scope covers, and nobody is looked at for whom there is nothing.
 */
@ApplicationScoped
class ChangeFeed {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Returns looked through for one page of what a listener has missed. */
    private static final int PAGE = 2_000;

    private final Changes changes;
    private final ChangeEvents events;
    private final Sequencer sequencer;
    private final RollCall rollCall;
    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final Clockwork clockwork = new Clockwork("changes");

    ChangeFeed(Changes changes, ChangeEvents events, Sequencer sequencer, RollCall rollCall) {
        this.changes = changes;
        this.events = events;
        this.sequencer = sequencer;
        this.rollCall = rollCall;
        clockwork.every(HEARTBEAT, "Listeners could not be looked after", () -> everybody()
                .forEach(Listener::encourage));
    }

    /**
     * The changes in the scope from now on, for as long as whoever listens would be let in again.
     *
     * @param after the number that the listener has seen last; what came since is sent first. Null: nothing is
     */
    Multi<OutboundSseEvent> listen(Admission admission, Long after) {
        Scope scope = admission.scope();
        Audience audience = audiences.computeIfAbsent(scope.campaign(), c -> new Audience());
        Listener listener = new Listener(scope, audience::remove);
        audience.add(listener);
        Runnable leave = rollCall.enter(admission, listener::end);
        // Only now: what is numbered after this is sent to the listener, and what was before it is read for it.
        long now = sequencer.latest(scope);
        listener.has(now);
        Multi<OutboundSseEvent> opening = Multi.createFrom().item(ChangeEvents.HEARTBEAT);
        return Multi.createBy()
                .concatenating()
                .streams(
                        opening,
                        after == null ? Multi.createFrom().empty() : missed(listener, after, now),
                        listener.events())
                .onTermination()
                .invoke(() -> {
                    audience.remove(listener);
                    leave.run();
                })
                .onFailure()
                .recoverWithCompletion();
    }

    /** Read page by page, as fast as the listener takes them. */
    private Multi<OutboundSseEvent> missed(Listener listener, long after, long now) {
        AtomicLong at = new AtomicLong(after);
        return Multi.createBy()
                .repeating()
                .supplier(() -> {
                    Changes.Batch page = changes.since(listener.scope(), at.get(), null, PAGE);
                    changes.settle(listener.scope(), page.sequence());
                    listener.has(page.sequence());
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
        Audience audience = audiences.get(news.campaign());
        if (audience != null && !audience.isEmpty() && !news.electors().isEmpty()) {
            clockwork.inTurn("Listeners could not be told", () -> tell(news, audience));
        }
    }

    private void tell(Folded news, Audience audience) {
        try {
            List<ChangeEvents.Announced> announced =
                    events.announced(changes.placed(Scope.ofProgram(news.campaign()), news.from() - 1, news.to()));
            audience.concerned(announced).forEach((listener, theirs) -> listener.send(theirs));
        } catch (RuntimeException e) {
            // They would not know what they have missed: they come back and ask.
            LOG.error("Changes could not be read; all who listen are cut off", e);
            audience.all().forEach(Listener::end);
        }
    }

    private List<Listener> everybody() {
        return audiences.values().stream()
                .flatMap(audience -> audience.all().stream())
                .toList();
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stopAtOnce();
        everybody().forEach(Listener::end);
    }
}
