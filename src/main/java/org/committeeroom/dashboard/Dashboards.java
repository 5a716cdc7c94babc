package org.committeeroom.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.committeeroom.campaign.CampaignClock;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;

/** Dashboards, each worked out and written out once for all who look at the same second. */
@ApplicationScoped
class Dashboards {

    /**
     * A late return may change an earlier moment; those who wander through the day need not see it at once, and a
     * moment that took long to read must not be read all the time.
     */
    private static final Duration REPLAY_GOOD_FOR = Duration.ofSeconds(5);

    private static final int TIMES_AS_LONG_AS_IT_TOOK = 10;

    /** Clocks of those who ask differ from ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Models models;
    private final Fits fits;
    private final Campaigns campaigns;
    private final ObjectMapper json;
    private final CampaignClock times;
    private final Clock clock;
    private final Cache<UUID, Shown> current =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();
    private final Cache<Moment, Replayed> earlier = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Dashboards(Models models, Fits fits, Campaigns campaigns, ObjectMapper json, CampaignClock times, Clock clock) {
        this.times = times;
        this.models = models;
        this.fits = fits;
        this.campaigns = campaigns;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A dashboard of now, with what it was made from.
     *
     * @param text as it is sent
     */
    record Shown(long version, Instant second, Election election, Basis basis, Written written, HourCurve curve) {

        String text() {
            return written.text();
        }

        private boolean isOf(long latest, Instant now, Election of, Basis by) {
            return version == latest && second.equals(now) && election.equals(of) && basis.equals(by);
        }
    }

    private record Moment(UUID campaign, Instant at, Election election) {}

    private record Replayed(Snapshot snapshot, Instant goodUntil, Basis basis, Written written) {

        boolean isGood(long version, Instant now) {
            return snapshot.version() == version || now.isBefore(goodUntil);
        }
    }

    private Instant goodUntil(Instant begun) {
        Instant now = clock.instant();
        Duration took = Duration.between(begun, now).multipliedBy(TIMES_AS_LONG_AS_IT_TOOK);
        return now.plus(took.compareTo(REPLAY_GOOD_FOR) > 0 ? took : REPLAY_GOOD_FOR);
    }

    Shown shown(Scope scope) {
        Election election = campaigns.facts(scope).election();
        Snapshot snapshot = models.now(scope, election);
        Basis basis = fits.now(scope, election, snapshot);
        Instant now = times.now(scope);
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return current.asMap().compute(scope.campaign(), (id, before) -> {
            if (before != null && before.isOf(snapshot.version(), second, election, basis)) {
                return before;
            }
            Composition composition = new Composition(snapshot, election, now, basis);
            boolean other = before == null || !before.election().equals(election);
            HourCurve curve = HourCurve.of(other ? null : before.curve(), composition);
            Written written = new Written(composition.view(curve), json);
            return new Shown(snapshot.version(), second, election, basis, written, curve);
        });
    }

    /** As it was at that time, from the returns made until then. */
    String at(Scope scope, Instant then) {
        Instant now = clock.instant();
        if (then.isAfter(times.now(scope).plus(CLOCKS_DIFFER))) {
            throw Problems.invalid("asOf", "lies ahead");
        }
        Election election = campaigns.facts(scope).election();
        long version = models.now(scope, election).version();
        Replayed replayed = earlier.asMap().compute(new Moment(scope.campaign(), then, election), (moment, before) -> {
            boolean good = before != null && before.isGood(version, now);
            Snapshot snapshot = good ? before.snapshot() : models.at(scope, election, then);
            Instant until = good ? before.goodUntil() : goodUntil(now);
            Basis basis = fits.at(scope, election, then, snapshot);
            if (good && before.basis().equals(basis)) {
                return before;
            }
            Composition composition = new Composition(snapshot, election, then, basis);
            return new Replayed(
                    snapshot, until, basis, new Written(composition.view(HourCurve.of(null, composition)), json));
        });
        return replayed.written().text();
    }
}
