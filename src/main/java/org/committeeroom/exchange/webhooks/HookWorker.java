package org.committeeroom.exchange.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Tells webhooks what they are to be told, and again where that failed. */
@ApplicationScoped
class HookWorker {

    /** Waits between tries; after the last it is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private static final Logger LOG = Logger.getLogger(HookWorker.class);
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final WebhookCampaigns campaigns;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final AnswersTold answers;
    private final HookSecret secrets;
    private final HookSender sender;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, work -> {
        Thread one = new Thread(work, "webhooks");
        one.setDaemon(true);
        return one;
    });

    HookWorker(
            WebhookCampaigns campaigns,
            Webhooks webhooks,
            Deliveries deliveries,
            AnswersTold answers,
            HookSecret secrets,
            HookSender sender,
            Clock clock) {
        this.campaigns = campaigns;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.answers = answers;
        this.secrets = secrets;
        this.sender = sender;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (Scope scope : campaigns.all()) {
            try {
                answers.tell(scope);
                deliveries.take(scope, clock.instant()).forEach(due -> threads.execute(() -> send(scope, due)));
            } catch (RuntimeException e) {
                LOG.error("The webhooks of a campaign were not looked after; it is tried again", e);
            }
        }
    }

    /** One try. */
    void send(Scope scope, Deliveries.Due due) {
        webhooks.find(scope, due.hook()).ifPresent(hook -> {
            Instant now = clock.instant();
            String secret = secrets.of(scope, hook.id(), hook.generation());
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/json");
            headers.put("User-Agent", "Committee-Room");
            headers.put("Committee-Room-Event", due.event().code());
            headers.put("Committee-Room-Delivery", due.id().toString());
            headers.put("Committee-Room-Signature", HookSecret.signature(secret, now, due.body()));
            Sent sent = sender.send(hook.url(), headers, due.body());
            deliveries.tried(scope, due.id(), sent, clock.instant(), sent.good() ? null : next(due.attempts(), now));
        });
    }

    /** Null after the last try. */
    static Instant next(int attempts, Instant now) {
        return attempts > WAITS.size() ? null : now.plus(WAITS.get(attempts - 1));
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        campaigns.all().forEach(scope -> deliveries.clear(scope, clock.instant().minus(KEPT_FOR)));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
