package org.committeeroom.security.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.committeeroom.platform.Clockwork;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Twice a second: writes the readings, and links what is new into the chains. */
@ApplicationScoped
class Chainer {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration RETURNS_EVERY = Duration.ofSeconds(5);

    private final Readings readings;
    private final AuditLog log;
    private final Links links;
    private final Runs runs;
    private final Jdbi jdbi;
    private final Wall wall;
    private final Clock clock;
    /** Could not be written; tried again before anything newer. */
    private final Map<UUID, List<Entry>> unwritten = new HashMap<>();

    private final Set<UUID> unlinked = new HashSet<>();
    private final Map<UUID, Instant> summedUp = new HashMap<>();
    private final Clockwork clockwork = new Clockwork("audit");

    Chainer(Readings readings, AuditLog log, Links links, Runs runs, Jdbi jdbi, Wall wall, Clock clock) {
        this.wall = wall;
        this.readings = readings;
        this.log = log;
        this.links = links;
        this.runs = runs;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        runs.begin();
        unlinked.addAll(links.unlinked());
        clockwork.every(PAUSE, "The audit could not be written; it is tried again", () -> work(false));
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        clockwork.stop();
        clockwork.await(Duration.ofSeconds(10));
        work(true);
        if (unwritten.isEmpty()) {
            runs.end();
        }
    }

    /** Everything that is waiting is written and linked once this comes back. */
    synchronized void work(boolean atOnce) {
        runs.seen();
        readings.take().forEach((campaign, entries) -> unwritten
                .computeIfAbsent(campaign, c -> new java.util.ArrayList<>())
                .addAll(entries));
        try {
            each(unwritten.keySet(), this::write);
        } finally {
            unlinked.addAll(log.takeStirred());
            each(unlinked, campaign -> link(campaign, atOnce));
        }
    }

    /** One campaign's trouble keeps no other waiting; it is told of when all have had their turn. */
    private static void each(Set<UUID> campaigns, Consumer<UUID> work) {
        RuntimeException trouble = null;
        for (UUID campaign : Set.copyOf(campaigns)) {
            try {
                work.accept(campaign);
            } catch (RuntimeException e) {
                if (trouble == null) {
                    trouble = e;
                } else {
                    trouble.addSuppressed(e);
                }
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private void write(UUID campaign) {
        Scope scope = Scope.ofProgram(campaign);
        wall.within(scope, () -> {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(h -> write(h, scope)));
            return null;
        });
        unwritten.remove(campaign);
    }

    private void link(UUID campaign, boolean atOnce) {
        boolean sumUp = atOnce || due(campaign);
        boolean more = links.extend(Scope.ofProgram(campaign), sumUp);
        if (sumUp) {
            summedUp.put(campaign, clock.instant());
        }
        if (!more && sumUp) {
            unlinked.remove(campaign);
        }
    }

    /** Whoever was read in a campaign that is removed has gone with it, and so has its chain. */
    private void write(Handle h, Scope scope) {
        boolean there = scope.bind(h.createQuery("select true from campaign where id = :campaign"))
                .mapTo(Boolean.class)
                .findOne()
                .isPresent();
        if (there) {
            log.write(h, scope, unwritten.get(scope.campaign()));
        }
    }

    private boolean due(UUID campaign) {
        Instant last = summedUp.get(campaign);
        return last == null || !clock.instant().isBefore(last.plus(RETURNS_EVERY));
    }
}
