package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.committeeroom.platform.Durability;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Four times a second: tells this node what is newly numbered, by whichever node it was. Only what is durable: a number
 * that was told, and then lost with the power, would be given again, and whoever had seen it would miss its new bearer.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final long PAUSE_MILLIS = 250;

    private final Numbering numbering;
    private final Durability durability;
    private final Event<Folded> folded;
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private ScheduledExecutorService clockwork;
    private boolean begun;

    Sequencer(Numbering numbering, Durability durability, Event<Folded> folded) {
        this.numbering = numbering;
        this.durability = durability;
        this.folded = folded;
    }

    void start(@Observes StartupEvent start) {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "sequencer");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::safely, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.shutdown();
    }

    /** The campaign's latest number that this node has heard of. */
    long latest(Scope scope) {
        Long known = told.get(scope.campaign());
        return known == null ? numbering.latest(scope) : known;
    }

    /** What was told is durable already; of what is newer the disk is waited for. */
    void settle(Scope scope, long sequence) {
        if (sequence > told.getOrDefault(scope.campaign(), 0L)) {
            durability.await();
        }
    }

    /** Tells, in its turn, of electors whose state has changed without a return of their own. */
    void changed(Scope scope, Set<UUID> electors) {
        clockwork.execute(() -> {
            long last = told.getOrDefault(scope.campaign(), 0L);
            tell(new Folded(scope.campaign(), last + 1, last, Set.copyOf(electors), false));
        });
    }

    private void safely() {
        try {
            fold();
        } catch (RuntimeException e) {
            // The next round does what this one did not.
            LOG.error("New returns could not be told of", e);
        }
    }

    private void fold() {
        if (!begun) {
            Map<UUID, Long> found = numbering.positions();
            durability.await();
            told.putAll(found);
            begun = true;
        }
        Map<UUID, Long> positions = numbering.positions();
        positions.entrySet().removeIf(each -> each.getValue() <= told.getOrDefault(each.getKey(), 0L));
        if (positions.isEmpty()) {
            return;
        }
        durability.await();
        positions.forEach((campaign, position) -> {
            long last = told.getOrDefault(campaign, 0L);
            while (last < position) {
                long to = Math.min(position, last + Numbering.MOST);
                Folded news = numbering.folded(Scope.ofProgram(campaign), last, to);
                told.put(campaign, to);
                tell(news);
                last = to;
            }
        });
    }

    private void tell(Folded news) {
        try {
            folded.fire(news);
        } catch (RuntimeException e) {
            LOG.error("An observer of new returns failed", e);
        }
    }
}
