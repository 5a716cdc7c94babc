package org.committeeroom.canvass.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeeroom.platform.Problems;

/**
 * So that nobody fills a campaign's queue: from one address a household's worth in ten minutes, in all what a good
 * leaflet brings in an hour.
 */
@ApplicationScoped
class SupportLimit {

    static final int OF_AN_ADDRESS = 8;
    static final int OF_A_CAMPAIGN = 400;
    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofHours(1);

    private final Cache<String, AtomicInteger> addresses;
    private final Cache<UUID, AtomicInteger> campaigns;

    SupportLimit() {
        this(Ticker.systemTicker());
    }

    SupportLimit(Ticker ticker) {
        addresses = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(100_000)
                .expireAfterWrite(SHORT)
                .build();
        campaigns = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(10_000)
                .expireAfterWrite(LONG)
                .build();
    }

    void take(UUID campaign, String address) {
        if (addresses.get(address, a -> new AtomicInteger()).incrementAndGet() > OF_AN_ADDRESS) {
            throw Problems.TOO_MANY_ATTEMPTS
                    .because("Wait " + SHORT.toMinutes() + " minutes")
                    .retryAfter(SHORT);
        }
        if (campaigns.get(campaign, c -> new AtomicInteger()).incrementAndGet() > OF_A_CAMPAIGN) {
            throw Problems.TOO_MANY_ATTEMPTS.because("Try again in an hour").retryAfter(LONG);
        }
    }

    /** For tests, which all come from one address. */
    void forget() {
        addresses.invalidateAll();
        campaigns.invalidateAll();
    }
}
