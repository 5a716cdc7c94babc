package org.committeeroom.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.security.Scope;

/** Dashboards, each worked out once for all who look at the same second. */
@ApplicationScoped
class Dashboards {

    private final Models models;
    private final Campaigns campaigns;
    private final Clock clock;
    private final Cache<UUID, Shown> current =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();
    private final Cache<Moment, DashboardView> earlier = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Dashboards(Models models, Campaigns campaigns, Clock clock) {
        this.models = models;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** A dashboard of now, with what it was made from. */
    record Shown(long version, Instant second, Election election, DashboardView view, HourCurve curve) {}

    private record Moment(UUID campaign, Instant at, Election election, long version) {}

    DashboardView now(Scope scope) {
        return shown(scope).view();
    }

    Shown shown(Scope scope) {
        Election election = campaigns.facts(scope).election();
        Snapshot snapshot = models.now(scope, election);
        Instant now = clock.instant();
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return current.asMap().compute(scope.campaign(), (id, before) -> {
            if (before != null
                    && before.version() == snapshot.version()
                    && before.second().equals(second)
                    && before.election().equals(election)) {
                return before;
            }
            HourCurve curve = before == null || !before.election().equals(election) ? null : before.curve();
            Composition composition = new Composition(snapshot, election, now);
            HourCurve fresh = HourCurve.of(curve, composition);
            return new Shown(snapshot.version(), second, election, composition.view(fresh.points()), fresh);
        });
    }

    /** As it was at that time, from the returns made until then. */
    DashboardView at(Scope scope, Instant then) {
        Election election = campaigns.facts(scope).election();
        long version = models.now(scope, election).version();
        return earlier.get(new Moment(scope.campaign(), then, election, version), moment -> {
            Composition composition = new Composition(models.at(scope, election, then), election, then);
            return composition.view(composition.hours());
        });
    }
}
