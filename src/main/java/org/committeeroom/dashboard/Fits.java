package org.committeeroom.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.estimate.Fit;
import org.committeeroom.estimate.PollingDay;
import org.committeeroom.estimate.TurnoutModel;
import org.committeeroom.security.Scope;

/**
 * Fits of the model, one after another in the background: for campaigns that somebody looks at, and on their polling
 * day for a few that nobody does, so that the first who looks need not wait. Who asks gets the latest at once.
 */
@ApplicationScoped
class Fits {

    /** More than this many campaigns on one day are fitted only once somebody looks. */
    private static final int WITHOUT_BEING_ASKED = 10;

    /** The same for all fits, so that chance alone moves no figure from one to the next. */
    private static final long SEED = 1;

    private static final Duration UNUSED = Duration.ofHours(1);
    private static final int REPLAYS_KEPT = 50;

    private final Models models;
    private final Campaigns campaigns;
    private final CampaignClock times;
    private final Clock clock;
    private final FitQueue queue = new FitQueue();
    private final Cache<UUID, LiveFits> live =
            Caffeine.newBuilder().expireAfterAccess(UNUSED).build();
    private final Cache<Moment, Replayed> replayed = Caffeine.newBuilder()
            .maximumSize(REPLAYS_KEPT)
            .expireAfterAccess(UNUSED)
            .build();

    Fits(Models models, Campaigns campaigns, CampaignClock times, Clock clock) {
        this.times = times;
        this.models = models;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    private record Moment(UUID campaign, Instant at, Instant opens) {}

    private record Replayed(long version, Instant made, Fit fit) {}

    /** For the dashboard of now. A fit that has become due begins; nobody waits for it. */
    Basis now(Scope scope, Election election, Snapshot snapshot) {
        Instant now = times.now(scope);
        if (now.isBefore(election.opens())) {
            return Basis.closedForm(false);
        }
        LiveFits fits = live.get(scope.campaign(), c -> new LiveFits());
        Fit latest = fits.fit();
        if (latest != null && !latest.day().opens().equals(election.opens())) {
            fits.forget();
        }
        if (fits.begins(snapshot.version(), now)) {
            queue.now(scope.campaign(), () -> fit(scope.campaign(), fits));
        }
        return fits.basis(now);
    }

    private void fit(UUID campaign, LiveFits fits) {
        try {
            Scope scope = Scope.ofProgram(campaign);
            Election election = campaigns.facts(scope).election();
            Snapshot snapshot = models.now(scope, election);
            PollingDay day = snapshot.day(election.closes(), times.now(scope));
            fits.ended(snapshot.version(), TurnoutModel.fit(day, SEED, fits.fit()));
        } catch (RuntimeException e) {
            fits.failed();
            throw e;
        }
    }

    /** For the dashboard of an earlier moment. The same returns give the same fit, whenever it is made. */
    Basis at(Scope scope, Election election, Instant then, Snapshot snapshot) {
        if (then.isBefore(election.opens())) {
            return Basis.closedForm(false);
        }
        Moment moment = new Moment(scope.campaign(), then, election.opens());
        Replayed made = replayed.getIfPresent(moment);
        if (made == null || (made.version() != snapshot.version() && isOld(made))) {
            PollingDay day = snapshot.day(election.closes(), then);
            long version = snapshot.version();
            queue.replay(moment, () -> {
                Fit fit = TurnoutModel.fit(day, SEED, null);
                replayed.put(moment, new Replayed(version, clock.instant(), fit));
            });
        }
        return made == null ? Basis.closedForm(true) : new Basis(made.fit(), then, false, null);
    }

    /** What comes late about an earlier moment hardly moves it. */
    private boolean isOld(Replayed replay) {
        return replay.made().plus(LiveFits.AT_MOST_EVERY).isBefore(clock.instant());
    }

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onPollingDay() {
        campaigns.all().stream()
                .filter(scope -> polling(campaigns.facts(scope).election(), times.now(scope)))
                .limit(WITHOUT_BEING_ASKED)
                .forEach(scope -> {
                    Election election = campaigns.facts(scope).election();
                    now(scope, election, models.now(scope, election));
                });
    }

    private static boolean polling(Election election, Instant now) {
        return !now.isBefore(election.opens()) && !now.isAfter(election.closes());
    }

    void stop(@Observes ShutdownEvent stop) {
        queue.stop();
    }
}
