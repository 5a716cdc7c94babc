package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/**
 * Four times a second: numbers what is new, if no other node does, and tells this node what is newly numbered, by
 * whichever node it was.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final long PAUSE_MILLIS = 250;

    private final Numbering numbering;
    private final Event<Folded> folded;
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private ScheduledExecutorService clockwork;
    private boolean begun;

    Sequencer(Numbering numbering, Event<Folded> folded) {
        this.numbering = numbering;
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

    private void safely() {
        try {
            fold();
        } catch (RuntimeException e) {
            // The next round does what this one did not.
            LOG.error("Returns could not be numbered", e);
        }
    }

    private void fold() {
        if (!begun) {
            told.putAll(numbering.positions());
            begun = true;
        }
        numbering.number();
        numbering.positions().forEach((campaign, position) -> {
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
