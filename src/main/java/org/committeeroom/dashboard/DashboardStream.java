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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.committeeroom.security.CampaignRoles;
import org.committeeroom.security.Role;
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
    private static final Duration ROLL_CALL = Duration.ofSeconds(2);
    private static final Set<Role> MAY_WATCH = Set.of(Role.AGENT, Role.ORGANISER, Role.OBSERVER);

    private final Dashboards dashboards;
    private final CampaignRoles roles;
    private final Clock clock;
    private final Map<UUID, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "dashboards");
        daemon.setDaemon(true);
        return daemon;
    });

    private record Sent(long version, Instant fittedAt, Instant at) {

        static Sent of(Dashboards.Shown shown, Instant now) {
            return new Sent(shown.version(), shown.basis().fittedAt(), now);
        }
    }

    private static final class Watcher {

        private final Scope scope;
        private final MultiEmitter<? super OutboundSseEvent> out;
        private volatile Sent sent;

        Watcher(Scope scope, MultiEmitter<? super OutboundSseEvent> out, Sent sent) {
            this.scope = scope;
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

    DashboardStream(Dashboards dashboards, CampaignRoles roles, Clock clock) {
        this.dashboards = dashboards;
        this.roles = roles;
        this.clock = clock;
        every(LOOK, campaign -> tell(campaign, watchers.get(campaign)));
        every(ROLL_CALL, this::callTheRoll);
    }

    /** The dashboard of now, then again whenever it changes. A slow reader gets the latest, not all. */
    Multi<OutboundSseEvent> listen(Scope scope) {
        Dashboards.Shown first = dashboards.shown(scope);
        return Multi.createFrom()
                .emitter(
                        out -> watch(new Watcher(scope, out, Sent.of(first, clock.instant())), event(first)),
                        BackPressureStrategy.LATEST);
    }

    private void watch(Watcher watcher, OutboundSseEvent first) {
        UUID campaign = watcher.scope.campaign();
        Set<Watcher> all = watchers.computeIfAbsent(campaign, c -> ConcurrentHashMap.newKeySet());
        watcher.out.onTermination(() -> all.remove(watcher));
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

    /** Cuts off those whose role has been taken away. */
    private void callTheRoll(UUID campaign) {
        for (Watcher w : watchers.get(campaign)) {
            Set<Role> now = roles.of(campaign, w.scope.caller());
            if (now.stream().noneMatch(MAY_WATCH::contains)) {
                w.out.complete();
            }
        }
    }

    private static OutboundSseEvent event(Dashboards.Shown shown) {
        return new OutboundSseEventImpl.BuilderImpl()
                .name("dashboard")
                .data(String.class, shown.text())
                .build();
    }

    private void every(Duration pause, java.util.function.Consumer<UUID> work) {
        Runnable round = () -> watchers.forEach((campaign, all) -> {
            try {
                if (!all.isEmpty()) {
                    work.accept(campaign);
                }
            } catch (RuntimeException e) {
                LOG.error("Those who watch a dashboard could not be told", e);
            }
        });
        thread.scheduleAtFixedRate(round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
        watchers.values().forEach(all -> all.forEach(w -> w.out.complete()));
    }
}
