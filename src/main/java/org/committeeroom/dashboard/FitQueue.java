package org.committeeroom.dashboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Work for one thread that gives way to all others: what is looked at now comes first, then the replayed moments, the
 * latest asked for first, of which the oldest are dropped when there are too many.
 */
final class FitQueue {

    private static final Logger LOG = Logger.getLogger(FitQueue.class);
    private static final int MOST_REPLAYS = 20;

    private final Map<Object, Runnable> current = new LinkedHashMap<>();
    private final Map<Object, Runnable> replays = new LinkedHashMap<>();
    private final Deque<Object> latestFirst = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "fits");
        daemon.setDaemon(true);
        daemon.setPriority(Thread.MIN_PRIORITY);
        return daemon;
    });

    /** Nothing is done twice: work under a key that waits already is left out. */
    synchronized void now(Object key, Runnable work) {
        if (current.putIfAbsent(key, work) == null) {
            thread.execute(this::next);
        }
    }

    synchronized void replay(Object key, Runnable work) {
        if (replays.putIfAbsent(key, work) == null) {
            latestFirst.addFirst(key);
            if (latestFirst.size() > MOST_REPLAYS) {
                replays.remove(latestFirst.removeLast());
            }
            thread.execute(this::next);
        }
    }

    /** Dropped work leaves a turn without any. */
    private void next() {
        Runnable work = take();
        if (work != null) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("The model could not be fitted", e);
            }
        }
    }

    private synchronized Runnable take() {
        var first = current.entrySet().iterator();
        if (first.hasNext()) {
            Runnable work = first.next().getValue();
            first.remove();
            return work;
        }
        Object latest = latestFirst.pollFirst();
        return latest == null ? null : replays.remove(latest);
    }

    void stop() {
        thread.shutdownNow();
    }
}
