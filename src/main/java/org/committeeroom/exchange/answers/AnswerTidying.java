package org.committeeroom.exchange.answers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.committeeroom.campaign.Campaigns;

/** Files that were sent and not gone on with do not lie about. */
@ApplicationScoped
class AnswerTidying {

    static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private final AnswerImports imports;
    private final Campaigns campaigns;
    private final Clock clock;

    AnswerTidying(AnswerImports imports, Campaigns campaigns, Clock clock) {
        this.imports = imports;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        campaigns.all().forEach(scope -> imports.tidy(scope, clock.instant().minus(LONGEST_WAIT)));
    }
}
