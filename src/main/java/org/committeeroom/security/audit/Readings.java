package org.committeeroom.security.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Readings that wait for the next write. Bounded: once it is full nothing more is shown, rather than shown unrecorded. */
@ApplicationScoped
class Readings {

    private static final int MOST = 50_000;

    private record Reading(UUID campaign, Entry entry) {}

    private final ConcurrentLinkedQueue<Reading> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    boolean full() {
        return size.get() >= MOST;
    }

    void add(UUID campaign, Entry entry) {
        size.incrementAndGet();
        waiting.add(new Reading(campaign, entry));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes them out by campaign; whoever cannot write them puts them back. */
    Map<UUID, List<Entry>> take() {
        Map<UUID, List<Entry>> taken = new HashMap<>();
        for (Reading next = waiting.poll(); next != null; next = waiting.poll()) {
            size.decrementAndGet();
            taken.computeIfAbsent(next.campaign(), c -> new ArrayList<>()).add(next.entry());
        }
        return taken;
    }
}
