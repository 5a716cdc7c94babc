package org.committeeroom.dashboard.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.campaign.Election;
import org.committeeroom.security.Scope;

/** The canvass of each campaign by district, read once for all who ask within a short while. */
@ApplicationScoped
class Canvass {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private final CanvassLog log;
    private final Campaigns campaigns;
    private final Clock clock;
    private final Cache<UUID, Read> read =
            Caffeine.newBuilder().expireAfterWrite(GOOD_FOR).build();

    Canvass(CanvassLog log, Campaigns campaigns, Clock clock) {
        this.log = log;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * @param at when it was read
     * @param until up to when returns are looked at: then, or when the polls opened
     * @param districts by code
     */
    record Read(Instant at, Instant until, Election election, Map<CanvassLog.Area, History> districts) {

        History all() {
            return districts.values().stream().reduce(History.NONE, History::plus);
        }
    }

    /** What is said on polling day itself belongs to polling day. */
    Read of(Scope scope) {
        Election election = campaigns.facts(scope).election();
        return read.asMap().compute(scope.campaign(), (campaign, before) -> {
            boolean good = before != null && before.election().equals(election);
            return good ? before : read(Scope.ofProgram(campaign), election);
        });
    }

    private Read read(Scope scope, Election election) {
        Instant now = clock.instant();
        Instant until = now.isBefore(election.opens()) ? now : election.opens();
        Map<CanvassLog.Area, History> districts = new LinkedHashMap<>();
        for (CanvassLog.Area area : log.districts(scope)) {
            districts.put(
                    area,
                    Reckoning.of(
                            log.electors(scope, area.id()), log.calls(scope, area.id(), until), election.timeZone()));
        }
        return new Read(now, until, election, districts);
    }
}
