package org.committeeroom.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What the program does by itself again and again, on a thread of its own. Whatever goes wrong in one round, the next one
 * comes: left to the executor, the first trouble would be the end of all rounds, and nobody would be told.
 */
public final class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class);

    private final ScheduledExecutorService thread;

    /** @param name of the thread */
    public Clockwork(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** @param trouble what the log says when a round fails */
    public void every(Duration pause, String trouble, Runnable work) {
        every(pause, pause, trouble, work);
    }

    public void every(Duration first, Duration pause, String trouble, Runnable work) {
        thread.scheduleWithFixedDelay(safely(trouble, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once, in its turn. */
    public void inTurn(String trouble, Runnable work) {
        thread.execute(safely(trouble, work));
    }

    private static Runnable safely(String trouble, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                LOG.error(trouble, e);
            }
        };
    }

    /** A round under way comes to its end. */
    public void stop() {
        thread.shutdown();
    }

    public void stopAtOnce() {
        thread.shutdownNow();
    }

    /** After {@link #stop}: until the round under way is over, but not for ever. */
    public void await(Duration most) throws InterruptedException {
        thread.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
