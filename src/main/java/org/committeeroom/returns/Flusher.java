package org.committeeroom.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.committeeroom.platform.Durability;

/** Keeps what is committed back until it is durable: all that has come by then goes out after one flush. */
final class Flusher {

    private record Committed<T>(CompletableFuture<T> done, T result) {

        void finish() {
            done.complete(result);
        }
    }

    private final Durability durability;
    private final BlockingQueue<Committed<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "flusher");

    Flusher(Durability durability) {
        this.durability = durability;
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives the result to who waits for it, once everything is durable that is committed now. */
    <T> void afterFlush(CompletableFuture<T> done, T result) {
        waiting.add(new Committed<>(done, result));
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                List<Committed<?>> all = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(all);
                try {
                    durability.await();
                    all.forEach(Committed::finish);
                } catch (RuntimeException e) {
                    all.forEach(one -> one.done().completeExceptionally(e));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
