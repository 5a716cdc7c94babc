package org.committeeroom.dashboard;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.committeeroom.platform.Clockwork;
import org.committeeroom.security.Admission;
import org.committeeroom.security.RollCall;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Everybody who watches a dashboard on this node. It is written out once for a campaign, however many watch. */
@ApplicationScoped
class DashboardStream {

    private static final Logger LOG = Logger.getLogger(DashboardStream.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(15);

    private final Dashboards dashboards;
    private final RollCall rollCall;
    private final Clock clock;
    private final Map<UUID, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Clockwork clockwork = new Clockwork("dashboards");

    private record Sent(long version, Instant fittedAt, Instant at) {

        static Sent of(Dashboards.Shown shown, Instant now) {
            return new Sent(shown.version(), shown.basis().fittedAt(), now);
        }
    }

    private static final class Watcher {

        private final MultiEmitter<? super OutboundSseEvent> out;
        private volatile Sent sent;

        Watcher(MultiEmitter<? super OutboundSseEvent> out, Sent sent) {
            this.out = out;
            this.sent = sent;
        }

        boolean mayHaveAnother(Instant now) {
            return !now.isBefore(sent.at().plus(AT_MOST_EVERY));
        }

        boolean hasSeen(Dashboards.Shown shown, Instant now) {
            return sent.version() == shown.version()
                    && Objects.equals(sent.fittedAt(), shown.basis().fittedAt())
                    && now.isBefore(sent.at().plus(AT_LEAST_EVERY));
        }
    }

    DashboardStream(Dashboards dashboards, RollCall rollCall, Clock clock) {
        this.dashboards = dashboards;
        this.rollCall = rollCall;
        this.clock = clock;
        clockwork.every(LOOK, "Those who watch a dashboard could not be told", () -> watchers.forEach(this::safely));
    }

    /** The dashboard of now, then again whenever it changes. A slow reader gets the latest, not all. */
    Multi<OutboundSseEvent> listen(Admission admission) {
        Dashboards.Shown first = dashboards.shown(admission.scope());
        return Multi.createFrom()
                .emitter(
                        out -> watch(admission, new Watcher(out, Sent.of(first, clock.instant())), event(first)),
                        BackPressureStrategy.LATEST);
    }

    private void watch(Admission admission, Watcher watcher, OutboundSseEvent first) {
        Set<Watcher> all = watchers.computeIfAbsent(admission.scope().campaign(), c -> ConcurrentHashMap.newKeySet());
        Runnable leave = rollCall.enter(admission, watcher.out::complete);
        watcher.out.onTermination(() -> {
            all.remove(watcher);
            leave.run();
        });
        watcher.out.emit(first);
        all.add(watcher);
    }

    private void tell(UUID campaign, Set<Watcher> all) {
        Instant now = clock.instant();
        List<Watcher> due = all.stream().filter(w -> w.mayHaveAnother(now)).toList();
        if (due.isEmpty()) {
            return;
        }
        Dashboards.Shown shown = dashboards.shown(Scope.ofProgram(campaign));
        List<Watcher> behind = due.stream().filter(w -> !w.hasSeen(shown, now)).toList();
        if (!behind.isEmpty()) {
            OutboundSseEvent event = event(shown);
            behind.forEach(w -> {
                w.sent = Sent.of(shown, now);
                w.out.emit(event);
            });
        }
    }

    private static OutboundSseEvent event(Dashboards.Shown shown) {
        return new OutboundSseEventImpl.BuilderImpl()
                .name("dashboard")
                .data(String.class, shown.text())
                .build();
    }

    private void safely(UUID campaign, Set<Watcher> all) {
        try {
            tell(campaign, all);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Those who watch the dashboard of the campaign %s could not be told", campaign);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        clockwork.stopAtOnce();
        watchers.values().forEach(all -> all.forEach(w -> w.out.complete()));
    }
}
