package org.committeeroom.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which order fits are made. */
class FitQueueTest {

    private final FitQueue queue = new FitQueue();
    private final List<Object> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        queue.stop();
    }

    /** The thread is busy until the gate opens, so that what comes meanwhile has to wait. */
    private void busy() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        queue.now("busy", () -> {
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
    }

    private List<Object> after(int count) throws InterruptedException {
        gate.countDown();
        for (int i = 0; i < 200 && done.size() < count; i++) {
            Thread.sleep(20);
        }
        Thread.sleep(50);
        return List.copyOf(done);
    }

    @Test
    void nowComesBeforeReplaysAndTheLatestReplayFirst() throws InterruptedException {
        busy();
        queue.replay("9:00", () -> done.add("9:00"));
        queue.replay("9:15", () -> done.add("9:15"));
        queue.now("seat", () -> done.add("seat"));
        queue.replay("9:15", () -> done.add("again"));
        queue.now("seat", () -> done.add("again"));
        assertEquals(List.of("seat", "9:15", "9:00"), after(3));
    }

    @Test
    void theOldestOfTooManyReplaysAreDropped() throws InterruptedException {
        busy();
        for (int i = 0; i < 25; i++) {
            int n = i;
            queue.replay(n, () -> done.add(n));
        }
        List<Object> made = after(20);
        assertEquals(20, made.size());
        assertEquals(24, made.get(0));
        assertEquals(5, made.get(19));
    }

    @Test
    void aFailureDoesNotStopTheNext() throws InterruptedException {
        queue.now("bad", () -> {
            throw new IllegalStateException("on purpose");
        });
        queue.now("good", () -> done.add("good"));
        assertEquals(List.of("good"), after(1));
    }
}
