package org.committeeroom.returns;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Clockwork;
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
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final Numbering numbering;
    private final Durability durability;
    private final Event<Folded> folded;
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();
    private final Clockwork clockwork = new Clockwork("sequencer");
    private boolean begun;

    Sequencer(Numbering numbering, Durability durability, Event<Folded> folded) {
        this.numbering = numbering;
        this.durability = durability;
        this.folded = folded;
    }

    void start(@Observes StartupEvent start) {
        clockwork.every(PAUSE, "New returns could not be told of", this::tellAll);
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stop();
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
        clockwork.inTurn("Changed electors could not be told of", () -> {
            long last = told.getOrDefault(scope.campaign(), 0L);
            tell(new Folded(scope.campaign(), last + 1, last, Set.copyOf(electors), false));
        });
    }

    private void tellAll() {
        long began = System.nanoTime();
        boolean more;
        do {
            more = fold();
        } while (more);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (took.compareTo(LONG) > 0) {
            LOG.warnf(
                    "To tell of new returns took %d seconds; those who listen were late by as much", took.toSeconds());
        }
    }

    /**
     * One part of what is new in each campaign, so that none waits for another that has much.
     *
     * @return whether there is more
     */
    boolean fold() {
        if (!begun) {
            Map<UUID, Long> found = numbering.positions();
            durability.await();
            told.putAll(found);
            begun = true;
        }
        Map<UUID, Long> positions = numbering.positions();
        positions.entrySet().removeIf(each -> each.getValue() <= told.getOrDefault(each.getKey(), 0L));
        if (positions.isEmpty()) {
            return false;
        }
        durability.await();
        boolean more = false;
        for (Map.Entry<UUID, Long> each : positions.entrySet()) {
            more |= tellOf(each.getKey(), each.getValue());
        }
        return more;
    }

    /** What cannot be read of one campaign is tried again in the next round, and keeps no other campaign waiting. */
    private boolean tellOf(UUID campaign, long position) {
        long last = told.getOrDefault(campaign, 0L);
        long to = Math.min(position, last + Numbering.MOST);
        Folded news;
        try {
            news = numbering.folded(Scope.ofProgram(campaign), last, to);
        } catch (RuntimeException e) {
            LOG.errorf(e, "New returns of the campaign %s could not be told of", campaign);
            return false;
        }
        told.put(campaign, to);
        tell(news);
        return to < position;
    }

    private void tell(Folded news) {
        try {
            folded.fire(news);
        } catch (RuntimeException e) {
            LOG.error("An observer of new returns failed", e);
        }
    }
}
