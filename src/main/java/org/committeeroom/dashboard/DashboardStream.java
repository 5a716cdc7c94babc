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
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(15);
    private static final Duration ROLL_CALL = Duration.ofSeconds(2);
    private static final Set<Role> MAY_WATCH = Set.of(Role.AGENT, Role.ORGANISER, Role.OBSERVER);

    private final Dashboards dashboards;
    private final CampaignRoles roles;
    private final Clock clock;
    private final Map<UUID, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Map<UUID, Sent> sent = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "dashboards");
        daemon.setDaemon(true);
        return daemon;
    });

    private record Watcher(Scope scope, MultiEmitter<? super OutboundSseEvent> out) {}

    private record Sent(long version, Instant fittedAt, Instant at) {}

    DashboardStream(Dashboards dashboards, CampaignRoles roles, Clock clock) {
        this.dashboards = dashboards;
        this.roles = roles;
        this.clock = clock;
        every(PAUSE, campaign -> tell(campaign, watchers.get(campaign)));
        every(ROLL_CALL, this::callTheRoll);
    }

    /** The dashboard of now, then again whenever it changes. A slow reader gets the latest, not all. */
    Multi<OutboundSseEvent> listen(Scope scope) {
        OutboundSseEvent first = event(dashboards.shown(scope));
        return Multi.createFrom().emitter(out -> watch(new Watcher(scope, out), first), BackPressureStrategy.LATEST);
    }

    private void watch(Watcher watcher, OutboundSseEvent first) {
        UUID campaign = watcher.scope().campaign();
        Set<Watcher> all = watchers.computeIfAbsent(campaign, c -> ConcurrentHashMap.newKeySet());
        watcher.out().onTermination(() -> all.remove(watcher));
        watcher.out().emit(first);
        all.add(watcher);
    }

    private void tell(UUID campaign, Set<Watcher> all) {
        Dashboards.Shown shown = dashboards.shown(Scope.ofProgram(campaign));
        Sent before = sent.get(campaign);
        Instant now = clock.instant();
        if (before != null
                && before.version() == shown.version()
                && Objects.equals(before.fittedAt(), shown.basis().fittedAt())
                && now.isBefore(before.at().plus(AT_LEAST_EVERY))) {
            return;
        }
        sent.put(campaign, new Sent(shown.version(), shown.basis().fittedAt(), now));
        OutboundSseEvent event = event(shown);
        all.forEach(w -> w.out().emit(event));
    }

    /** Cuts off those whose role has been taken away. */
    private void callTheRoll(UUID campaign) {
        for (Watcher w : watchers.get(campaign)) {
            Set<Role> now = roles.of(campaign, w.scope().caller());
            if (now.stream().noneMatch(MAY_WATCH::contains)) {
                w.out().complete();
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
        watchers.values().forEach(all -> all.forEach(w -> w.out().complete()));
    }
}
