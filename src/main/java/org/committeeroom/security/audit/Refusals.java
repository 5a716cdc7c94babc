package org.committeeroom.security.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeeroom.platform.Ids;
import org.committeeroom.security.Caller;
import org.committeeroom.security.Scope;
import org.committeeroom.security.SignedIn;
import org.jboss.logging.Logger;

/**
 * What somebody who is signed in asked for and may not have: in the audit of their own campaign, for its agent, and in the
 * log, for the operator, who alone answers for what is between campaigns. Neither says what was sent or searched for.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    /** Of each caller within five minutes: who tries thousands does not fill the audit. */
    private static final int MOST = 20;

    private final Cache<UUID, AtomicInteger> counted = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private final Readings readings;
    private final Clock clock;

    Refusals(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** @param why the code of the problem */
    public record Attempt(Class<?> resource, Method method, String why, String address) {}

    /** @param own null where it was about no campaign, or about one in which the caller has no part */
    public void note(SignedIn who, Scope own, Attempt attempt) {
        UUID caller = who.id();
        int number = counted.get(caller, c -> new AtomicInteger()).incrementAndGet();
        if (number > MOST) {
            return;
        }
        Operation operation = Operation.of(attempt.resource(), attempt.method());
        String why = attempt.why() + (number == MOST ? ", and more within five minutes" : "");
        LOG.warnf("Refused: %s to %s (%s)", operation.id(), who.getClass().getSimpleName() + ' ' + caller, why);
        if (own != null && !readings.full()) {
            readings.add(
                    own.campaign(),
                    new Entry(
                            Ids.next(),
                            clock.instant(),
                            Kind.REFUSED,
                            operation.id(),
                            operation.summary(),
                            // What was asked for may be another campaign's, which nothing here may name.
                            null,
                            why,
                            own.kind(),
                            caller,
                            Caller.nameOf(who),
                            attempt.address()));
        }
    }
}
