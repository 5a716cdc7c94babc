package org.committeeroom.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockworkTest {

    private final Clockwork clockwork = new Clockwork("test");

    @AfterEach
    void stop() {
        clockwork.stopAtOnce();
    }

    @Test
    void theNextRoundComesWhateverWentWrong() throws InterruptedException {
        CountDownLatch rounds = new CountDownLatch(3);
        clockwork.every(Duration.ofMillis(1), "on purpose", () -> {
            rounds.countDown();
            if (rounds.getCount() == 2) {
                throw new IllegalStateException("on purpose");
            }
            throw new AssertionError("on purpose");
        });
        assertTrue(rounds.await(10, TimeUnit.SECONDS));
    }

    @Test
    void workInTurnDoesNotEndTheRounds() throws InterruptedException {
        CountDownLatch rounds = new CountDownLatch(2);
        clockwork.inTurn("on purpose", () -> {
            throw new AssertionError("on purpose");
        });
        clockwork.every(Duration.ZERO, Duration.ofMillis(1), "on purpose", rounds::countDown);
        assertTrue(rounds.await(10, TimeUnit.SECONDS));
    }
}
