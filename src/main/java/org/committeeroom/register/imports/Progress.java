package org.committeeroom.register.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoublePredicate;

/** How far an import is: told to whoever asks, and there it finds out that somebody has stopped it. */
final class Progress {

    /** Told in a transaction of its own, with which H2 writes out what the import has changed so far: not too often. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Clock clock;
    private final DoublePredicate told;
    private Instant last;
    private double done;

    /** @param told keeps how far it is, 0 to 1, and says whether it is to stop */
    Progress(Clock clock, DoublePredicate told) {
        this.clock = clock;
        this.told = told;
        this.last = clock.instant();
    }

    /** Of what cannot be stopped and tells nobody. */
    static Progress untold() {
        return new Progress(Clock.systemUTC(), done -> false);
    }

    /**
     * @param part of the whole, 0 to 1
     * @throws Refusal if somebody has stopped it
     */
    void report(double part) {
        done = part;
        goOn();
    }

    /**
     * Between two steps that may be long.
     *
     * @throws Refusal if somebody has stopped it
     */
    void goOn() {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(EVERY) >= 0) {
            last = now;
            if (told.test(done)) {
                throw Refused.CANCELLED.because("The register is as it was");
            }
        }
    }
}
