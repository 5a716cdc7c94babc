package org.committeeroom.security.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.committeeroom.security.Scope;
import org.jboss.logging.Logger;

/** Counts what each caller has read in the last hour, on this node, and raises an alert where that is odd. */
@ApplicationScoped
public class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);
    /** An alert is brought up to date when the amount has grown by half. */
    private static final double WORTH_SAYING = 1.5;

    private record Who(UUID campaign, UUID caller) {}

    private final Cache<Who, Reader> readers = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(LastHour.LENGTH)
            .build();

    /** Off the request's thread, and outside of its transaction and its record. */
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reading-alerts");
        thread.setDaemon(true);
        return thread;
    });

    private final Alerts alerts;
    private final CanaryIds canaries;
    private final Clock clock;

    Readers(Alerts alerts, CanaryIds canaries, Clock clock) {
        this.alerts = alerts;
        this.canaries = canaries;
        this.clock = clock;
    }

    private static final class Reader {

        final boolean device;
        final Map<Measure, LastHour> hours = new EnumMap<>(Measure.class);
        final Map<Measure, Integer> said = new EnumMap<>(Measure.class);

        Reader(boolean device) {
            this.device = device;
        }

        synchronized int add(Answered.Counted counted, Instant now) {
            return hours.computeIfAbsent(counted.measure(), m -> new LastHour(m == Measure.SEARCHES))
                    .add(counted.key(), counted.weight(), now);
        }

        synchronized int total(Measure measure, Instant now) {
            LastHour hour = hours.get(measure);
            return hour == null ? 0 : hour.total(now);
        }

        synchronized boolean worthSaying(Measure measure, int amount) {
            int before = said.getOrDefault(measure, 0);
            // It has fallen since: what comes now is another wave.
            if (amount >= before * WORTH_SAYING || amount < before) {
                said.put(measure, amount);
                return true;
            }
            return false;
        }
    }

    /** Called for every request of a campaign that shows something. */
    public void answered(Scope scope, Answered answer) {
        Instant now = clock.instant();
        List<Answered.Counted> counted = answer.counted();
        if (!counted.isEmpty()) {
            Who who = new Who(scope.campaign(), scope.caller());
            Reader reader = readers.get(who, w -> new Reader(scope.isDevice()));
            counted.forEach(each -> count(scope, answer, who, reader, each, now));
        }
        if (answer.status() < 300 && readsCanary(scope, answer)) {
            raise(scope, new Alerts.New(Measure.CANARY, answer, 1, null, now));
        }
    }

    /** Somebody has sent something about a canary: whoever makes results up does so from a list. */
    public void named(Scope scope, UUID canary, String what, String name, String address) {
        Answered sent = new Answered("ReturnResource_send", what, false, canary, "", null, 0, 200, name, address);
        raise(scope, new Alerts.New(Measure.NAMED, sent, 1, null, clock.instant()));
    }

    private void count(Scope scope, Answered answer, Who who, Reader reader, Answered.Counted counted, Instant now) {
        Measure measure = counted.measure();
        int amount = reader.add(counted, now);
        int limit = measure.limit(reader.device);
        if (!Odd.mayBe(amount, limit)) {
            return;
        }
        Integer usual = Odd.usual(others(who, reader.device, measure, now));
        if (Odd.is(amount, limit, usual) && reader.worthSaying(measure, amount)) {
            raise(scope, new Alerts.New(measure, answer, amount, usual, now));
        }
    }

    private List<Integer> others(Who who, boolean device, Measure measure, Instant now) {
        return readers.asMap().entrySet().stream()
                .filter(e -> e.getKey().campaign().equals(who.campaign())
                        && !e.getKey().equals(who)
                        && e.getValue().device == device)
                .map(e -> e.getValue().total(measure, now))
                .filter(total -> total > 0)
                .toList();
    }

    private boolean readsCanary(Scope scope, Answered answer) {
        if (answer.exportsAll()) {
            return !canaries.of(scope).isEmpty();
        }
        boolean placing = answer.operation().startsWith("Canary");
        return answer.subject() != null && !placing && canaries.of(scope).contains(answer.subject());
    }

    private void raise(Scope scope, Alerts.New alert) {
        try {
            writer.execute(() -> {
                try {
                    alerts.raise(scope, alert);
                } catch (RuntimeException e) {
                    LOG.error("An alert on odd reading could not be written", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.warn("An alert on odd reading came while the program was closing down");
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        writer.shutdown();
    }
}
