package org.committeeroom.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeeroom.platform.Problems;

/** Slows guessing down: after ten failures within five minutes the same key has to wait. */
@ApplicationScoped
class Attempts {

    private static final int MOST = 10;
    static final Duration WAIT = Duration.ofMinutes(5);

    private final Cache<String, AtomicInteger> failures =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WAIT).build();

    void check(String key) {
        AtomicInteger failed = failures.getIfPresent(key);
        if (failed != null && failed.get() >= MOST) {
            throw Problems.TOO_MANY_ATTEMPTS
                    .because("Wait " + WAIT.toMinutes() + " minutes")
                    .retryAfter(WAIT);
        }
    }

    void failed(String key) {
        failures.get(key, k -> new AtomicInteger()).incrementAndGet();
    }

    void succeeded(String key) {
        failures.invalidate(key);
    }
}
